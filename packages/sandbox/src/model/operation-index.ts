import { TrieRouter } from 'hono/router/trie-router'
import type { BundledModel, BundledOperation } from './bundled-models.js'
import { DeferredOperation } from './deferred-operation.js'
import type { IndexedOperation, Success } from './indexed-operation.js'
import { readStaticCases, type StaticCase } from './static-case.js'
import {
  httpVerbs,
  type ModelOperation,
  type Parameter,
  type PathItem,
  type Reference,
  type SwaggerModel,
} from './swagger-model.js'

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

  constructor(models: readonly (SwaggerModel | BundledModel)[]) {
    const entries = byPrecedence(
      models.flatMap((model) => ('paths' in model ? readEntries(model) : listEntries(model))),
    )
    this.operations = entries.map(({ operation }) => operation)
    this.scopes = new Set(entries.flatMap(({ scope }) => scope ?? []))
    for (const { operation, greedy } of entries) {
      this.#router.add(operation.method, toRoute(operation.path, greedy), operation)
    }
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

/** An operation, and what the index needs to know of it at the start. */
interface Entry extends Pick<BundledOperation, 'greedy' | 'scope'> {
  readonly operation: IndexedOperation
}

/** The operations of a bundled model, which is only read when a call needs one of them. */
function listEntries(model: BundledModel): Entry[] {
  let operations: ReadonlyMap<string, IndexedOperation> | undefined
  const find = (key: string) => {
    operations ??= new Map(readOperations(model.read()).map((operation) => [operation.key, operation]))
    return operations.get(key)
  }
  return model.operations.map(({ greedy, scope, ...row }) => ({
    operation: new DeferredOperation({ ...row, api: model.package }, find),
    greedy,
    scope,
  }))
}

function readEntries(model: SwaggerModel): Entry[] {
  return readOperations(model).map((operation) => ({
    operation,
    greedy: operation.parameters
      .filter((parameter) => parameter['x-amazon-spds-greedy-path-parameter'])
      .map(({ name }) => name),
    scope: operation.grant.type === 'grantless' ? operation.grant.scope : undefined,
  }))
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

/** @param greedy Names of path parameters whose values can contain slashes. */
function toRoute(path: string, greedy: readonly string[] = []): string {
  return path.replace(templateParameter, (_, name: string) => (greedy.includes(name) ? `:${name}{.+}` : `:${name}`))
}

/** The router uses the first route that matches, so `/items/inventory` must come before `/items/{sku}`. */
function byPrecedence(entries: readonly Entry[]): Entry[] {
  const ranked = entries.map((entry) => ({ entry, rank: rank(entry.operation.path) }))
  return ranked.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0)).map(({ entry }) => entry)
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
