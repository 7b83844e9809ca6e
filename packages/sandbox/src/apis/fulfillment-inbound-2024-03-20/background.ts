import type { Account } from '../../account/account.js'
import { RecentMap } from '../../account/recent-map.js'
import { deriveSeed, Random } from '../../generation/random.js'
import { ErrorResponse } from '../../response.js'
import type { StatefulOperation } from '../stateful-api.js'
import type { StatefulCall } from '../stateful-call.js'
import { findPlan, requireActive } from './checks.js'
import { type InboundPlan, inboundId } from './inbound-plan.js'
import { InboundPlans } from './inbound-plans.js'

/** Seconds of the sandbox's clock that Amazon needs to process an operation. */
export const processingSeconds = 3

interface Problem {
  readonly code: string
  readonly message: string
  readonly details: string
  readonly severity: 'ERROR'
}

/** The state of an operation, as `getInboundOperationStatus` returns it. */
interface OperationState {
  readonly operationId: string
  readonly operation: string
  readonly operationStatus: 'IN_PROGRESS' | 'SUCCESS' | 'FAILED'
  readonly operationProblems: readonly Problem[]
}

/** Work that Amazon does after it has accepted a request. It throws `ErrorResponse` to make the operation fail. */
type Work = () => void

/** Number of operations whose state an account keeps. */
export const keptOperations = 5000

/** The operations that Amazon processes in the background. */
class BackgroundOperations {
  readonly #account: Account
  readonly #states = new RecentMap<string, OperationState>(keptOperations)
  readonly #random: Random

  constructor(account: Account) {
    this.#account = account
    this.#random = new Random(deriveSeed(account.seed, 'inbound operations'))
  }

  find(operationId: string): OperationState | undefined {
    return this.#states.get(operationId)
  }

  /** @returns The ID of the operation. */
  start(operation: string, work: Work): string {
    const operationId = inboundId('', this.#random)
    const state = { operationId, operation, operationProblems: [] }
    this.#states.set(operationId, { ...state, operationStatus: 'IN_PROGRESS' })
    this.#account.schedule.after(processingSeconds, () => {
      const operationProblems = problemsOf(work)
      const operationStatus = operationProblems.length === 0 ? 'SUCCESS' : 'FAILED'
      this.#states.change(operationId, { ...state, operationProblems, operationStatus })
    })
    return operationId
  }
}

function problemsOf(work: Work): Problem[] {
  try {
    work()
    return []
  } catch (error) {
    if (!(error instanceof ErrorResponse)) throw error
    return error.errors.map(({ code, message, details }) => ({ code, message, details, severity: 'ERROR' }))
  }
}

/**
 * An operation on an active plan that Amazon processes in the background.
 * @param prepare Checks the request and returns the work. It runs for the request, which it can reject, and again before the work,
 * because an earlier operation can have changed the data since then.
 */
export function planInBackground(
  operation: string,
  prepare: (call: StatefulCall, plan: InboundPlan) => Work,
  status = 202,
): StatefulOperation {
  return {
    respond: (call) => {
      const plan = findPlan(call)
      if (!plan) return undefined
      const prepareWork = () => {
        requireActive(plan)
        return prepare(call, plan)
      }
      prepareWork()
      const operationId = startInBackground(call, operation, () => {
        prepareWork()()
        call.account.part(InboundPlans).touch(plan)
      })
      return { status, body: { operationId } }
    },
  }
}

/** Starts work in the background whose request has been checked by other means. */
export function startInBackground(call: StatefulCall, operation: string, work: Work): string {
  return call.account.part(BackgroundOperations).start(operation, work)
}

/** `getInboundOperationStatus`. */
export function getOperationStatus(call: StatefulCall) {
  const operationId = call.text('operationId')
  const state = call.account.part(BackgroundOperations).find(operationId)
  return state && { status: 200, body: state }
}
