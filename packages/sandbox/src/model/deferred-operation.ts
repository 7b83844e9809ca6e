import type { IndexedOperation } from './indexed-operation.js'

/** An operation whose model is read when a call first needs more than its path. */
export class DeferredOperation implements IndexedOperation {
  readonly key: string
  readonly api?: string
  readonly id: string
  readonly method: string
  readonly path: string
  readonly #find: (key: string) => IndexedOperation | undefined
  #known: IndexedOperation | undefined

  /** @param find Reads the model, and returns its operation with a key. */
  constructor(
    { api, id, method, path }: Pick<IndexedOperation, 'api' | 'id' | 'method' | 'path'>,
    find: (key: string) => IndexedOperation | undefined,
  ) {
    this.key = `${method} ${path}`
    this.api = api
    this.id = id
    this.method = method
    this.path = path
    this.#find = find
  }

  get parameters(): IndexedOperation['parameters'] {
    return this.#operation.parameters
  }

  get grant(): IndexedOperation['grant'] {
    return this.#operation.grant
  }

  get usagePlan(): IndexedOperation['usagePlan'] {
    return this.#operation.usagePlan
  }

  get mediaType(): IndexedOperation['mediaType'] {
    return this.#operation.mediaType
  }

  get cases(): IndexedOperation['cases'] {
    return this.#operation.cases
  }

  get rules(): IndexedOperation['rules'] {
    return this.#operation.rules
  }

  get success(): IndexedOperation['success'] {
    return this.#operation.success
  }

  get pages(): IndexedOperation['pages'] {
    return this.#operation.pages
  }

  get definitions(): IndexedOperation['definitions'] {
    return this.#operation.definitions
  }

  get #operation(): IndexedOperation {
    this.#known ??= this.#find(this.key)
    if (!this.#known) throw new Error(`The models of the sandbox have no ${this.key}. Run \`npm run build\`.`)
    return this.#known
  }
}
