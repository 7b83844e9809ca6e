import { findStore } from '@selling-partner/auth'
import type { StaticCase } from '../model/static-case.js'

/**
 * Whether a static case is an error for requests that are not remarkable: those for a certain store, with a certain page size, or
 * all. Other error cases have a parameter that only a test of the error sends, such as the order ID `TEST_CASE_400`.
 */
export function isOrdinaryError({ status, parameters }: StaticCase): boolean {
  return status >= 300 && parameters.every(({ name, value }) => /currency/i.test(name) || isOrdinary(value))
}

function isOrdinary(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isOrdinary)
  return typeof value === 'number' || (typeof value === 'string' && findStore(value) !== undefined)
}
