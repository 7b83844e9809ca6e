import type { Operation } from '@selling-partner/auth'
import type { OrderData } from '../account/account-data.js'
import type { JobControls } from '../account/job-controls.js'
import type { ReportContent } from '../account/report-controls.js'
import type { LoggedCall } from '../call-log.js'
import { type CallControl, type DocumentControl, type LwaControl, TargetControl } from '../control/configure-calls.js'
import { deliveryOf } from '../control/connection-fault.js'
import { sendWithoutSocket } from '../control/send-without-socket.js'
import { allOperations, findTarget, type Target, type TargetName } from '../control/targets.js'
import type { SentNotification } from '../notifications/notifier.js'
import { PlainResponse } from '../plain-response.js'
import { addOrder, notify, type SellerChoice } from './change-accounts.js'
import { createApp } from './create-app.js'
import { allowOrigins } from './cross-origin.js'
import {
  advance,
  createState,
  type RequestCount,
  resetState,
  type SandboxOptions,
  type SandboxState,
} from './sandbox-state.js'

/** The type of `Sandbox.on`. */
export interface OnCalls {
  <Params extends object | undefined, Result>(operation: Operation<Params, Result>): CallControl<Params, Result>
  (target: 'lwa'): LwaControl
  (target: 'documents'): DocumentControl
  (operation: string): CallControl<Readonly<Record<string, unknown>>, unknown>
}

/** The type of `Sandbox.calls`. */
export interface ReadCalls {
  <Params extends object | undefined>(operation: Operation<Params>): LoggedCall<NonNullable<Params>>[]
  (operation?: string): LoggedCall[]
}

type FinishAs = JobControls['finishAs']

/** Decides what the next reports contain, and how they end. */
export interface SandboxReports {
  /**
   * Serves this content in all reports of a type that end from now on, until `reset`.
   * @param content Rows of a tab-separated file, a text, or bytes. With an empty list of rows, the reports are cancelled, because
   * the account has no data.
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
   * @throws RangeError if the status or `times` is invalid.
   * @example
   * sandbox.reports.finishAs('FATAL', { type: 'GET_VENDOR_SALES_REPORT', times: 2 })
   */
  readonly finishAs: FinishAs
}

/** SP-API without a socket. */
export interface Sandbox {
  /** Handles a request of the Fetch API. The host of its URL is ignored. */
  readonly fetch: (request: Request) => Response | Promise<Response>
  /** Returns the number of requests by method and path template. LWA's are under `POST /auth/o2/token`. */
  readonly counts: () => Record<string, RequestCount>
  /**
   * Configures responses to the calls of an operation, of all operations (`*`), of LWA (`lwa`), or of the storage of documents
   * (`documents`).
   * @param operation A row of a client's operation table, which types replies, or a name: `orders-v0.getOrder`,
   * `GET /orders/v0/orders/{orderId}`, or an operationId that only one operation has.
   * @throws Error that suggests names, if no operation or several operations have the name.
   * @example
   * sandbox.on(operations.getOrder).replyOnce(404, { errors: [{ code: 'NotFound', message: 'Unknown order' }] })
   * sandbox.on('orders-v0.getOrders').fault('throttled', { times: 2, retryAfter: 1 })
   */
  readonly on: OnCalls
  /**
   * Returns the last calls, newest last. The option `callLogSize` limits their number.
   * @param operation As in `on`. A row of a client's operation table types the parameters. @default all operations and LWA
   * @throws Error that suggests names, if no operation or several operations have the name.
   */
  readonly calls: ReadCalls
  /** Contents and ends of reports. */
  readonly reports: SandboxReports
  /**
   * Sets the sandbox's clock forward. Reports and feeds make progress, tokens expire, and buckets refill.
   * @param seconds At least 0.
   * @throws RangeError if `seconds` is negative or no number.
   */
  readonly advance: (seconds: number) => void
  /**
   * Returns to the state at the start: the account, the counts, the call log, the notifications, no configured replies, faults and
   * reports, and full buckets. Tokens and client secrets stay valid, because clients keep them. The clock is not set back.
   */
  readonly reset: () => void
  /** Controls of feeds. */
  readonly feeds: {
    /**
     * Makes the next feeds end as `FATAL` or `CANCELLED`. They change nothing.
     * @throws RangeError if the status or `times` is invalid.
     * @example
     * sandbox.feeds.finishAs('FATAL', { type: 'JSON_LISTINGS_FEED' })
     */
    readonly finishAs: FinishAs
  }
  /** Controls of Data Kiosk. */
  readonly dataKiosk: {
    /**
     * Makes the next queries end as `FATAL` or `CANCELLED`.
     * @throws RangeError if the status or `times` is invalid.
     * @example
     * sandbox.dataKiosk.finishAs('FATAL', { type: 'analytics_salesAndTraffic_2024_04_24', errorDetails: 'No service' })
     */
    readonly finishAs: FinishAs
  }
  /** Changes the orders of an account while the sandbox runs. */
  readonly orders: SandboxOrders
  /**
   * Sends a notification to all subscriptions of its type, in Amazon's envelope.
   * @param type Notification type, such as `ANY_OFFER_CHANGED`.
   * @param payload The payload in Amazon's format. The field that wraps the payloads of some types is optional.
   * @param options.seller Only the subscriptions of this selling partner: its refresh token in `credentials`, or the selling partner
   * ID of an authorization. @default all
   * @returns The notifications that were sent or kept. Empty if no subscription has the type, or all filter it out. Their `status`
   * tells whether SQS has the message.
   * @throws Error if the selling partner is unknown.
   * @example
   * await sandbox.notify('LISTINGS_ITEM_MFN_QUANTITY_CHANGE', { SellerId: 'A1', FulfillmentChannelCode: 'DEFAULT', Sku: 'MUG', Quantity: 3 })
   */
  readonly notify: (type: string, payload: object, options?: SellerChoice) => Promise<readonly SentNotification[]>
  /**
   * Returns the last 1000 notifications, newest last. It has the notifications that the sandbox sent to SQS, and those that are only
   * here.
   */
  readonly notifications: () => readonly SentNotification[]
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
   * @param options.seller The selling partner: its refresh token in `credentials`, or the selling partner ID of an authorization.
   * @default the first selling partner
   * @throws Error if a field is invalid, the account has an order with this ID, or the selling partner is unknown.
   * @example
   * sandbox.orders.add({ orderId: '123-1234567-1234567', marketplaceId: 'A1PA6795UKMFR9', items: [{ sku: 'MUG-1', quantity: 2 }] })
   */
  readonly add: (order: OrderData, options?: SellerChoice) => void
}

