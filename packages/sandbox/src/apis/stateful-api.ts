import type { Account } from '../account/account.js'
import type { ErrorResponse, SandboxResponse } from '../response.js'
import type { StatefulCall } from './stateful-call.js'

/** An API, or one version of it, whose operations share the data of an account. */
export interface StatefulApi {
  /** Name in the README, such as `Orders v0`. */
  readonly name: string
  /** One or two sentences for the README: the data that its calls read and change. */
  readonly summary: string
  /** Operations by method and path template. The others respond from their model. */
  readonly operations: Readonly<Record<string, StatefulOperation>>
  /** Rows that the page at `/_sandbox` shows, newest first. It must not change the account, so it reads parts with `peek`.
   * @default no table */
  readonly overview?: (account: Account) => readonly OverviewRow[]
}

/** A row of a table on the page. Its fields are the columns. */
export type OverviewRow = Readonly<Record<string, string | number | boolean | Date | undefined>>

export interface StatefulOperation {
  /**
   * Responds from the account. If the operation paginates, the body has the items of all pages, and no page token. The
   * sandbox cuts the pages.
   * @param call Has passed all checks: token, usage plan, and the constraints of the model.
   * @returns Undefined if the account does not have what the request asks for. The sandbox then responds from the model.
   * @throws ErrorResponse to reject the request.
   */
  readonly respond: (call: StatefulCall) => SandboxResponse | undefined | Promise<SandboxResponse | undefined>
  /**
   * The error response to a request for something that the account does not have, if the sandbox rejects unknown IDs.
   * @default a 404
   */
  readonly rejectUnknown?: (call: StatefulCall) => ErrorResponse
  /** Items of a page if the request does not say. @default 10 */
  readonly pageSize?: number
}
