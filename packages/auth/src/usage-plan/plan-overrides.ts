import { ConfigurationError } from '../errors/configuration-error.js'
import { isRecord } from '../is-record.js'
import type { Operation, UsagePlan } from '../operation.js'

/** Usage plans by `api.operationId`: `orders-v0.getOrders`. */
export type UsagePlans = Readonly<Record<string, UsagePlan>>

/** `orders-v0.getOrders`, for one. */
const operationName = /^[a-z0-9]+(-[a-z0-9]+)+\.[A-Za-z]\w*$/

/** The usage plans that the user knows better than the operation tables. */
export class PlanOverrides {
  readonly #plans: ReadonlyMap<string, UsagePlan>

  /** @throws ConfigurationError where a name or a plan is malformed. */
  constructor(plans: UsagePlans = {}) {
    if (!isRecord(plans)) throw new ConfigurationError('usagePlans must be an object of plans by api.operationId')
    this.#plans = new Map(Object.entries(plans).map(([name, plan]) => [checkName(name), checkPlan(name, plan)]))
  }

  /** The plan that calls to an operation start from; `undefined` where none is known. */
  planOf({ api, id, usagePlan }: Operation): UsagePlan | undefined {
    return this.#plans.get(`${api}.${id}`) ?? usagePlan
  }
}

function checkName(name: string): string {
  if (operationName.test(name)) return name
  throw new ConfigurationError(
    `usagePlans: '${name}' names no operation: write it as api.operationId, such as 'orders-v0.getOrders'`,
  )
}

function checkPlan(name: string, plan: unknown): UsagePlan {
  const { rate, burst } = isRecord(plan) ? plan : {}
  if (isFiniteNumber(rate) && isFiniteNumber(burst) && rate > 0 && burst >= 1) return { rate, burst }
  throw new ConfigurationError(`usagePlans: '${name}' needs a rate above 0 and a burst of 1 or more`)
}

function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value)
}
