import { isPeoples } from '../ownership.ts'
import type { Props } from './App.tsx'
import { Icon } from './Icon.tsx'

/** A person is always one tap away, and from there the assistant is. */
export function Owner({ model, texts }: Props) {
  const peoples = isPeoples(model.status.value)
  return (
    <button
      type="button"
      class="owner"
      onClick={() => (peoples ? model.askAssistant() : model.askPerson())}
    >
      <Icon name={peoples ? 'spark' : 'person'} />
      {peoples ? texts.back : texts.person}
    </button>
  )
}
