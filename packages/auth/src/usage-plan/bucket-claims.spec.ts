import { describe, expect, it } from '@jest/globals'
import { operations } from '../../test/example-api.js'
import { bucketClaims } from './bucket-claims.js'

const endpoint = 'https://sellingpartnerapi-eu.amazon.com'
const party = { application: 'amzn1.app', seller: 'seller:a', endpoint }
const usagePlan = { rate: 1, burst: 2 }
const applicationPlan = { rate: 100, burst: 2 }

describe('bucketClaims', () => {
  it('names the bucket by application, selling partner, server and operation', () => {
    const bucket = `amzn1.app seller:a ${endpoint} example-v1 getPaced`
    expect(bucketClaims(operations.getPaced, party, { usagePlan })).toEqual([{ bucket, plan: usagePlan }])
  })

  it('names the bucket of a call for the application alone without a selling partner', () => {
    const bucket = `amzn1.app ${endpoint} example-v1 getDestinations`
    const claims = bucketClaims(operations.getDestinations, { application: 'amzn1.app', endpoint }, {})
    expect(claims).toEqual([{ bucket, plan: undefined }])
  })

  it("claims the application's bucket too, which all its selling partners share", () => {
    const plans = { usagePlan, applicationPlan }
    const [, ofOne] = bucketClaims(operations.getPaced, party, plans)
    const [, ofOther] = bucketClaims(operations.getPaced, { ...party, seller: 'seller:b' }, plans)
    expect(ofOne).toEqual({ bucket: `amzn1.app ${endpoint} example-v1 getPaced application`, plan: applicationPlan })
    expect(ofOther).toEqual(ofOne)
  })
})
