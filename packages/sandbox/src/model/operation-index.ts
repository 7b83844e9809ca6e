import { TrieRouter } from 'hono/router/trie-router'
import { percentDecode } from './percent-decode.js'
import { readStaticCases, type StaticCase } from './static-case.js'
import {
  type Definitions,
  type Grant,
  httpVerbs,
  type ModelOperation,
  type Parameter,
  type PathItem,
  type Reference,
  type SwaggerModel,
  type UsagePlan,
} from './swagger-model.js'

/** An operation of a model with everything that answering it needs, looked up once. */
export interface IndexedOperation {
  /** `GET /orders/v0/orders/{orderId}`: unlike operation ids, unique over all models. */
  readonly key: string
  readonly id: string
  readonly method: string
  /** Path template with its parameters in braces. */
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly grant: Grant
  readonly usagePlan?: UsagePlan
  /** Media type of the answers that are not errors. */
  readonly mediaType: string
  readonly cases: readonly StaticCase[]
  readonly definitions: Definitions
}

export interface FoundOperation {
  readonly operation: IndexedOperation
  /** Path parameters as the caller meant them, percent-decoded. */
  readonly pathParameters: ReadonlyMap<string, string>
}

/** Finds the operation behind a method and path, over all models. */
export class OperationIndex {
  readonly #router = new TrieRouter<IndexedOperation>()
  readonly operations: readonly IndexedOperation[]
  /** Every scope that a grantless operation asks for. */
  readonly scopes: ReadonlySet<string>

  constructor(models: readonly SwaggerModel[]) {
    this.operations = models.flatMap(readOperations).sort(byPrecedence)
    this.scopes = new Set(this.operations.flatMap(({ grant }) => (grant.type === 'grantless' ? [grant.scope] : [])))
    for (const operation of this.operations) this.#router.add(operation.method, toRoute(operation), operation)
  }

  /** @param path The path as it was sent, still percent-encoded: an encoded slash belongs to a value. */
  find(method: string, path: string): FoundOperation | undefined {
    const [matches] = this.#router.match(method, path)
    const match = matches[0]
    if (!match) return undefined
    const [operation, values] = match
    const pathParameters = new Map(Object.entries(values).map(([name, value]) => [name, percentDecode(String(value))]))
    return { operation, pathParameters }
  }

  /** The methods that some operation gives a path. */
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
  const parameters = [...(operation.parameters ?? []), ...(item.parameters ?? [])].map((each) => resolve(model, each))
  return {
    key: `${method} ${path}`,
    id: operation.operationId,
    method,
    path,
    parameters,
    grant: operation['x-grant'] ?? { type: 'seller' },
    usagePlan: operation['x-usage-plan'],
    mediaType: (operation.produces ?? model.produces)?.[0] ?? 'application/json',
    cases: readStaticCases(operation, parameters),
    definitions: model.definitions ?? {},
  }
}

function resolve(model: SwaggerModel, parameter: Parameter | Reference): Parameter {
  if (!('$ref' in parameter)) return parameter
  const target = model.parameters?.[parameter.$ref.replace('#/parameters/', '')]
  if (!target) throw new Error(`The model has no parameter ${parameter.$ref}.`)
  return target
}

const templateParameter = /\{(\w+)\}/g

function toRoute({ path, parameters }: IndexedOperation): string {
  return path.replace(templateParameter, (_, name: string) => {
    const greedy = parameters.some((each) => each.name === name && each['x-amazon-spds-greedy-path-parameter'])
    return greedy ? `:${name}{.+}` : `:${name}`
  })
}

/** The router takes the first route that fits, so `/items/inventory` must stand before `/items/{sku}`. */
function byPrecedence(a: IndexedOperation, b: IndexedOperation): number {
  const [left, right] = [rank(a.path), rank(b.path)]
  return left < right ? -1 : left > right ? 1 : 0
}

function rank(path: string): string {
  return path.replace(templateParameter, '\uffff')
}
