import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { operations } from '../../test/example-api.js'
import { type CallTrait, type Known403, known403s, type ResponsePattern } from '../errors/known-403s.js'
import type { Operation } from '../operation/operation.js'
import { createRestrictedDataToken } from '../restricted/tokens-api.js'
import { Attempt } from '../retry/call-attempts.js'
import { Call, type CallFacts } from './call.js'
import { findKnown403 } from './find-known-403.js'

const rows: readonly Known403[] = known403s

const rdt = { endpoint: 'https://sp-api.example', resources: [], isGeneric: true }
const sandboxOnly: Operation = { ...operations.getItem, sandboxOnly: true }

/** A call with each trait. */
const callsWith: Readonly<Record<CallTrait, Pick<CallFacts, 'operation' | 'rdt' | 'restrictedDataToken'>>> = {
  'sends the RDT of the caller': { operation: operations.getAddress, restrictedDataToken: 'Atz.sprdt|1' },
  'sends an RDT': { operation: operations.getAddress, rdt },
  'requests an RDT': { operation: createRestrictedDataToken },
  'requests a document without an RDT': { operation: operations.getDocument },
  'sends a grantless access token': { operation: operations.getDestinations },
  'is only available in the sandbox': { operation: sandboxOnly },
  'goes to the sandbox': { operation: operations.getItem },
  'goes to a retired API': { operation: { ...operations.getItem, retired: true } },
}

const production = 'https://sellingpartnerapi-eu.amazon.com/example'
const sandbox = 'https://sandbox.sellingpartnerapi-eu.amazon.com/example'

function callWith(trait?: CallTrait, facts: Partial<CallFacts> = {}): Call {
  const limits = { timeout: 1000, maxResponseBytes: 1000, claims: [{ bucket: 'a' }], queue: {} } as const
  const example = trait ? callsWith[trait] : { operation: operations.getItem }
  return new Call({ ...limits, ...example, ...facts }, new Attempt())
}

/** A response that fits a pattern, with more text around it. */
function responseOf({ code, message, details, errorType }: ResponsePattern, status: number, url = production) {
  const entry = {
    ...(code && { code }),
    message: message ? `403: ${message.toUpperCase()}` : 'Access to requested resource is denied.',
    details: details ? details.replace(/\.$/, ': see the documentation') : '',
  }
  return { status, entries: errorType === undefined ? [entry] : [], errorType, url }
}

const denied: ResponsePattern = { code: 'Unauthorized' }

const examples = rows.flatMap((row) =>
  (row.responses ?? [denied]).flatMap((pattern) =>
    (row.statuses ?? [403]).map((status) => [row.reason, status, pattern, row.call] as const),
  ),
)

describe('findKnown403', () => {
  it.each(examples)('finds %s for %d %j of a call that %s', (reason, status, pattern, trait) => {
    const url = trait === 'goes to the sandbox' ? sandbox : production
    expect(findKnown403(callWith(trait), responseOf(pattern, status, url))?.reason).toBe(reason)
  })

  it.each(examples)('does not find %s in a 401 of the same text', (_reason, _status, pattern, trait) => {
    expect(findKnown403(callWith(trait), responseOf(pattern, 401))).toBeUndefined()
  })

  it.each([
    [[{ code: 'InvalidInput', message: 'No.', details: 'The access token you provided has expired.' }]],
    [[{ message: 'The access token you provided has expired.' }]],
    [[{ code: 1, message: {}, details: [] }]],
    [[]],
  ])('finds no reason in %j', (entries) => {
    expect(findKnown403(callWith(), { status: 403, entries, url: production })).toBeUndefined()
  })

  it('reads every entry of a response', () => {
    const entries = [{ code: 'Other' }, { code: 'Unauthorized', details: 'The access token you provided has expired.' }]
    expect(findKnown403(callWith(), { status: 403, entries, url: production })?.reason).toBe('access-token-expired')
  })

  it('does not combine texts of several entries', () => {
    const entries = [{ code: 'Unauthorized' }, { code: 'Other', details: 'The access token you provided has expired.' }]
    expect(findKnown403(callWith(), { status: 403, entries, url: production })?.reason).toBe('access-denied')
  })

  it("does not call an operation sandbox-only that was called in Amazon's sandbox", () => {
    const call = callWith('is only available in the sandbox')
    expect(findKnown403(call, responseOf(denied, 403, sandbox))?.reason).toBe('sandbox-denied')
    expect(findKnown403(call, responseOf(denied, 404, sandbox))).toBeUndefined()
  })

  it("tells the expired secret of a call with an RDT, but not with the caller's", () => {
    const expired = { code: 'Unauthorized', details: 'The LWA secret token you provided has expired.' }
    const reasonWith = (trait: CallTrait) => findKnown403(callWith(trait), responseOf(expired, 403))?.reason
    expect(reasonWith('sends an RDT')).toBe('client-secret-expired')
    expect(reasonWith('requests an RDT')).toBe('client-secret-expired')
    expect(reasonWith('sends the RDT of the caller')).toBe('caller-rdt-rejected')
  })
})

const actions: Readonly<Record<Known403['action'], string>> = {
  none: 'Throws the error',
  'replace-token': 'Gets another token, and sends the call again once',
  'try-another-token': 'Gets another token, and sends the call again once. A second rejected token stays cached',
  'replace-secret': 'Reads `clientSecret` again, gets another token, and sends the call again once',
}

/** The row of the README. */
function line({ reason, statuses = [403], call, responses = [], meaning, action, hint, source }: Known403): string {
  const texts = responses.map(({ code, message, details, errorType }: ResponsePattern) =>
    [
      code === null ? 'no code' : code && `\`${code}\``,
      errorType && `\`x-amzn-ErrorType: ${errorType}\``,
      message && `message "${message}"`,
      details && `details "${details}"`,
    ]
      .filter(Boolean)
      .join(', '),
  )
  const status = statuses.length > 1 ? [`status ${statuses.join(' or ')}`] : []
  const response = [
    ...(texts.length > 0 ? [texts.join('; or ')] : []),
    ...status,
    ...(call ? [`the call ${call}`] : []),
  ]
  return `| \`${reason}\` | ${response.join('; ')} | ${meaning} | ${actions[action]} | ${hint} | [source](${source}) |`
}

describe('the table of known 403s', () => {
  it('is the table in the README', () => {
    const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8')
    const table = readme.split('\n').filter((text) => text.includes('| [source]('))
    expect(table).toEqual(rows.map(line))
  })

  it('has one row per reason', () => {
    expect(new Set(rows.map(({ reason }) => reason)).size).toBe(rows.length)
  })

  it('has complete sentences', () => {
    for (const { meaning, hint } of rows) for (const text of [meaning, hint]) expect(text).toMatch(/^[A-Z].*[^.]\.$/)
  })
})
