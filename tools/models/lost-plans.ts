import type { UsagePlan } from '../../packages/auth/src/operation/operation.js'
import type { JsonObject } from './json.js'
import { operationsOf } from './operations.js'
import type { Document } from './swagger.js'
import { toContract } from './to-contract.js'

/** An operation whose usage plan Amazon has removed from the model. */
export interface LostPlan {
  /** Method and path. */
  readonly operation: string
  /** The last known plan. */
  readonly plan: UsagePlan
}

/**
 * Keeps usage plans that the previous contract has and the new one lacks, because Amazon has removed plans by mistake.
 *
 * @returns the contract with these plans, and the list of them
 */
export function keepLostPlans(
  contract: JsonObject,
  previous: JsonObject,
): { readonly contract: JsonObject; readonly lost: readonly LostPlan[] } {
  const lastPlans = new Map<string, UsagePlan>()
  for (const { method, path, operation } of operationsOf(previous as unknown as Document)) {
    if (operation['x-usage-plan']) lastPlans.set(`${method} ${path}`, operation['x-usage-plan'])
  }
  const copy = structuredClone(contract)
  const lost: LostPlan[] = []
  for (const { method, path, operation } of operationsOf(copy as unknown as Document)) {
    const plan = lastPlans.get(`${method} ${path}`)
    if (plan === undefined || operation['x-usage-plan'] !== undefined) continue
    operation['x-usage-plan'] = plan
    lost.push({ operation: `${method.toUpperCase()} ${path}`, plan })
  }
  return { contract: toContract(copy).contract, lost }
}
