import type { Rejection } from '../access/rejections.js'
import type { OrderData } from '../account/account-data.js'
import { Orders } from '../account/orders.js'
import type { ReportContent, RequestedEnd } from '../account/report-controls.js'
import type { LoggedCall } from './call-log.js'
import { createApp } from './create-app.js'
import { createState, type RequestCount, resetState, type SandboxOptions } from './sandbox-state.js'

/** Decides what the next reports contain, and how they end. */
export interface SandboxReports {
  /**
   * Serves this content in all reports of a type that end from now on, until `reset`.
   * @param content Rows of a tab-separated file, a text, or bytes. With an empty list of rows, the reports are cancelled, because
   * there is no data.
   * @example
   * sandbox.reports.put('GET_AFN_INVENTORY_DATA', [{ 'seller-sku': 'MUG-1', 'Quantity Available': 7 }])
   */
  readonly put: (
    reportType: string,
    content: ReportContent['content'],
    options?: Omit<ReportContent, 'content'>,
  ) => void
  /**
   * Ends the next reports as `FATAL`, with a document that explains it, or as `CANCELLED`.
   * @throws RangeError if `times` is not a whole number from 1.
   * @example
   * sandbox.reports.finishAs('FATAL', { reportType: 'GET_VENDOR_SALES_REPORT', times: 2 })
   */
  readonly finishAs: (status: RequestedEnd['status'], options?: Omit<RequestedEnd, 'status'>) => void
}

/** SP-API without a socket. */
export interface Sandbox {
  /** Handles a request of the Fetch API. The host of its URL is ignored. */
  readonly fetch: (request: Request) => Response | Promise<Response>
  /** Returns the number of requests by method and path template. LWA's are under `POST /auth/o2/token`. */
  readonly counts: () => Record<string, RequestCount>
  /**
   * Returns the last calls, newest last. The option `callLogSize` limits their number.
   * @param operation Method and path template. @default all operations, and requests to LWA
   */
  readonly calls: (operation?: string) => LoggedCall[]
  /**
   * Rejects the next calls with a 403 that Amazon uses. `POST /sandbox/rejections` with the same fields as JSON does the same.
   * @throws Error if a field is invalid.
   * @example
   * sandbox.rejectCalls({ reason: 'client-secret-expired', times: 2, operation: 'GET /orders/v0/orders' })
   */
  readonly rejectCalls: (rejection: Rejection) => void
  /** Contents and ends of reports. */
  readonly reports: SandboxReports
  /**
   * Sets the sandbox' clock forward. Reports and feeds make progress, tokens expire, and buckets refill.
   * @param seconds At least 0.
   * @throws RangeError if `seconds` is negative or no number.
   */
  readonly advance: (seconds: number) => void
  /**
   * Returns to the state at the start: the account, the counts, requested rejections and reports, and full buckets. Tokens and client
   * secrets stay valid, because clients keep them. The clock is not set back.
   */
  readonly reset: () => void
  /** Changes the orders of an account while the sandbox runs. */
  readonly orders: SandboxOrders
  /**
   * Returns the client secrets that LWA accepts now, newest first.
   * @throws Error if no application has the client ID.
   */
  readonly secretsOf: (clientId: string) => string[]
  /**
   * Replaces an application's client secrets without sending a message, as if they had been rotated by hand. Access
   * tokens stay valid.
   * @param clientSecrets Newest first. A secret that is already valid keeps its expiry. Others do not expire.
   * @throws Error if no application has the client ID.
   */
  readonly replaceSecrets: (clientId: string, clientSecrets: readonly string[]) => void
  /**
   * Sends the message that the current client secret expires, which Amazon sends 90 days ahead, and lets it expire
   * then.
   * @param notice.expiresInSeconds Seconds from now until the secret expires.
   * @throws Error if the sandbox has no queue, the queue rejects the message, or no application has the client ID.
   */
  readonly announceSecretExpiry: (clientId: string, notice: { readonly expiresInSeconds: number }) => Promise<void>
}

/** The orders of the selling partners. */
export interface SandboxOrders {
  /**
   * Adds an order, as if a buyer had just placed it. Fields that are left out are seeded, but the order is new and `UNSHIPPED`.
   * @param options.refreshToken Refresh token of the selling partner. The first selling partner if it is left out.
   * @throws Error if a field is invalid, the account has an order with this ID, or no selling partner has the refresh token.
   * @example
   * sandbox.orders.add({ orderId: '123-1234567-1234567', marketplaceId: 'A1PA6795UKMFR9', items: [{ sku: 'MUG-1', quantity: 2 }] })
   */
  readonly add: (order: OrderData, options?: { readonly refreshToken?: string }) => void
}

/**
 * Creates a sandbox without a server. Use `startSandbox` to listen on a port.
 * @throws Error if the models can't be read, two credentials contradict each other, or the queue's URL is invalid.
 * @example
 * const sandbox = createSandbox({ usagePlan: 'off' })
 * const response = await sandbox.fetch(new Request('http://localhost/sellers/v1/marketplaceParticipations'))
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const state = createState(options)
  const app = createApp(state)
  return {
    fetch: (request) => app.fetch(request),
    counts: () => state.counts.read(),
    calls: (operation) => state.calls.read(operation),
    advance: (seconds) => {
      if (!(seconds >= 0)) throw new RangeError('seconds is invalid. Use a number from 0.')
      state.clock.advance(seconds)
      state.accounts.runDue()
    },
    reset: () => resetState(state),
    reports: {
      put: (reportType, content, settings) => state.reports.put(reportType, content, settings),
      finishAs: (status, settings) => state.reports.finishAs(status, settings),
    },
    rejectCalls: (rejection) => state.rejections.add(rejection),
    orders: {
      add: (order, { refreshToken } = {}) => {
        state.accounts.runDue()
        state.accounts.of(state.applications.findSeller(refreshToken)).part(Orders).add(order)
      },
    },
    secretsOf: (clientId) => state.applications.secretsOf(clientId).valid,
    replaceSecrets: (clientId, clientSecrets) => state.applications.secretsOf(clientId).replace(clientSecrets),
    announceSecretExpiry: async (clientId, { expiresInSeconds }) =>
      state.rotation.announceExpiry(clientId, expiresInSeconds),
  }
}
