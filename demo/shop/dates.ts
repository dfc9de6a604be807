const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const shortDay = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
})
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** 12 November 2026 */
export const longDate = (date: Date): string => day.format(date)

/** Thursday 12 November */
export const weekday = (date: Date): string => shortDay.format(date)

/** 12 November 2026, 14:05 */
export const dayAndTime = (date: Date): string => `${day.format(date)}, ${clock.format(date)}`
