import { describe, expect, it } from '@jest/globals'
import { requestFor } from '../../test/request-for.js'
import type { ModelOperation } from '../model/swagger-model.js'
import { Refusal } from '../refusal.js'
import { answerFromCases } from './respond-from-cases.js'

const sku = { name: 'sku', in: 'query', required: true, type: 'string', maxLength: 2 } as const

function casesFor(...values: unknown[]): Partial<ModelOperation> {
  const rows = values.map((value) => ({ request: { parameters: { sku: { value } } }, response: { value } }))
  return { parameters: [sku], responses: { 200: { 'x-amzn-api-sandbox': { static: rows } } } }
}

function refusalOf(operation: Partial<ModelOperation>, query: string): Refusal {
  try {
    answerFromCases(requestFor(operation, { query }))
  } catch (error) {
    if (error instanceof Refusal) return error
  }
  throw new Error('The request was not refused.')
}

describe('answering from cases', () => {
  it('gives the answer of the case that fits', () => {
    const answer = answerFromCases(requestFor(casesFor('A', 'B'), { query: 'sku=B' }))
    expect(answer).toEqual({ status: 200, body: { value: 'B' }, headers: {} })
  })

  it('lets a case break the constraints of its own model', () => {
    expect(answerFromCases(requestFor(casesFor('TOO_LONG'), { query: 'sku=TOO_LONG' })).status).toBe(200)
  })

  it('names the fault where no case fits and the model is broken', () => {
    expect(refusalOf(casesFor('A'), 'sku=ABC')).toMatchObject({
      status: 400,
      errors: [{ code: 'InvalidInput', details: 'sku must have at most 2 characters' }],
    })
  })

  it('lists a few cases where none fits, each cut short', () => {
    const [error] = refusalOf(casesFor('A', 'B', 'C', 'D'), 'sku=X').errors
    expect(error?.details).toBe(
      'Cases among others: {"sku":"A"} gives 200; {"sku":"B"} gives 200; {"sku":"C"} gives 200',
    )
    const [long] = refusalOf(casesFor('x'.repeat(1000)), 'sku=X').errors
    expect(long?.details.length).toBeLessThan(350)
  })

  it('says that there is no case at all', () => {
    expect(refusalOf({}, '')).toMatchObject({ status: 501, errors: [{ code: 'NotImplemented' }] })
  })
})
