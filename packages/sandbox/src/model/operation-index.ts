import type { Grant, PageRule, UsagePlan } from '@selling-partner/auth'
import { TrieRouter } from 'hono/router/trie-router'
import { readStaticCases, type StaticCase } from './static-case.js'
import {
  type Definitions,
  httpVerbs,
  type ModelOperation,
  type Parameter,
  type ParameterRule,
  type PathItem,
  type Reference,
  type Schema,
  type SwaggerModel,
} from './swagger-model.js'

/** The properties of a model's operation that the sandbox needs to respond. */
export interface IndexedOperation {
  /** `GET /orders/v0/orders/{orderId}`. Unique across all models, unlike operation IDs. */
  readonly key: string
  /** Name of the operation's package without its scope, such as `orders-v0`. Left out for models that are not in the catalog. */
  readonly api?: string
  readonly id: string
  readonly method: string
  /** Path template with parameter names in braces. */
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly grant: Grant
  readonly usagePlan?: UsagePlan
  /** Media type of successful responses. Errors are always `application/json`. */
  readonly mediaType: string
  readonly cases: readonly StaticCase[]
  readonly rules: readonly ParameterRule[]
  readonly success: Success
  /** Left out if the operation does not paginate. */
  readonly pages?: PageRule
  readonly definitions: Definitions
}

/** A successful response. */
export interface Success {
  readonly status: number
  /** Left out if the response has no body. */
  readonly schema?: Schema
}

export interface FoundOperation {
  readonly operation: IndexedOperation
  /** Percent-decoded values by name. */
  readonly pathParameters: ReadonlyMap<string, string>
}

/** Finds operations of all models by method and path. */
export class OperationIndex {
  readonly #router = new TrieRouter<IndexedOperation>()
  readonly operations: readonly IndexedOperation[]
  /** The scopes of all grantless operations. */
  readonly scopes: ReadonlySet<string>

  constructor(models: readonly SwaggerModel[]) {
    this.operations = byPrecedence(models.flatMap(readOperations))
    this.scopes = new Set(this.operations.flatMap(({ grant }) => (grant.type === 'grantless' ? [grant.scope] : [])))
    for (const operation of this.operations) this.#router.add(operation.method, toRoute(operation), operation)
  }

  /** @param path The path as it was sent, percent-encoded, so that an encoded slash stays part of a value. */
  find(method: string, path: string): FoundOperation | undefined {
    const [matches] = this.#router.match(method, path)
    const match = matches[0]
    if (!match) return undefined
    const [operation, values] = match
    const pathParameters = new Map(Object.entries(values).map(([name, value]) => [name, percentDecode(String(value))]))
    return { operation, pathParameters }
  }

  /** The methods that a path supports. */
  methodsOf(path: string): string[] {
    return httpVerbs.map((verb) => verb.toUpperCase()).filter((method) => this.find(method, path) !== undefined)
  }
}

function readOperations(model: SwaggerModel): IndexedOperation[] {
  return Object.entries(model.paths).flatMap(([path, item]) =>
    httpVerbs.flatMap((verb) => {
      const operation = item[verb]
      return operation ? [readOperation(model, path, verb.toUpperCase(), item, operation)] : []
    }),
  )
}

function readOperation(
  model: SwaggerModel,
  path: string,
  method: string,
  item: PathItem,
  operation: ModelOperation,
): IndexedOperation {
  const parameters = parametersOf(model, item, operation)
  let cases: readonly StaticCase[] | undefined
  return {
    key: `${method} ${path}`,
    api: model.package,
    id: operation.operationId,
    method,
    path,
    parameters,
    grant: operation['x-grant'] ?? { type: 'seller' },
    usagePlan: operation['x-usage-plan'],
    mediaType: (operation.produces ?? model.produces)?.[0] ?? 'application/json',
    // Read when a call first needs them, because a sandbox starts faster without them.
    get cases() {
      cases ??= readStaticCases(operation, parameters)
      return cases
    },
    rules: operation['x-rules'] ?? [],
    success: readSuccess(operation),
    pages: operation['x-pages'],
    definitions: model.definitions ?? {},
  }
}

/** The parameters of an operation and its path. The operation's override those of the path. */
function parametersOf(model: SwaggerModel, item: PathItem, operation: ModelOperation): Parameter[] {
  const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((each) => resolve(model, each))
  return [...new Map(all.map((each) => [`${each.in} ${each.name}`, each])).values()]
}

/** The first successful response of an operation. */
function readSuccess({ responses }: ModelOperation): Success {
  const [status, response] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? []
  return { status: Number(status ?? 200), schema: response?.schema }
}

function resolve(model: SwaggerModel, parameter: Parameter | Reference): Parameter {
  if (!('$ref' in parameter)) return parameter
  const target = model.parameters?.[parameter.$ref.replace('#/parameters/', '')]
  if (!target) throw new Error(`The model refers to a missing parameter, ${parameter.$ref}. Add it to the model.`)
  return target
}

const templateParameter = /\{(\w+)\}/g

function toRoute({ path, parameters }: IndexedOperation): string {
  return path.replace(templateParameter, (_, name: string) => {
    const greedy = parameters.some((each) => each.name === name && each['x-amazon-spds-greedy-path-parameter'])
    return greedy ? `:${name}{.+}` : `:${name}`
  })
}

/** The router uses the first route that matches, so `/items/inventory` must come before `/items/{sku}`. */
function byPrecedence(operations: readonly IndexedOperation[]): IndexedOperation[] {
  const ranked = operations.map((operation) => ({ operation, rank: rank(operation.path) }))
  return ranked.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0)).map(({ operation }) => operation)
}

function rank(path: string): string {
  return path.replace(templateParameter, '\uffff')
}

/** Decodes a part of a path. Returns it unchanged if it is not valid percent-encoding. */
export function percentDecode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
