import type { JsonValue } from '../json.js'

/** Lists the differences between a model and its contract, except prose. Shares no code with `toContract`. */
export function factDifference(model: JsonValue, contract: JsonValue): string[] {
  const before = nodesOf(model)
  const after = nodesOf(contract)
  const lost = [...before].filter(([pointer, node]) => after.get(pointer) !== node && !isProse(pointer))
  const gained = [...after].filter(([pointer, node]) => before.get(pointer) !== node && !isMadeExplicit(pointer))
  return [...lost.map(([pointer]) => `lost ${pointer}`), ...gained.map(([pointer]) => `gained ${pointer}`)]
}

const proseKey =
  /^(description|summary|example|examples|externalDocs|x-examples?|x-docgen-enum-table-extension|x-amzn-api-internal|x-components)$/

/** Whether a JSON pointer leads into prose. A prose key does not count if it is the name of a property or definition. */
function isProse(pointer: string): boolean {
  if (pointer.startsWith('/info/contact')) return true
  const keys = pointer.split('/').slice(1)
  const inSandboxCase = keys.findIndex((key) => /^x-(amzn|amazon)-.*sandbox/.test(key))
  const judged = inSandboxCase < 0 ? keys : keys.slice(0, inSandboxCase)
  return judged.some(
    (key, index) =>
      !isGivenName(judged, index) && (proseKey.test(key) || (key === 'title' && !pointer.startsWith('/info/'))),
  )
}

/** Whether a key is the name of a property or a definition. A property may have the name `properties`. */
function isGivenName(keys: readonly string[], index: number): boolean {
  return /^(properties|definitions)$/.test(keys[index - 1] ?? '') && !isGivenName(keys, index - 1)
}

/** Whether only the contract has this value. */
function isMadeExplicit(pointer: string): boolean {
  return /\/responses\/\d{3}\/description$|\/x-usage-plan(\/rate|\/burst)?$/.test(pointer)
}

/** Every value of a document by its JSON pointer. Objects and arrays are `{}` and `[]`. */
function nodesOf(value: JsonValue): Map<string, string> {
  const nodes = new Map<string, string>()
  collect(value, '', nodes)
  return nodes
}

function collect(value: JsonValue, pointer: string, nodes: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) {
    nodes.set(pointer, JSON.stringify(value))
    return
  }
  nodes.set(pointer, Array.isArray(value) ? '[]' : '{}')
  for (const [key, entry] of Object.entries(value)) {
    collect(entry, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, nodes)
  }
}
