import type { Tool, ToolInputDeclaration } from '../../shared/tools.ts'

/** A tool as a model is told of it: JSON Schema of its inputs. */
export function offerOf({ name, description, inputs, personalData }: Tool) {
  return {
    type: 'function' as const,
    name,
    description,
    inputSchema: {
      type: 'object' as const,
      properties: Object.fromEntries(
        inputs.map((input) => [input.name, property(input, personalData.includes(input.name))]),
      ),
      required: inputs.flatMap((input) => (input.required ? [input.name] : [])),
      additionalProperties: false,
    },
  }
}

/** Patterns are told to nobody: a provider that holds the model to one would keep placeholders out. */
function property(input: ToolInputDeclaration, getsValues: boolean) {
  const { type, values, minimum, maximum } = input
  const hint = getsValues ? ' A placeholder such as <EMAIL_1> belongs here as it stands.' : ''
  return {
    type,
    description: `${input.description}${hint}`,
    ...(values && { enum: [...values] }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  }
}
