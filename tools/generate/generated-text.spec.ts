import { describe, expect, it } from '@jest/globals'
import type { Grant } from '../../packages/auth/src/operation/operation.js'
import type { Constraints, OperationObject } from '../models/swagger.js'
import {
  asComment,
  authorizationText,
  commentLines,
  describeConstraints,
  grantText,
  referenceOfApi,
  referenceOfOperation,
  requestOptionsOf,
  unusualAccept,
  usagePlanText,
} from './generated-text.js'
import { rowOf } from './test-support/row-of.js'

const pages = 'https://developer-docs.amazon.com/sp-api/reference'

describe('reference pages', () => {
  it.each([
    ['orders-v0', 'orders-v0'],
    ['reports-2021-06-30', 'reports-v2021-06-30'],
  ])('put a v before the version of %s', (name, page) => {
    expect(referenceOfApi(rowOf({ package: name }))).toBe(`${pages}/${page}`)
  })

  it('are named by the operationId', () => {
    expect(referenceOfOperation(rowOf(), 'getOrder', new Set(['getReport']))).toBe(`${pages}/getorder`)
  })

  it('are those of the API version where several versions share the operationId', () => {
    const row = rowOf({ package: 'orders-2026-01-01' })

    expect(referenceOfOperation(row, 'getOrder', new Set(['getOrder']))).toBe(`${pages}/orders-v2026-01-01`)
  })
})

describe('usagePlanText', () => {
  it.each([
    [{ rate: 0.0167, burst: 20 }, '0.0167 requests per second, burst 20'],
    [{ rate: 1, burst: 5 }, '1 request per second, burst 5'],
    [undefined, 'not documented'],
  ])('says %j as: %s', (plan, words) => {
    expect(usagePlanText(plan)).toBe(words)
  })

  it.each([
    [{ rate: 2, burst: 2 }, '2 requests per second, burst 2; 250 for the application'],
    [undefined, 'not documented; 250 for the application'],
  ])('says %j beside a plan of the application as: %s', (plan, words) => {
    expect(usagePlanText(plan, { rate: 250, burst: 2 })).toBe(words)
  })
})

const scope = 'sellingpartnerapi::notifications'

describe('the words on a grant', () => {
  it.each<[string, Grant, string, RegExp]>([
    ['seller', { type: 'seller' }, 'seller', /^Access token of the selling partner, from the LWA refresh token\.$/],
    [
      'grantless',
      { type: 'grantless', scope },
      `grantless (\`${scope}\`)`,
      /^Grantless: .*`sellingpartnerapi::notifications`/,
    ],
    [
      'restricted',
      { type: 'restricted' },
      'RDT',
      /^Restricted: a restricted data token \(RDT\) in place of the access token\. `auth` obtains it\.$/,
    ],
    [
      'restricted with data elements',
      { type: 'restricted', dataElements: ['buyerInfo', 'shippingAddress'] },
      'RDT',
      /Ask for `buyerInfo`, `shippingAddress` in `restrictedDataElements`, and `auth` obtains it\.$/,
    ],
    [
      'restricted for one path',
      { type: 'restricted', specificPath: true },
      'RDT',
      /^Restricted: a restricted data token \(RDT\) for the very path that is called, in place/,
    ],
    [
      'restricted where personal data is wanted',
      { type: 'restricted', optional: true, dataElements: ['buyerInfo'] },
      'seller, or RDT for personal data',
      /^Access token of the selling partner, or a restricted data token.*personal data\. Ask for `buyerInfo` in `restrictedDataElements`, and/,
    ],
    [
      'restricted by the type of a report',
      { type: 'restricted', optional: true, specificPath: true, restrictedReportTypes: ['GET_BUYERS'] },
      'seller, or RDT for personal data',
      /RDT\) for the very path that is called, where the report is of a restricted type: pass its `reportType`, and/,
    ],
  ])('tell who must have granted what: %s', (_, grant, short, long) => {
    expect(grantText(grant)).toBe(short)
    expect(authorizationText(grant)).toMatch(long)
  })

  it('never send a grantless caller for a refresh token', () => {
    expect(authorizationText({ type: 'grantless', scope })).toMatch(/No selling partner's refresh token is needed\.$/)
  })

  it('say nothing of data elements where there are none', () => {
    expect(authorizationText({ type: 'restricted', dataElements: [] })).not.toContain('restrictedDataElements')
  })
})

