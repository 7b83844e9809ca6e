import type { JsonValue } from '../json.js'

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
