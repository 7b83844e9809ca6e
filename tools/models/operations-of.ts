import {
  type Document,
  type HttpMethod,
  httpMethods,
  type OperationObject,
  type Parameter,
  type PathItem,
} from './swagger.js'

/** One operation together with where it stands. */
export interface OperationEntry {
  readonly method: HttpMethod
  readonly path: string
  readonly operation: OperationObject
  /** The path's parameters and the operation's own, references resolved, the operation's winning over the path's. */
  readonly parameters: readonly Parameter[]
  readonly pathItem: PathItem
}

/** Yields a document's operations, path by path in the document's order. */
export function* operationsOf(document: Document): Generator<OperationEntry> {
  for (const [path, pathItem] of Object.entries(document.paths)) {
    for (const method of httpMethods) {
      const operation = pathItem[method]
      if (operation === undefined) continue
      yield { method, path, operation, parameters: parametersOf(document, pathItem, operation), pathItem }
    }
  }
}

function parametersOf(document: Document, pathItem: PathItem, operation: OperationObject): Parameter[] {
  const merged = new Map<string, Parameter>()
  for (const entry of [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = '$ref' in entry ? resolveParameter(document, entry.$ref) : entry
    merged.set(`${parameter.in} ${parameter.name}`, parameter)
  }
  return [...merged.values()]
}

function resolveParameter(document: Document, reference: string): Parameter {
  const parameter = document.parameters?.[reference.replace('#/parameters/', '')]
  if (parameter === undefined) throw new Error(`${reference} is not a parameter of this document`)
  return parameter
}
