import { ConfigurationError } from '../errors/input-errors.js'
import type { Operation, UsagePlan } from '../operation/operation.js'
import { isQuotable, maxNameLength } from '../secrets/redact.js'
import { isRecord } from '../values/json.js'
import type { BucketClaims } from './rate-limiter.js'

/** The caller of an operation, and the server that is called. */
interface CallingParty {
  /** The application's client ID. */
  readonly application: string
  /** Identifies the selling partner without a secret. `undefined` if the call is for the application only. */
  readonly seller?: string
  /** Base URL of the server. It stands for the region, and for production or the sandbox. */
  readonly endpoint: string
}

/** The usage plans of an operation. A plan that is not known is missing. */
interface PlansInForce {
  readonly usagePlan?: UsagePlan
  readonly applicationPlan?: UsagePlan
}

/**
 * Returns the buckets that a call needs a permit from. Amazon keeps one per application, selling partner, region and operation.
 * For a grantless operation it keeps one per application, region and operation. Some other operations have both.
 * @see https://developer-docs.amazon/sp-api/docs/usage-plans-and-rate-limits
 */
export function bucketClaims(operation: Operation, party: CallingParty, plans: PlansInForce): BucketClaims {
  const { application, seller, endpoint } = party
  const name = (...owner: string[]) => [...owner, endpoint, operation.api, operation.id].join(' ')
  const own = { bucket: seller === undefined ? name(application) : name(application, seller), plan: plans.usagePlan }
  if (!plans.applicationPlan) return [own]
  return [own, { bucket: `${name(application)} application`, plan: plans.applicationPlan }]
}

/**
 * The usage plan of every operation in Amazon's sandbox.
 * @see https://developer-docs.amazon/sp-api/docs/the-selling-partner-api-sandbox
 */
export const sandboxPlan: UsagePlan = { rate: 5, burst: 15 }

/** Usage plans by `api.operationId`, such as `orders-v0.getOrders`. */
export type UsagePlans = Readonly<Record<string, UsagePlan>>

/** Matches `orders-v0.getOrders`. */
const operationName = /^[a-z0-9]+(-[a-z0-9]+)+\.[A-Za-z]\w*$/

type PlanKind = 'usagePlan' | 'applicationPlan'

/** The plans of one option, `usagePlans` or `applicationPlans`. They override the plans of the operation tables. */
export class PlanOverrides {
  readonly #kind: PlanKind
  readonly #plans: ReadonlyMap<string, UsagePlan>

  /** @throws ConfigurationError if a name or a plan is invalid. */
  constructor(kind: PlanKind, plans: UsagePlans = {}) {
    const option = `${kind}s`
    if (!isRecord(plans)) {
      throw new ConfigurationError(`${option} is invalid. Pass an object of usage plans by api.operationId.`)
    }
    this.#kind = kind
    this.#plans = new Map(
      Object.entries(plans).map(([name, plan]) => [checkName(option, name), checkPlan(option, name, plan)]),
    )
  }

  /** Returns the plan that calls to an operation start with, or `undefined` if none is known. */
  planOf(operation: Operation): UsagePlan | undefined {
    return this.#plans.get(`${operation.api}.${operation.id}`) ?? operation[this.#kind]
  }
}

function checkName(option: string, name: string): string {
  if (operationName.test(name)) return name
  throw new ConfigurationError(
    `${option} has an invalid key${isQuotable(name, maxNameLength) ? ` '${name}'` : ''}. Use api.operationId, such as 'orders-v0.getOrders'.`,
  )
}

function checkPlan(option: string, name: string, plan: unknown): UsagePlan {
  const { rate, burst } = isRecord(plan) ? plan : {}
  if (isFiniteNumber(rate) && isFiniteNumber(burst) && rate > 0 && burst >= 1) return { rate, burst }
  throw new ConfigurationError(`${option}['${name}'] is invalid. Pass a rate above 0 and a burst of 1 or more.`)
}

function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value)
}
