import type { Account } from '../../account/account.js'
import { RecentMap } from '../../account/recent-map.js'
import { deriveSeed, Random } from '../../generation/random.js'
import { type InboundPlan, inboundId, type Shipment } from './inbound-plan.js'

/** Number of plans that an account keeps. They are large. */
export const keptPlans = 1000

/** The inbound plans of an account, in the order of their creation. */
export class InboundPlans {
  readonly #account: Account
  readonly #plans = new RecentMap<string, InboundPlan>(keptPlans)
  readonly #random: Random

  constructor(account: Account) {
    this.#account = account
    this.#random = new Random(deriveSeed(account.seed, 'inbound plans'))
  }

  all(): InboundPlan[] {
    return this.#plans.values()
  }

  find(inboundPlanId: string): InboundPlan | undefined {
    return this.#plans.get(inboundPlanId)
  }

  add(plan: InboundPlan): void {
    this.#plans.set(plan.inboundPlanId, plan)
  }

  /** A new ID. The same calls in the same order get the same IDs. */
  newId(prefix: string): string {
    return inboundId(prefix, this.#random)
  }

  /** Sets the date of the plan's last update. */
  touch(plan: InboundPlan): void {
    plan.updatedAt = this.#account.now()
  }

  setStatus(plan: InboundPlan, shipment: Shipment, status: Shipment['status']): void {
    shipment.status = status
    this.touch(plan)
  }
}
