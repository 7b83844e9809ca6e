import { describe, expect, it } from '@jest/globals'
import type { Annotations } from './annotations.js'
import { applyAnnotations } from './apply-annotations.js'
import type { Document, OperationObject } from './swagger.js'

const none: Annotations = {
  usagePlans: [],
  confirmedPlans: [],
  withoutPlan: [],
  grantless: [],
  restricted: [],
  restrictedReportTypes: [],
  applicationPlans: [],
  idempotent: [],
}
const source = 'https://docs.example'
const get = { model: 'loans', method: 'GET', path: '/loans', operationId: 'getLoans', source }
const post = { ...get, method: 'POST', operationId: 'createLoan' }

/** Applies rows to a model whose GET and POST share a path. */
function annotated(annotations: Partial<Annotations>): { get: OperationObject; post: OperationObject } {
  const operation = (operationId: string): OperationObject => ({
    operationId,
    responses: {},
    'x-usage-plan': { rate: 5, burst: 10 },
  })
  const loans = { get: operation('getLoans'), post: operation('createLoan') }
  const document: Document = { swagger: '2.0', info: { title: 'Lending', version: 'v1' }, paths: { '/loans': loans } }
  applyAnnotations(document, 'loans', { ...none, ...annotations })
  return loans
}

describe('applyAnnotations', () => {
  it("gives an operation that no row names the seller's grant and leaves its plan alone", () => {
    expect(annotated({}).get).toMatchObject({ 'x-grant': { type: 'seller' }, 'x-usage-plan': { rate: 5, burst: 10 } })
  })

  it('lets a plan in a row beat the one in the model, by method and path', () => {
    const { get: getLoans, post: createLoan } = annotated({ usagePlans: [{ ...get, rate: 1, burst: 2 }] })
    expect(getLoans['x-usage-plan']).toEqual({ rate: 1, burst: 2 })
    expect(createLoan['x-usage-plan']).toEqual({ rate: 5, burst: 10 })
  })

  it('gives operations the plan of their application beside their own', () => {
    const { get: getLoans, post: createLoan } = annotated({ applicationPlans: [{ ...get, rate: 100, burst: 10 }] })
    expect(getLoans).toMatchObject({
      'x-usage-plan': { rate: 5, burst: 10 },
      'x-application-plan': { rate: 100, burst: 10 },
    })
    expect(createLoan).not.toHaveProperty('x-application-plan')
  })

  it('marks the operations that may be repeated, and no other', () => {
    const { get: getLoans, post: createLoan } = annotated({ idempotent: [post] })
    expect(createLoan['x-idempotent']).toBe(true)
    expect(getLoans).not.toHaveProperty('x-idempotent')
  })

  it('gives grantless operations their scope', () => {
    expect(annotated({ grantless: [{ ...post, scope: 'a::b' }] }).post['x-grant']).toEqual({
      type: 'grantless',
      scope: 'a::b',
    })
  })

  it('gives restricted operations what their row says, and no more', () => {
    const { get: getLoans, post: createLoan } = annotated({
      restricted: [get, { ...post, dataElements: ['buyerInfo'], optional: true, specificPath: true }],
    })
    expect(getLoans['x-grant']).toEqual({ type: 'restricted' })
    expect(createLoan['x-grant']).toEqual({
      type: 'restricted',
      dataElements: ['buyerInfo'],
      optional: true,
      specificPath: true,
    })
  })

  it('tells the restricted report types to the operation that is restricted by them, and to no other', () => {
    const { get: getLoans, post: createLoan } = annotated({
      restricted: [get, { ...post, byReportType: true }],
      restrictedReportTypes: [
        { reportType: 'GET_BORROWERS', source },
        { reportType: 'GET_DEBTS', source },
      ],
    })
    expect(getLoans['x-grant']).toEqual({ type: 'restricted' })
    expect(createLoan['x-grant']).toEqual({ type: 'restricted', restrictedReportTypes: ['GET_BORROWERS', 'GET_DEBTS'] })
  })

  it('passes over the rows of other models', () => {
    const row = { ...get, model: 'members', path: '/members', scope: 'a::b' }
    expect(annotated({ grantless: [row] }).get['x-grant']).toEqual({ type: 'seller' })
  })

  it.each<[string, Partial<Annotations>]>([
    ['usage-plans.json', { usagePlans: [{ ...get, method: 'PUT', rate: 1, burst: 1 }] }],
    ['application-plans.json', { applicationPlans: [{ ...get, method: 'PUT', rate: 1, burst: 1 }] }],
    ['idempotent-operations.json', { idempotent: [{ ...get, method: 'PUT' }] }],
    ['grantless-operations.json', { grantless: [{ ...get, method: 'PUT', scope: 'a::b' }] }],
    ['restricted-operations.json', { restricted: [{ ...get, method: 'PUT' }] }],
  ])('refuses a row of %s that names no operation', (file, annotations) => {
    expect(() => annotated(annotations)).toThrow(
      `models/annotations/${file}: loans has no operation PUT /loans; correct the row, or delete it if the operation is gone`,
    )
  })

  it('refuses two rows for one operation', () => {
    expect(() => annotated({ restricted: [get, get] })).toThrow(
      'models/annotations/restricted-operations.json: loans has two rows for GET /loans; delete one of them',
    )
  })
})
