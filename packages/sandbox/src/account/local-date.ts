/** Creating a format takes longer than formatting many dates. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** The local date in a store: `2026-11-27`. */
export function localDate(date: Date, timeZone: string): string {
  // Sweden writes dates in the order of ISO 8601.
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  formats.set(timeZone, format)
  return format.format(date)
}