/**
 * Creates a sandbox without a server. Use `startSandbox` to listen on a port.
 * @throws Error if the models can't be read, two credentials contradict each other, or the queue's URL or an allowed origin is invalid.
 * @example
 * const sandbox = createSandbox({ usagePlan: 'off' })
 * const response = await sandbox.fetch(new Request('http://localhost/sellers/v1/marketplaceParticipations'))
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { respond, controls } = createParts(options)
  const fetch = async (request: Request) => {
    const response = await respond(request)
    const delivery = await deliveryOf(response)
    if (delivery) return sendWithoutSocket(delivery, request.signal)
    return response instanceof PlainResponse ? response.real : response
  }
  return { ...controls, fetch }
}

/** A sandbox that does not send its responses yet. */
interface SandboxParts {
  readonly respond: (request: Request) => Response | Promise<Response>
  readonly controls: Omit<Sandbox, 'fetch'>
  /** Ends what runs without calls, such as the processing of reports. */
  readonly stop: () => void
}

/** Creates a sandbox whose caller sends the responses, also those with a fault of the connection. */
export function createParts(options: SandboxOptions, host?: string): SandboxParts {
  const state = createState(options)
  const app = createApp(state, host)
  const find = (name: TargetName) => findTarget(name, state.index.operations)
  return {
    respond: allowOrigins((request) => app.fetch(request), options.allowedOrigins),
    controls: { ...controlsOf(state, find), ...secretsOf(state) },
    stop: () => state.accounts.stop(),
  }
}

/** Controls of secrets, which have their own function. */
type SecretControls = Pick<Sandbox, 'secretsOf' | 'replaceSecrets' | 'announceSecretExpiry'>

function controlsOf(
  state: SandboxState,
  find: (name: TargetName) => Target,
): Omit<Sandbox, 'fetch' | keyof SecretControls> {
  const read = (name: TargetName = allOperations.key) => {
    const { key } = find(name)
    return state.calls.read(key === allOperations.key ? undefined : key)
  }
  return {
    counts: () => state.counts.read(),
    // The row of an operation is only known to the types: it has no parameters and no response at run time.
    on: ((name: TargetName) => new TargetControl(state.planned, find(name))) as OnCalls,
    calls: read as ReadCalls,
    advance: (seconds: number) => advance(state, seconds),
    reset: () => resetState(state),
    orders: { add: (order, options = {}) => addOrder(state, order, options) },
    reports: reportsOf(state),
    notify: (type, payload, options = {}) => notify(state, type, payload, options),
    notifications: () => state.notifier.sent(),
    feeds: { finishAs: (status, options) => state.feedControls.finishAs(status, options) },
    dataKiosk: { finishAs: (status, options) => state.queryControls.finishAs(status, options) },
  }
}

function reportsOf({ reports }: SandboxState): SandboxReports {
  return {
    put: (reportType, content, settings) => reports.put(reportType, content, settings),
    finishAs: (status, settings) => reports.finishAs(status, settings),
  }
}

function secretsOf({ applications, rotation }: SandboxState): SecretControls {
  return {
    secretsOf: (clientId: string) => applications.secretsOf(clientId).valid,
    replaceSecrets: (clientId: string, clientSecrets: readonly string[]) =>
      applications.secretsOf(clientId).replace(clientSecrets),
    announceSecretExpiry: async (clientId: string, { expiresInSeconds }: { readonly expiresInSeconds: number }) =>
      rotation.announceExpiry(clientId, expiresInSeconds),
  }
}
