import { InputFault } from '../cli/input-fault.js'
import { capitalized } from '../models/catalog.js'
import { isJsonObject, type JsonObject, type JsonValue } from '../models/json.js'
import { operationsOf } from '../models/operations.js'
import { type Document, dataKeys } from '../models/swagger.js'

/**
 * Brings a user's Swagger file into the form of Amazon's models. They have no `basePath` and no shared responses, and their
 * definitions have names of types.
 *
 * @throws {InputFault} if the file has something that clients cannot express
 */
export function normalizeModel(model: JsonObject, file: string): JsonObject {
  const normalized = withTypeNames(withFullPaths(withoutSharedResponses(model)), file)
  checkOperations(normalized as unknown as Document, file)
  return normalized
}

function withFullPaths({ basePath, ...model }: JsonObject): JsonObject {
  const prefix = typeof basePath === 'string' ? basePath.replace(/\/$/, '') : ''
  if (prefix === '' || !isJsonObject(model.paths)) return model
  const paths = Object.entries(model.paths).map(([path, item]): [string, JsonValue] => [`${prefix}${path}`, item])
  return { ...model, paths: Object.fromEntries(paths) }
}

function withoutSharedResponses({ responses, ...model }: JsonObject): JsonObject {
  if (!isJsonObject(responses)) return model
  return mapReferences(model, (reference) => responses[reference.replace('#/responses/', '')]) as JsonObject
}

function withTypeNames(model: JsonObject, file: string): JsonObject {
  const definitions = isJsonObject(model.definitions) ? model.definitions : {}
  const renamed = new Map<string, string>()
  const taken = new Set<string>()
  for (const name of Object.keys(definitions)) {
    const type = typeName(name)
    if (taken.has(type)) {
      throw new InputFault(file, `Two definitions become the type ${type}`, `Rename one of them, such as ${name}`)
    }
    taken.add(type)
    renamed.set(`#/definitions/${name}`, type)
  }
  const redirected = mapReferences(model, (reference) => {
    const type = renamed.get(reference)
    return type === undefined ? undefined : { $ref: `#/definitions/${type}` }
  }) as JsonObject
  if (!isJsonObject(redirected.definitions)) return redirected
  const entries = Object.entries(redirected.definitions)
  return { ...redirected, definitions: Object.fromEntries(entries.map(([name, schema]) => [typeName(name), schema])) }
}

/** `widget_list` becomes `WidgetList`. */
function typeName(name: string): string {
  const type = name
    .split(/[^A-Za-z0-9]+/)
    .map(capitalized)
    .join('')
  return /^\d/.test(type) ? `Model${type}` : type
}

/** Replaces references. Keeps a reference for which `target` returns `undefined`, and the keys next to a reference. */
function mapReferences(value: JsonValue, target: (reference: string) => JsonValue | undefined): JsonValue {
  if (Array.isArray(value)) return value.map((entry) => mapReferences(entry, target))
  if (!isJsonObject(value)) return value
  const { $ref, ...others } = value
  const found = typeof $ref === 'string' ? target($ref) : undefined
  if (isJsonObject(found)) return { ...others, ...found }
  const entries = Object.entries(value).map(([key, entry]): [string, JsonValue] => [
    key,
    dataKeys.includes(key) ? entry : mapReferences(entry, target),
  ])
  return Object.fromEntries(entries)
}

/** Members of the base class of all clients. */
const clientMembers: readonly string[] = ['baseUrl', 'call', 'constructor', 'request']

function checkOperations(document: Document, file: string): void {
  const names = new Set<string>()
  for (const { method, path, operation, parameters } of operationsOf(document)) {
    const subject = `${file}, ${method.toUpperCase()} ${path}`
    const { operationId } = operation
    if (!/^[A-Za-z_$][\w$]*$/.test(operationId)) {
      throw new InputFault(subject, `The operationId ${operationId} is not a method name`, 'Use letters and digits')
    }
    if (clientMembers.includes(operationId)) {
      throw new InputFault(subject, `Every client already has a member ${operationId}`, 'Rename the operation')
    }
    if (names.has(operationId)) {
      throw new InputFault(subject, `Another operation has the operationId ${operationId} too`, 'Rename one of them')
    }
    names.add(operationId)
    const form = parameters.find((parameter) => parameter.in === 'formData')
    if (form) {
      throw new InputFault(subject, `${form.name} is form data, which clients cannot send`, 'Use a body in JSON')
    }
  }
}
