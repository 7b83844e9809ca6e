import { describe, expect, it } from '@jest/globals'
import type { Grant } from '../../packages/auth/src/operation/operation.js'
import type { Constraints, OperationObject } from '../models/swagger.js'
import { catalogRow } from '../models/test-support/catalog-row.js'
import {
  acceptOverride,
  asComment,
  authorizationText,
  commentLines,
  describeConstraints,
  grantText,
  joinSentences,
  referenceOfApi,
  referenceOfOperation,
  requestOptionsOf,
  usagePlanText,
} from './generated-text.js'

const pages = 'https://developer-docs.amazon/sp-api/reference'

describe('reference pages', () => {
  it.each([
    ['orders-v0', 'orders-v0'],
    ['reports-2021-06-30', 'reports-v2021-06-30'],
  ])('have a v before the date of %s', (name, page) => {
    expect(referenceOfApi(catalogRow({ package: name }))).toBe(`${pages}/${page}`)
  })

  it('have the operationId as name', () => {
    expect(referenceOfOperation(catalogRow(), 'getOrder', new Set(['getReport']))).toBe(`${pages}/getorder`)
  })

  it('are the page of the API version if several versions share the operationId', () => {
    const row = catalogRow({ package: 'orders-2026-01-01' })

    expect(referenceOfOperation(row, 'getOrder', new Set(['getOrder']))).toBe(`${pages}/orders-v2026-01-01`)
  })

  it('is the page in the row of the catalog', () => {
    const row = catalogRow({ reference: 'https://widgets.example' })

    expect(referenceOfApi(row)).toBe('https://widgets.example')
    expect(referenceOfOperation(row, 'getOrder', new Set())).toBe('https://widgets.example')
  })
})

describe('usagePlanText', () => {
  it.each([
    [{ rate: 0.0167, burst: 20 }, '0.0167 requests per second (one in 60 s), burst 20'],
    [{ rate: 1, burst: 5 }, '1 request per second, burst 5'],
    [undefined, 'not documented'],
  ])('describes %j as: %s', (plan, words) => {
    expect(usagePlanText(plan)).toBe(words)
  })

  it.each([
    [{ rate: 2, burst: 2 }, '2 requests per second, burst 2; 250 for the whole application'],
    [undefined, 'not documented; 250 for the whole application'],
  ])('describes %j with an application-wide plan as: %s', (plan, words) => {
    expect(usagePlanText(plan, { rate: 250, burst: 2 })).toBe(words)
  })
})

const scope = 'sellingpartnerapi::notifications'

describe('grantText and authorizationText', () => {
  it.each<[string, Grant, string, RegExp]>([
    [
      'seller',
      { type: 'seller' },
      'seller',
      /^Access token of the selling partner\. `auth` gets it with the refresh token\.$/,
    ],
    [
      'grantless',
      { type: 'grantless', scope },
      `grantless (\`${scope}\`)`,
      /^Grantless: .*`sellingpartnerapi::notifications`/,
    ],
    [
      'restricted',
      { type: 'restricted' },
      'restricted (RDT)',
      /^Restricted: a restricted data token \(RDT\), instead of the access token\. `auth` gets it\.$/,
    ],
    [
      'restricted with data elements',
      { type: 'restricted', dataElements: ['buyerInfo', 'shippingAddress'] },
      'restricted (RDT)',
      /List the data that you need in `restrictedDataElements`: `buyerInfo`, `shippingAddress`\.$/,
    ],
    [
      'restricted for one path',
      { type: 'restricted', specificPath: true },
      'restricted (RDT)',
      /^Restricted: a restricted data token \(RDT\) for the exact path of the call, instead/,
    ],
    [
      'restricted for personal data',
      { type: 'restricted', optional: true, dataElements: ['buyerInfo'] },
      'seller, or restricted (RDT) for personal data',
      /^Access token of the selling partner, or a restricted data token.*personal data\. List .* `restrictedDataElements`: `buyerInfo`\.$/,
    ],
    [
      'restricted by report type',
      { type: 'restricted', optional: true, specificPath: true, restrictedReportTypes: ['GET_BUYERS'] },
      'seller, or restricted (RDT) for personal data',
      /RDT\) for the exact path of the call if the report type is restricted\. Pass `reportType`, and/,
    ],
  ])('describe an operation that is %s', (_, grant, short, long) => {
    expect(grantText(grant)).toBe(short)
    expect(authorizationText(grant)).toMatch(long)
  })

  it('tell callers of grantless operations that they need no refresh token', () => {
    expect(authorizationText({ type: 'grantless', scope })).toMatch(/No refresh token is needed\.$/)
  })

  it('do not mention data elements if there are none', () => {
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
  ])('maps %j to %s', (grant, type) => {
    expect(requestOptionsOf(grant)).toBe(type)
  })
})

