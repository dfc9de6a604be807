import {
  readIntents,
  type Shot,
  trainIntents,
} from '../../../edge/understanding/intents/intent-model.ts'

export const name = 'deskbell intents'

/** Trains, stores and reads as a push and a conversation do. */
export function create({ shots }: { shots: Shot[] }) {
  const stored = JSON.stringify(trainIntents(shots))
  return { predict: readIntents(JSON.parse(stored)) }
}
