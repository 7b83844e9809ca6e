import { isJsonObject, type JsonObject, type JsonValue } from './json.js'
import { dataKeys, httpMethods } from './swagger.js'

/**
 * Finds the reason why a parsed file cannot become a contract. Checks what the other tools need, not full validity,
 * because `models/corrections` fixes some of Amazon's models later.
 *
 * @returns the first problem, or `undefined`
 */
export function faultOfModel(model: JsonValue): string | undefined {
  if (!isJsonObject(model)) return 'Not a Swagger document'
  if (model.swagger !== '2.0') return `Not Swagger 2.0 (${versionOf(model)})`
  return faultOfInfo(model) ?? faultOfPaths(model) ?? faultOfReferences(model)
}

function versionOf(document: JsonObject): string {
  if ('openapi' in document) return `"openapi" is ${JSON.stringify(document.openapi)}`
  return 'swagger' in document ? `"swagger" is ${JSON.stringify(document.swagger)}` : 'there is no "swagger" key'
}

function faultOfInfo({ info }: JsonObject): string | undefined {
  const complete = isJsonObject(info) && typeof info.title === 'string' && typeof info.version === 'string'
  return complete ? undefined : '"info" has no title or no version'
}

function faultOfPaths({ paths }: JsonObject): string | undefined {
  if (!isJsonObject(paths)) return 'There is no "paths" object'
  let operations = 0
  for (const [path, pathItem] of Object.entries(paths)) {
    if (!isJsonObject(pathItem)) return `Path ${path} is not an object`
    for (const method of httpMethods) {
      const operation = pathItem[method]
      if (operation === undefined) continue
      operations += 1
      const fault = faultOfOperation(operation)
      if (fault !== undefined) return `${method.toUpperCase()} ${path} ${fault}`
    }
  }
  return operations === 0 ? 'There are no operations' : undefined
}

function faultOfOperation(operation: JsonValue): string | undefined {
  if (!isJsonObject(operation)) return 'is not an object'
  if (typeof operation.operationId !== 'string') return 'has no operationId'
  if (!isJsonObject(operation.responses) || Object.keys(operation.responses).length === 0) return 'has no responses'
  return undefined
}

function faultOfReferences(document: JsonObject): string | undefined {
  for (const reference of referencesIn(document)) {
    if (!resolves(document, reference)) return `Reference ${reference} cannot be resolved`
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