describe('requestOptionsOf', () => {
  it.each<[Grant, string]>([
    [{ type: 'seller' }, 'RequestOptions'],
    [{ type: 'grantless', scope }, 'RequestOptions'],
    [{ type: 'restricted' }, 'RestrictedRequestOptions'],
    [{ type: 'restricted', dataElements: [] }, 'RestrictedRequestOptions'],
    [
      { type: 'restricted', dataElements: ['buyerInfo', 'shippingAddress'], optional: true },
      "DataElementsRequestOptions<'buyerInfo' | 'shippingAddress'>",
    ],
    [{ type: 'restricted', restrictedReportTypes: ['GET_BUYERS'] }, 'ReportDocumentRequestOptions'],
  ])('lets %j have: %s', (grant, type) => {
    expect(requestOptionsOf(grant)).toBe(type)
  })
})

describe('unusualAccept', () => {
  const operation = (produces?: string[]): OperationObject => ({
    operationId: 'getLabel',
    responses: {},
    ...(produces && { produces }),
  })

  it.each([
    ['nothing for plain JSON', operation(), ['application/json'], undefined],
    ['nothing where nothing is said', operation(), undefined, undefined],
    ["the model's own media type", operation(), ['application/pdf'], 'application/pdf'],
    ["the operation's before the model's", operation(['application/zip']), ['application/pdf'], 'application/zip'],
    ['nothing where the operation goes back to JSON', operation(['application/json']), ['application/pdf'], undefined],
    [
      'the first of several',
      operation(['application/hal+json', 'application/json']),
      undefined,
      'application/hal+json',
    ],
  ])('is %s', (_, given, produces, accept) => {
    expect(unusualAccept(given, produces)).toBe(accept)
  })
})

describe('describeConstraints', () => {
  it.each<[Constraints, string]>([
    [{ type: 'string' }, ''],
    [{ type: 'string', enum: ['A', 'B'] }, ''],
    [{ type: 'integer', format: 'int32' }, ''],
    [{ format: 'date-time' }, 'ISO 8601 date and time.'],
    [{ format: 'date' }, 'ISO 8601 date.'],
    [{ format: 'byte' }, 'Base64.'],
    [{ minLength: 1, maxLength: 40 }, '1 to 40 characters.'],
    [{ minLength: 1 }, 'At least 1 character.'],
    [{ maxLength: 1 }, 'At most 1 character.'],
    [{ minLength: 0, maxLength: 5 }, '0 to 5 characters.'],
    [{ minItems: 2, maxItems: 2 }, 'Exactly 2 items.'],
    [{ maxItems: 50 }, 'At most 50 items.'],
    [{ minimum: 0 }, 'At least 0.'],
    [{ minimum: 1, maximum: 100 }, '1 to 100.'],
    [{ multipleOf: 0.01 }, 'Multiple of 0.01.'],
    [{ uniqueItems: true }, 'No item twice.'],
    [{ uniqueItems: false }, ''],
    [{ pattern: '^[A-Z]+$' }, 'Pattern: `^[A-Z]+$`.'],
    [{ default: 10 }, 'Default: 10.'],
    [{ default: false }, 'Default: false.'],
    [{ default: 'ASC' }, 'Default: "ASC".'],
    [{ minItems: 1, maxItems: 50, uniqueItems: true, default: ['A'] }, '1 to 50 items. No item twice. Default: ["A"].'],
  ])('says of %j: %s', (schema, words) => {
    expect(describeConstraints(schema)).toBe(words)
  })
})

describe('asComment', () => {
  it('puts a short text on one line', () => {
    expect(`/**${asComment('Its number.')}*/`).toBe('/** Its number. */')
  })

  it('breaks a long text between words, and loses none', () => {
    const text = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')

    const comment = `/**${asComment(text)}*/`

    expect(Math.max(...comment.split('\n').map((line) => line.length))).toBeLessThanOrEqual(113)
    expect(comment.split('\n').at(-1)).toBe(' */')
    expect(commentLines(text).join(' ')).toBe(text)
  })

  it('keeps a word that is too long for any line whole', () => {
    const word = 'x'.repeat(200)

    expect(commentLines(`a ${word} b`)).toEqual(['a', word, 'b'])
  })

  it('cannot be ended by the text', () => {
    expect(asComment('Pattern: `^.*/$`.')).toBe(' Pattern: `^.*\\/$`. ')
  })
})
