import { describe, expect, it } from '@jest/globals'
import { operations } from '../../test/example-api.js'
import { bucketClaims, PlanOverrides, type UsagePlans } from './bucket-claims.js'

const endpoint = 'https://sellingpartnerapi-eu.amazon.com'
const party = { application: 'amzn1.app', seller: 'seller:a', endpoint }
const usagePlan = { rate: 1, burst: 2 }
const applicationPlan = { rate: 100, burst: 2 }

describe('bucketClaims', () => {
  it('names a bucket after application, selling partner, server and operation', () => {
    const bucket = `amzn1.app seller:a ${endpoint} example-v1 getPaced`
    expect(bucketClaims(operations.getPaced, party, { usagePlan })).toEqual([{ bucket, plan: usagePlan }])
  })

  it('leaves the selling partner out of the name for a grantless operation', () => {
    const bucket = `amzn1.app ${endpoint} example-v1 getDestinations`
    const claims = bucketClaims(operations.getDestinations, { application: 'amzn1.app', endpoint }, {})
    expect(claims).toEqual([{ bucket, plan: undefined }])
  })

  it('adds the application-wide bucket, which all selling partners share', () => {
    const plans = { usagePlan, applicationPlan }
    const [, ofOne] = bucketClaims(operations.getPaced, party, plans)
    const [, ofOther] = bucketClaims(operations.getPaced, { ...party, seller: 'seller:b' }, plans)
    expect(ofOne).toEqual({ bucket: `amzn1.app ${endpoint} example-v1 getPaced application`, plan: applicationPlan })
    expect(ofOther).toEqual(ofOne)
  })
})

function messageFor(plans: unknown): string {
  try {
    new PlanOverrides('usagePlan', plans as UsagePlans)
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('The plans were accepted.')
}

describe('PlanOverrides', () => {
  it("prefers the user's plan of an operation to the plan of the operation table", () => {
    const overrides = new PlanOverrides('usagePlan', { 'example-v1.getItem': { rate: 2, burst: 3 } })
    expect(overrides.planOf(operations.getItem)).toEqual({ rate: 2, burst: 3 })
    expect(overrides.planOf({ ...operations.getItem, api: 'example-v2' })).toBeUndefined()
    expect(overrides.planOf(operations.getPaced)).toEqual({ rate: 1, burst: 2 })
    expect(new PlanOverrides('usagePlan').planOf(operations.getPaced)).toEqual({ rate: 1, burst: 2 })
  })

  it.each(['getOrders', 'orders-v0', 'orders-v0.', '.getOrders', 'orders-v0 getOrders', 'OrdersApi.getOrders'])(
    'rejects the key %p and shows the format',
    (name) => {
      expect(messageFor({ [name]: { rate: 1, burst: 1 } })).toBe(
        `usagePlans has an invalid key '${name}'. Use api.operationId, such as 'orders-v0.getOrders'.`,
      )
    },
  )

  it.each([undefined, 5, {}, { rate: 0, burst: 1 }, { rate: 1, burst: 0.5 }, { rate: '1', burst: 1 }, { rate: 1 }])(
    'rejects the plan %p',
    (plan) => {
      expect(messageFor({ 'orders-v0.getOrders': plan })).toBe(
        "usagePlans['orders-v0.getOrders'] is invalid. Pass a rate above 0 and a burst of 1 or more.",
      )
    },
  )
})
