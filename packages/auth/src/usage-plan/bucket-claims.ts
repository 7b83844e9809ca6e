import { ConfigurationError } from '../errors/input-errors.js'
import type { Operation, UsagePlan } from '../operation/operation.js'
import { isRecord } from '../values/json.js'
import type { BucketClaims } from './rate-limiter.js'

/** Where and for whom an operation is called. */
export interface CallingParty {
  /** The application's client id. */
  readonly application: string
  /** Names the selling partner without a secret. Left out where the call stands for the application alone. */
  readonly seller?: string
  /** Where the call goes, which stands for the region and tells production from the sandbox. */
  readonly endpoint: string
}

/** The plans that an operation is called under, as far as they are known. */
export interface PlansInForce {
  readonly usagePlan?: UsagePlan
  readonly applicationPlan?: UsagePlan
}

/**
 * The token buckets of an operation. Amazon keeps one per application, selling partner, region and operation, and for a
 * grantless operation one per application, region and operation. Some operations have one of the latter kind besides.
 * @see https://developer-docs.amazon.com/sp-api/docs/usage-plans-and-rate-limits
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
 * @see https://developer-docs.amazon.com/sp-api/docs/the-selling-partner-api-sandbox
 */
export const sandboxPlan: UsagePlan = { rate: 5, burst: 15 }

/** Usage plans by `api.operationId`: `orders-v0.getOrders`. */
export type UsagePlans = Readonly<Record<string, UsagePlan>>

/** `orders-v0.getOrders`, for one. */
const operationName = /^[a-z0-9]+(-[a-z0-9]+)+\.[A-Za-z]\w*$/

type PlanKind = 'usagePlan' | 'applicationPlan'

/** The plans of one kind that the user knows better than the operation tables: those of one option. */
export class PlanOverrides {
  readonly #kind: PlanKind
  readonly #plans: ReadonlyMap<string, UsagePlan>

  /** @throws ConfigurationError where a name or a plan is malformed. */
  constructor(kind: PlanKind, plans: UsagePlans = {}) {
    const option = `${kind}s`
    if (!isRecord(plans)) throw new ConfigurationError(`${option} must be an object of plans by api.operationId`)
    this.#kind = kind
    this.#plans = new Map(
      Object.entries(plans).map(([name, plan]) => [checkName(option, name), checkPlan(option, name, plan)]),
    )
  }

  /** The plan that calls to an operation start from; `undefined` where none is known. */
  planOf(operation: Operation): UsagePlan | undefined {
    return this.#plans.get(`${operation.api}.${operation.id}`) ?? operation[this.#kind]
  }
}

function checkName(option: string, name: string): string {
  if (operationName.test(name)) return name
  throw new ConfigurationError(
    `${option}: '${name}' names no operation: write it as api.operationId, such as 'orders-v0.getOrders'`,
  )
}

function checkPlan(option: string, name: string, plan: unknown): UsagePlan {
  const { rate, burst } = isRecord(plan) ? plan : {}
  if (isFiniteNumber(rate) && isFiniteNumber(burst) && rate > 0 && burst >= 1) return { rate, burst }
  throw new ConfigurationError(`${option}: '${name}' needs a rate above 0 and a burst of 1 or more`)
}

function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value)
}
