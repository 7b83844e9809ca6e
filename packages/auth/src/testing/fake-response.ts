import { axiosCore } from '../axios/axios-core.js'
import { type Paged, requestPages } from '../client/paged.js'
import type { ApiResponse } from '../client/returned-response.js'
import { ConfigurationError } from '../errors/input-errors.js'
import { isSellingPartnerError, type SellingPartnerError } from '../errors/selling-partner-error.js'
import type { Operation, PagedOperation } from '../operation/operation.js'

/** Fields of a fake response. */
export interface FakeResponseFields {
  /** @default 200, or 204 without data */
  readonly status?: number
  /** Headers by name. @default none */
  readonly headers?: Readonly<Record<string, string>>
  /** The response's `x-amzn-RequestId`. @default 'test-request-id' */
  readonly requestId?: string
  /** The rate in force, in requests per second. @default none */
  readonly rateLimit?: number
}

/** Keeps TypeScript from inferring a type from the argument, as `NoInfer` does since TypeScript 5.4. */
type Fixed<Type> = [Type][Type extends unknown ? 0 : never]

/**
 * Creates the return value of a client's method for a successful call: a promise of the response, or a `Paged` with one page.
 *
 * @param operation A row of the operation table that each client's package exports.
 * @param data The body of the response. `undefined` if the operation returns none.
 * @example
 * jest.spyOn(orders, 'getOrder').mockReturnValue(fakeResponse(operations.getOrder, { payload: order }))
 */
export function fakeResponse<Params extends object | undefined, Result, Item>(
  operation: PagedOperation<Params, Result, Item>,
  data: Fixed<Result>,
  fields?: FakeResponseFields,
): Paged<Result, Item>
export function fakeResponse<Params extends object | undefined, Result>(
  operation: Operation<Params, Result>,
  data: Fixed<Result>,
  fields?: FakeResponseFields,
): Promise<ApiResponse<Result>>
export function fakeResponse(
  operation: Operation,
  data: unknown,
  fields: FakeResponseFields = {},
): Promise<ApiResponse<unknown>> {
  const { pages } = operation
  if (!pages) return Promise.resolve(responseOf(operation, data, fields))
  return requestPages(sendInTurn({ ...operation, pages }, [data], fields), { ...operation, pages }, undefined)
}

/**
 * Creates the return value of a client's method for an operation that paginates: a `Paged` with several pages.
 *
 * @param pages The bodies of the pages. All but the last need the token of the next page. An error fails the loop at that page.
 * @example
 * getOrders.mockReturnValue(fakePages(operations.getOrders, [firstPage, fakeError(operations.getOrders, 503)]))
 */
export function fakePages<Params extends object | undefined, Result, Item>(
  operation: PagedOperation<Params, Result, Item>,
  pages: readonly (Fixed<Result> | SellingPartnerError)[],
  fields: FakeResponseFields = {},
): Paged<Result, Item> {
  // Fixed<Result> is Result.
  return requestPages(
    sendInTurn(operation, pages as readonly (Result | SellingPartnerError)[], fields),
    operation,
    undefined,
  )
}

/** Returns a function that sends one page after the other. */
function sendInTurn<Result>(
  operation: Operation,
  pages: readonly (Result | SellingPartnerError)[],
  fields: FakeResponseFields,
): () => Promise<ApiResponse<Result>> {
  let sent = 0
  return async () => {
    const page = pages[sent]
    sent += 1
    if (sent > pages.length) {
      throw new ConfigurationError(
        `Page ${sent} of ${operation.id} is missing. Pass it, or remove the token before it.`,
      )
    }
    if (isSellingPartnerError(page)) throw page
    // Not an error, and not missing.
    return responseOf(operation, page as Result, fields)
  }
}

function responseOf<Result>(operation: Operation, data: Result, fields: FakeResponseFields): ApiResponse<Result> {
  const { AxiosHeaders } = axiosCore()
  const { status = data === undefined ? 204 : 200, headers = {}, requestId = 'test-request-id', rateLimit } = fields
  const config = { method: operation.method.toLowerCase(), url: operation.path, headers: new AxiosHeaders() }
  return { data, status, statusText: '', headers: { ...headers }, config, requestId, rateLimit }
}
