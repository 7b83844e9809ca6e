import { describe, expect, it } from '@jest/globals'
import type { InputFault } from '../cli/input-fault.js'
import type { Annotations } from './annotations.js'
import { applyAnnotations } from './apply-annotations.js'
import type { Document, OperationObject, Schema } from './swagger.js'

const none: Annotations = {
  usagePlans: [],
  confirmedPlans: [],
  withoutPlan: [],
  grantless: [],
  restricted: [],
  restrictedReportTypes: [],
  applicationPlans: [],
  idempotent: [],
  optionalProperties: [],
  replacements: [],
  pages: [],
  knownTypes: [],
  rules: [],
  limits: [],
  knownValues: [],
  notes: [],
}
const source = 'https://docs.example'
const get = { model: 'loans', method: 'GET', path: '/loans', operationId: 'getLoans', source }
const post = { ...get, method: 'POST', operationId: 'createLoan' }

/** Applies rows to a model with GET and POST on the same path. */
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
  it('sets the seller grant and keeps the plan of an operation without rows', () => {
    expect(annotated({}).get).toMatchObject({ 'x-grant': { type: 'seller' }, 'x-usage-plan': { rate: 5, burst: 10 } })
  })

  it('overrides the usage plan of the model, by method and path', () => {
    const { get: getLoans, post: createLoan } = annotated({ usagePlans: [{ ...get, rate: 1, burst: 2 }] })
    expect(getLoans['x-usage-plan']).toEqual({ rate: 1, burst: 2 })
    expect(createLoan['x-usage-plan']).toEqual({ rate: 5, burst: 10 })
  })

  it('adds an application-wide plan to the usage plan', () => {
    const { get: getLoans, post: createLoan } = annotated({ applicationPlans: [{ ...get, rate: 100, burst: 10 }] })
    expect(getLoans).toMatchObject({
      'x-usage-plan': { rate: 5, burst: 10 },
      'x-application-plan': { rate: 100, burst: 10 },
    })
    expect(createLoan).not.toHaveProperty('x-application-plan')
  })

  it('marks only the listed operations as idempotent', () => {
    const { get: getLoans, post: createLoan } = annotated({ idempotent: [post] })
    expect(createLoan['x-idempotent']).toBe(true)
    expect(getLoans).not.toHaveProperty('x-idempotent')
  })

  it('sets the scope of grantless operations', () => {
    expect(annotated({ grantless: [{ ...post, scope: 'a::b' }] }).post['x-grant']).toEqual({
      type: 'grantless',
      scope: 'a::b',
    })
  })

  it('sets exactly the properties in the row of a restricted operation', () => {
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

  it('adds the restricted report types only to the operation that is restricted by report type', () => {
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

  it('ignores the rows of other models', () => {
    const row = { ...get, model: 'members', path: '/members', scope: 'a::b' }
    expect(annotated({ grantless: [row] }).get['x-grant']).toEqual({ type: 'seller' })
  })

  it.each<[string, Partial<Annotations>]>([
    ['usage-plans.json', { usagePlans: [{ ...get, method: 'PUT', rate: 1, burst: 1 }] }],
    ['application-plans.json', { applicationPlans: [{ ...get, method: 'PUT', rate: 1, burst: 1 }] }],
    ['idempotent-operations.json', { idempotent: [{ ...get, method: 'PUT' }] }],
    ['grantless-operations.json', { grantless: [{ ...get, method: 'PUT', scope: 'a::b' }] }],
    ['restricted-operations.json', { restricted: [{ ...get, method: 'PUT' }] }],
    ['pages.json', { pages: [{ ...get, method: 'PUT', pages: null, reason: 'No pages.' }] }],
  ])('rejects a row of %s with an unknown operation', (file, annotations) => {
    expect(() => annotated(annotations)).toThrow(
      `models/annotations/${file}: loans has no operation PUT /loans. Correct the row, or delete it if Amazon removed the operation.`,
    )
  })

  it('rejects two rows for the same operation', () => {
    expect(() => annotated({ restricted: [get, get] })).toThrow(
      'models/annotations/restricted-operations.json: loans has two rows for GET /loans. Delete one of them.',
    )
  })

  it('names the replacement of a deprecated operation', () => {
    const replacement = { package: 'lending-v2', operationId: 'searchLoans' }
    expect(annotated({ replacements: [{ ...get, replacement }] }).get['x-replacement']).toEqual(replacement)
  })

  describe('with properties that responses omit', () => {
    const property = { model: 'loans', definition: 'Loan', property: 'due', source }

    function loanWith(rows: (typeof property)[], faults?: string[]): Schema | undefined {
      const document: Document = {
        swagger: '2.0',
        info: { title: 'Lending', version: 'v1' },
        paths: {},
        definitions: { Loan: { required: ['title', 'due'], properties: { title: {}, due: {}, note: {} } } },
      }
      const report = faults && ((fault: InputFault) => faults.push(fault.message))
      applyAnnotations(document, 'loans', { ...none, optionalProperties: rows }, report)
      return document.definitions?.Loan
    }

    it('marks them, so that requests still require them', () => {
      const rows = [property, { ...property, property: 'title' }, { ...property, model: 'members' }]
      expect(loanWith(rows)).toMatchObject({ required: ['title', 'due'], 'x-optional-in-responses': ['due', 'title'] })
    })

    it('reports a row for a property that is not required', () => {
      const faults: string[] = []
      loanWith(
        [
          { ...property, property: 'note' },
          { ...property, definition: 'Loans' },
        ],
        faults,
      )
      expect(faults).toEqual([
        'models/annotations/optional-properties.json: loans has no required property Loan.note. Correct the row, or delete it.',
        'models/annotations/optional-properties.json: loans has no required property Loans.due. Correct the row, or delete it.',
      ])
    })
  })
})
