/** A date as Amazon writes it. Milliseconds are left out if they are 0. */
export function dateText(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z')
}
