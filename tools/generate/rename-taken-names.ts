import { InputFault } from '../cli/input-fault.js'
import { isJsonObject, type JsonObject, type JsonValue } from '../models/json.js'
import type { Document } from '../models/swagger.js'

/**
 * Names that TypeScript or the engine takes for itself: a definition of this name would shadow a global, and the engine
 * would rename it where it is defined but not where it is used.
 */
const takenNames = [
  'Array',
  'Boolean',
  'Date',
  'Error',
  'File',
  'Map',
  'Number',
  'Object',
  'Promise',
  'Record',
  'Set',
  'String',
]

/**
 * Gives each definition with a taken name the prefix that users of OpenAPI Generator know: `Error` is `ModelError`.
 *
 * @throws {InputFault} where the model has a definition of the prefixed name as well
 */
export function renameTakenNames(document: Document): Document {
  const definitions = document.definitions ?? {}
  const references = new Map<string, string>()
  for (const name of Object.keys(definitions)) {
    const free = freeName(name)
    if (free === name) continue
    if (Object.hasOwn(definitions, free)) throw clash(document, name, free)
    references.set(`#/definitions/${name}`, `#/definitions/${free}`)
  }
  const renamed = Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [freeName(name), schema]))
  const text = JSON.stringify({ ...document, definitions: renamed })
  return redirect(JSON.parse(text) as JsonObject, references) as unknown as Document
}

function freeName(name: string): string {
  return takenNames.includes(name) ? `Model${name}` : name
}

function clash(document: Document, name: string, free: string): InputFault {
  const reason = `${name} must be renamed to ${free}, which is a definition too`
  return new InputFault(document.info.title, reason, 'give one of them another name in models/corrections')
}

/** Keys under which names stand, not keywords. */
const maps = ['definitions', 'headers', 'parameters', 'paths', 'properties', 'responses']

/** Keys under which data stands: a `$ref` in it refers to nothing. */
const data = ['default', 'enum', 'example', 'examples']

function redirect(value: JsonValue, references: ReadonlyMap<string, string>, keysAreNames = false): JsonValue {
  if (Array.isArray(value)) return value.map((entry) => redirect(entry, references))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      if (keysAreNames) return [key, redirect(entry, references)]
      if (key === '$ref' && typeof entry === 'string') return [key, references.get(entry) ?? entry]
      if (key.startsWith('x-') || data.includes(key)) return [key, entry]
      return [key, redirect(entry, references, maps.includes(key))]
    }),
  )
}