describe('acceptOverride', () => {
  const operation = (produces?: string[]): OperationObject => ({
    operationId: 'getLabel',
    responses: {},
    ...(produces && { produces }),
  })

  it.each([
    ['nothing for plain JSON', operation(), ['application/json'], undefined],
    ['nothing by default', operation(), undefined, undefined],
    ["the model's own media type", operation(), ['application/pdf'], 'application/pdf'],
    [
      "the operation's media type before the model's",
      operation(['application/zip']),
      ['application/pdf'],
      'application/zip',
    ],
    [
      'nothing if the operation overrides the model with JSON',
      operation(['application/json']),
      ['application/pdf'],
      undefined,
    ],
    [
      'the first of several media types',
      operation(['application/hal+json', 'application/json']),
      undefined,
      'application/hal+json',
    ],
  ])('is %s', (_, given, produces, accept) => {
    expect(acceptOverride(given, produces)).toBe(accept)
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
    [{ uniqueItems: true }, 'Unique items.'],
    [{ uniqueItems: false }, ''],
    [{ pattern: '^[A-Z]+$' }, 'Pattern: `^[A-Z]+$`.'],
    [{ default: 10 }, 'Default: 10.'],
    [{ default: false }, 'Default: false.'],
    [{ default: 'ASC' }, 'Default: "ASC".'],
    [{ minItems: 1, maxItems: 50, uniqueItems: true, default: ['A'] }, '1 to 50 items. Unique items. Default: ["A"].'],
  ])('describes %j as: %s', (schema, words) => {
    expect(describeConstraints(schema).join(' ')).toBe(words)
  })
})

describe('asComment', () => {
  it('writes a short text on one line', () => {
    expect(`/**${asComment('The order ID.')}*/`).toBe('/** The order ID. */')
  })

  it('breaks a long text between words and keeps every word', () => {
    const text = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')

    const comment = `/**${asComment(text)}*/`

    expect(Math.max(...comment.split('\n').map((line) => line.length))).toBeLessThanOrEqual(113)
    expect(comment.split('\n').at(-1)).toBe(' */')
    expect(commentLines(text).join(' ')).toBe(text)
  })

  it('does not break a word that is longer than a line', () => {
    const word = 'x'.repeat(200)

    expect(commentLines(`a ${word} b`)).toEqual(['a', word, 'b'])
  })

  it('escapes the end mark of a comment', () => {
    expect(asComment('Pattern: `^.*/$`.')).toBe(' Pattern: `^.*\\/$`. ')
  })
})

describe('joinSentences', () => {
  it.each([
    [['Pages.', undefined, '', '1 to 5.'], 'Pages. 1 to 5.'],
    [
      ['Items on a page, from 1 to 100. Default: 100.', '1 to 100.', 'Default: 100.'],
      'Items on a page, from 1 to 100. Default: 100.',
    ],
    [['At most 20 items.', 'At most 2 items.'], 'At most 20 items. At most 2 items.'],
    [['From 21 to 5.', '1 to 5.'], 'From 21 to 5. 1 to 5.'],
    [['From 1 to 5 pages.', '1 to 5.'], 'From 1 to 5 pages.'],
    [['URL of the label.', 'URL.'], 'URL of the label.'],
    [['Start of the range, in ISO 8601.', 'ISO 8601 date and time.'], 'Start of the range, in ISO 8601.'],
    [['Start of the range.', 'ISO 8601 date.'], 'Start of the range. ISO 8601 date.'],
    [['At least 0.5.', 'At least 0.'], 'At least 0.5. At least 0.'],
    [['Code.', 'Pattern: `^(a|b)*$`.', 'Pattern: `^(a|b)*$`.'], 'Code. Pattern: `^(a|b)*$`.'],
    [[undefined], ''],
  ])('joins %j to %j', (parts, text) => {
    expect(joinSentences(...parts)).toBe(text)
  })
})
