import type { DocumentFaultKind, FaultKind, LwaFaultKind } from './fault-kinds.js'
import type { FaultOptions } from './fault-row.js'
import type { PlannedResponses } from './planned-responses.js'
import {
  countedReply,
  type ErrorBody,
  type ErrorStatus,
  fixedReply,
  type ReplyFunction,
  type ReplyHeaders,
  type SuccessStatus,
} from './replies.js'
import type { Target } from './targets.js'

/** Arguments of a successful reply after its status. Operations without a response body have no body. */
type SuccessArguments<Result> = undefined extends Result
  ? [body?: Result, headers?: ReplyHeaders]
  : [body: Result, headers?: ReplyHeaders]

/** Configures the faults of LWA or of the storage of documents. */
export interface FaultControl<Kind extends string> {
  /**
   * Makes calls fail.
   * @param kind The README lists all kinds.
   * @param options How many calls fail, and which ones. @default the next call
   * @throws Error that names the invalid field.
   */
  fault(kind: Kind, options?: FaultOptions): this
}

/**
 * Configures responses to the calls of an operation. The first one that was configured is used first. Replies to all calls are used last,
 * and a newer one replaces the older one.
 */
export interface CallControl<Params, Result> extends FaultControl<FaultKind> {
  /** Sends this response to all calls that pass the access check and the usage plan. */
  reply(status: SuccessStatus, ...reply: SuccessArguments<Result>): this
  reply(status: ErrorStatus, body: ErrorBody, headers?: ReplyHeaders): this
  /** Lets a function respond to all calls that pass the access check and the usage plan. */
  reply(respond: ReplyFunction<Params, Result>): this
  /** Sends this response to the next call. */
  replyOnce(status: SuccessStatus, ...reply: SuccessArguments<Result>): this
  replyOnce(status: ErrorStatus, body: ErrorBody, headers?: ReplyHeaders): this
  /** Lets a function respond to the next call. */
  replyOnce(respond: ReplyFunction<Params, Result>): this
}

/** Configures LWA. */
export type LwaControl = FaultControl<LwaFaultKind>
/** Configures the storage of documents. */
export type DocumentControl = FaultControl<DocumentFaultKind>

/** Arguments of `reply` without their types, which the interface checks. */
type ReplyArguments = readonly [statusOrFunction: number | ReplyFunction, body?: unknown, headers?: unknown]

/** Configures any target. The types of `Sandbox.on` tell which methods a target has. */
export class TargetControl {
  readonly #planned: PlannedResponses
  readonly #target: Target

  constructor(planned: PlannedResponses, target: Target) {
    this.#planned = planned
    this.#target = target
  }

  fault(kind: string, options?: FaultOptions): this {
    this.#planned.addFault(this.#target, kind, options)
    return this
  }

  reply(...reply: ReplyArguments): this {
    this.#planned.addReply(this.#target, toFunction(reply))
    return this
  }

  replyOnce(...reply: ReplyArguments): this {
    this.#planned.addReply(this.#target, toFunction(reply), 1)
    return this
  }
}

function toFunction([first, body, headers]: ReplyArguments): ReplyFunction {
  return typeof first === 'function' ? countedReply(first) : fixedReply(first, body, headers)
}
