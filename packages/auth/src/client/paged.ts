import { isSellingPartnerError } from '../errors/selling-partner-error.js'
import type { Operation, PageRule } from '../operation/operation.js'
import { isRecord } from '../values/json.js'
import { valueAt, withValue } from '../values/path.js'
import type { ApiResponse } from './returned-response.js'

/** The response with one page. */
export interface Page<Result> extends ApiResponse<Result> {
  /** Token of the next page, to continue from there later. `undefined` on the last page. For offsets, the next offset as text. */
  readonly nextToken?: string
}

type PagedRow = Operation & { readonly pages: PageRule }

/** Sends the call for one page. */
type SendPage<Result> = (params: object | undefined) => Promise<ApiResponse<Result>>

/** Requests the first page of an operation. */
export function requestPages<Result, Item>(
  send: SendPage<Result>,
  operation: PagedRow,
  params: object | undefined,
): Paged<Result, Item> {
  // A caller may change the object while the loop runs.
  const own = isRecord(params) ? { ...params } : params
  const token = valueAt(own, operation.pages.in)
  const first = send(own).then(
    (response) => toPage(response, operation.pages, own),
    (error) => {
      throw typeof token === 'string' && token !== '' ? withToken(error, token) : error
    },
  )
  return new Paged((resolve) => resolve(first), send, operation, own)
}

/**
 * A call to an operation that paginates. `await` returns the first page, `for await` every item of every page, and `pages()` every
 * page. Each page is a separate call with the same options, so it is paced, retried and aborted like any other. It is requested
 * when the loop needs it.
 *
 * @typeParam Result Type of a page's body.
 * @typeParam Item Type of one item of a page.
 */
export class Paged<Result, Item> extends Promise<Page<Result>> implements AsyncIterable<Item> {
  readonly #send: SendPage<Result>
  readonly #operation: PagedRow
  readonly #params: object | undefined

  /** `then`, `catch` and `finally` return ordinary promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }

  constructor(
    executor: ConstructorParameters<typeof Promise<Page<Result>>>[0],
    send: SendPage<Result>,
    operation: PagedRow,
    params: object | undefined,
  ) {
    super(executor)
    this.#send = send
    this.#operation = operation
    this.#params = params
  }

  /**
   * Yields every page, starting with the one that the parameters select. Stops at a page whose token is missing, empty or repeated.
   * Continues after an empty page that has a token.
   *
   * @throws The errors of a call. If the page has a token, the error's `nextToken` is that token.
   */
  pages(): AsyncGenerator<Page<Result>, void, undefined> {
    this.#leaveErrorsToLoop()
    return this.#readPages()
  }

  /** Yields every item of every page, like `pages()`. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    this.#leaveErrorsToLoop()
    return this.#readItems()
  }

  /** The first page may fail before the loop begins. Without a handler, Node would end the process. */
  #leaveErrorsToLoop(): void {
    this.catch(() => {})
  }

  async *#readPages(): AsyncGenerator<Page<Result>, void, undefined> {
    const seen = new Set([valueAt(this.#params, this.#operation.pages.in)])
    let page: Page<Result> = await (this as Promise<Page<Result>>)
    yield page
    while (page.nextToken !== undefined && !seen.has(page.nextToken)) {
      seen.add(page.nextToken)
      page = await this.#next(page.nextToken)
      yield page
    }
  }

  async *#readItems(): AsyncGenerator<Item, void, undefined> {
    for await (const { data } of this.#readPages()) yield* itemsOf<Item>(data, this.#operation.pages)
  }

  async #next(token: string): Promise<Page<Result>> {
    const params = paramsOfPage(this.#operation, this.#params, token)
    try {
      return toPage(await this.#send(params), this.#operation.pages, params)
    } catch (error) {
      throw withToken(error, token)
    }
  }
}

function toPage<Result>(response: ApiResponse<Result>, rule: PageRule, params: object | undefined): Page<Result> {
  const token = rule.out === undefined ? nextOffset(response.data, rule, params) : valueAt(response.data, rule.out)
  return Object.assign(response, { nextToken: typeof token === 'string' && token !== '' ? token : undefined })
}

/** Returns the offset behind a page's items as text. `undefined` if that is the end. */
function nextOffset(data: unknown, rule: PageRule, params: object | undefined): string | undefined {
  if (rule.total === undefined) return undefined
  const count = itemsOf(data, rule).length
  const next = Number(valueAt(params, rule.in) ?? 0) + count
  return count > 0 && next < Number(valueAt(data, rule.total)) ? String(next) : undefined
}

function itemsOf<Item>(data: unknown, { items }: PageRule): readonly Item[] {
  const found = valueAt(data, items) ?? []
  return (Array.isArray(found) ? found : [found]) as readonly Item[]
}

function paramsOfPage({ pages, parameters }: PagedRow, params: object | undefined, token: string): object {
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name)
  const kept = Object.entries(params ?? {}).filter(([name]) => !pages.alone || required.includes(name))
  const others = { ...Object.fromEntries(kept), ...pages.with }
  return withValue(others, pages.in, pages.out === undefined ? Number(token) : token)
}

/**
 * Returns a copy of an error, because calls that wait for the same access token fail with the same error. The copy is created by
 * `Error`, because loggers and workers treat only such objects as errors.
 */
function withToken(error: unknown, nextToken: string): unknown {
  if (!isSellingPartnerError(error)) return error
  const { stack: _, ...fields } = Object.getOwnPropertyDescriptors(error)
  return Object.defineProperties(Object.setPrototypeOf(new Error(), Object.getPrototypeOf(error)), {
    ...fields,
    // Since Node 22, a copied descriptor of it returns undefined.
    stack: { value: error.stack, writable: true, configurable: true },
    nextToken: { value: nextToken, enumerable: true },
  })
}
