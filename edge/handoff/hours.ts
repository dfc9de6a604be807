import type { Hours } from '../../shared/site.ts'

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** Whether people answer at this moment, by the site's hours; always, where it has none. */
export function areAgentsAvailable(hours: Hours | undefined, at: number): boolean {
  if (!hours) return true
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: hours.timezone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at)
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? ''
  const day = days.find((name) => name === part('weekday').toLowerCase())
  const clock = `${part('hour')}:${part('minute')}`
  const spans = (day && hours[day]) ?? []
  return spans.some((span) => span.slice(0, 5) <= clock && clock < span.slice(6))
}
