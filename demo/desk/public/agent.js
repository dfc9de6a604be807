// @ts-check

/**
 * Who answers: a name that this browser remembers, and an id that it made once.
 * @param {HTMLInputElement} field
 */
export function keepAgent(field) {
  const id = localStorage.getItem('desk-agent-id') ?? `agent-${crypto.randomUUID()}`
  localStorage.setItem('desk-agent-id', id)
  field.value = localStorage.getItem('desk-agent-name') ?? 'Mia'
  field.addEventListener('change', () =>
    localStorage.setItem('desk-agent-name', field.value.trim()),
  )
  return () => ({ id, name: field.value.trim() })
}
