/** The first of many, and how many more there are: `a, b, c, d, e and 3 more`. */
export function firstFew(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most).join(', ')
  return names.length > most ? `${shown} and ${names.length - most} more` : shown
}
