import type { JsonValue } from '../json.js'

/** Where a model and its contract differ in something other than prose. It shares nothing with `toContract`. */
export function factDifference(model: JsonValue, contract: JsonValue): string[] {
  const before = nodesOf(model)
  const after = nodesOf(contract)
  const lost = [...before].filter(([pointer, node]) => after.get(pointer) !== node && !isProse(pointer))
  const gained = [...after].filter(([pointer, node]) => before.get(pointer) !== node && !isMadeExplicit(pointer))
  return [...lost.map(([pointer]) => `lost ${pointer}`), ...gained.map(([pointer]) => `gained ${pointer}`)]
}

const proseKey =
  /^(description|summary|example|examples|externalDocs|x-examples?|x-docgen-enum-table-extension|x-amzn-api-internal|x-components)$/

/** A pointer leads into prose when one of its keys is a prose key, unless that key is a name somebody gave. */
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

/** Whether a key names a property or a definition. A property may itself be called `properties`. */
function isGivenName(keys: readonly string[], index: number): boolean {
  return /^(properties|definitions)$/.test(keys[index - 1] ?? '') && !isGivenName(keys, index - 1)
}

/** What a contract says that its model does not say in the same place. */
function isMadeExplicit(pointer: string): boolean {
  return /\/responses\/\d{3}\/description$|\/x-usage-plan(\/rate|\/burst)?$/.test(pointer)
}

/** Every value of a document by its JSON pointer, objects and arrays as `{}` and `[]`: equal nodes, equal documents. */
export function nodesOf(value: JsonValue): Map<string, string> {
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
