import { isJsonObject, type JsonObject, type JsonValue } from './json.js'
import { httpMethods } from './swagger.js'

/**
 * Says why a parsed file cannot become a contract, or nothing. It asks for what the rest of the tools rely on, not for
 * full validity: some of Amazon's models break the specification in ways that `models/corrections` mends.
 */
export function faultOfModel(model: JsonValue): string | undefined {
  if (!isJsonObject(model)) return 'not a Swagger document'
  if (model.swagger !== '2.0') return `not Swagger 2.0 (${versionOf(model)})`
  return faultOfInfo(model) ?? faultOfPaths(model) ?? faultOfReferences(model)
}

function versionOf(document: JsonObject): string {
  if ('openapi' in document) return `"openapi" is ${JSON.stringify(document.openapi)}`
  return 'swagger' in document ? `"swagger" is ${JSON.stringify(document.swagger)}` : 'it has no "swagger" key'
}

function faultOfInfo({ info }: JsonObject): string | undefined {
  const complete = isJsonObject(info) && typeof info.title === 'string' && typeof info.version === 'string'
  return complete ? undefined : '"info" lacks a title or a version'
}

function faultOfPaths({ paths }: JsonObject): string | undefined {
  if (!isJsonObject(paths)) return 'it has no "paths"'
  let operations = 0
  for (const [path, pathItem] of Object.entries(paths)) {
    if (!isJsonObject(pathItem)) return `path ${path} is not an object`
    for (const method of httpMethods) {
      const operation = pathItem[method]
      if (operation === undefined) continue
      operations += 1
      const fault = faultOfOperation(operation)
      if (fault !== undefined) return `${method.toUpperCase()} ${path} ${fault}`
    }
  }
  return operations === 0 ? 'it has no operation' : undefined
}

function faultOfOperation(operation: JsonValue): string | undefined {
  if (!isJsonObject(operation)) return 'is not an object'
  if (typeof operation.operationId !== 'string') return 'has no operationId'
  if (!isJsonObject(operation.responses) || Object.keys(operation.responses).length === 0) return 'has no responses'
  return undefined
}

/** Sandbox cases and examples are data: a `$ref` in them refers to nothing. */
const dataKeys = [
  'example',
  'examples',
  'x-example',
  'x-examples',
  'x-amzn-api-sandbox',
  'x-amazon-spds-sandbox-behaviors',
]

function faultOfReferences(document: JsonObject): string | undefined {
  for (const reference of referencesIn(document)) {
    if (!resolves(document, reference)) return `reference ${reference} leads nowhere`
  }
  return undefined
}

function* referencesIn(value: JsonValue): Generator<string> {
  if (Array.isArray(value)) {
    for (const entry of value) yield* referencesIn(entry)
  } else if (isJsonObject(value)) {
    for (const [key, entry] of Object.entries(value)) {
      if (key === '$ref' && typeof entry === 'string') yield entry
      else if (!dataKeys.includes(key)) yield* referencesIn(entry)
    }
  }
}

function resolves(document: JsonObject, reference: string): boolean {
  if (!reference.startsWith('#/')) return false
  let target: JsonValue | undefined = document
  for (const token of reference.slice(2).split('/')) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    target = isJsonObject(target) && Object.hasOwn(target, key) ? target[key] : undefined
  }
  return target !== undefined
}
