/** Returns the name that was probably meant. Its edit distance is at most a third of the letters. */
export function nearestName(typo: string, names: readonly string[]): string | undefined {
  const candidates = names
    .map((name) => ({ name, distance: editDistance(typo.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(typo.length, name.length) / 3)
    .sort((a, b) => a.distance - b.distance)
  return candidates[0]?.name
}

/**
 * Levenshtein distance: the number of letters to add, remove or replace.
 * @see https://en.wikipedia.org/wiki/Levenshtein_distance
 */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (let column = 1; column <= to.length; column++) {
      const above = row[column] ?? 0
      const diagonal = row[column - 1] ?? 0
      const left = next[column - 1] ?? 0
      next.push(Math.min(above + 1, left + 1, diagonal + (letter === to[column - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[to.length] ?? 0
}
