/** Returns the steps of a path: `body`, `items`, `[]` and `sku` for `body.items[].sku`. */
export function stepsOf(path: string): string[] {
  return path.match(/\[\]|[^.[\]]+/g) ?? []
}

/**
 * Returns the path of the innermost array that has all names of a rule in its items, such as `body.items[]`. Otherwise an empty
 * string. The rule applies to each item.
 */
export function scopeOf(names: readonly string[]): string {
  const [first = ''] = names
  const ends = [...first.matchAll(/\[\]/g)].map(({ index }) => first.slice(0, index + 2)).reverse()
  return ends.find((end) => names.every((name) => name.startsWith(`${end}.`))) ?? ''
}
