import { describe, expect, it } from '@jest/globals'
import type { OperationObject, Parameter, Schema } from '../swagger.js'
import { callerModel } from '../test-support/caller-model.js'
import type { Change, Difference, Direction, Fact, Kind, Level } from './change.js'
import { compareModels } from './compare-models.js'
import { classify, ruleOf, rules } from './rules.js'

const text: Schema = { type: 'string' }
const object = (properties: Record<string, Schema>, ...required: string[]): Schema => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
})

/** Schemas before and after, the change, and its levels in a request and in a response. */
const bySchema: readonly (readonly [Schema, Schema, Fact, Kind, Level, Level])[] = [
  [object({}), object({ a: text }, 'a'), 'required property', 'added', 'major', 'minor'],
  [object({ a: text }, 'a'), object({}), 'required property', 'removed', 'major', 'major'],
  [object({}), object({ a: text }), 'optional property', 'added', 'minor', 'minor'],
  [object({ a: text }), object({}), 'optional property', 'removed', 'major', 'major'],
  [object({ a: text }), object({ a: text }, 'a'), 'required', 'added', 'major', 'minor'],
  [object({ a: text }, 'a'), object({ a: text }), 'required', 'removed', 'minor', 'major'],
  [text, { type: 'boolean' }, 'type', 'changed', 'major', 'major'],
  [{ type: 'array', items: text }, { type: 'array', items: { type: 'integer' } }, 'type', 'changed', 'major', 'major'],
  [{}, text, 'type', 'narrower', 'major', 'minor'],
  [text, {}, 'type', 'wider', 'minor', 'major'],
  [{ type: 'integer' }, { type: 'number' }, 'limit', 'wider', 'minor', 'minor'],
  [{ type: 'number' }, { type: 'integer' }, 'limit', 'narrower', 'major', 'patch'],
  [text, { type: 'string', format: 'date' }, 'format', 'added', 'minor', 'minor'],
  [{ type: 'string', format: 'date' }, text, 'format', 'removed', 'minor', 'minor'],
  [{ type: 'string', format: 'date' }, { type: 'string', format: 'uri' }, 'format', 'changed', 'minor', 'minor'],
  [text, { type: 'string', enum: ['A'] }, 'enum', 'added', 'major', 'minor'],
  [{ type: 'string', enum: ['A'] }, text, 'enum', 'removed', 'minor', 'minor'],
  [{ type: 'string', enum: ['A'] }, { type: 'string', enum: ['B', 'A'] }, 'enum value', 'added', 'minor', 'minor'],
  [{ type: 'string', enum: ['B', 'A'] }, { type: 'string', enum: ['A'] }, 'enum value', 'removed', 'major', 'minor'],
  [text, { type: 'string', 'x-known-values': ['A'] }, 'known value', 'added', 'minor', 'minor'],
  [{ type: 'string', 'x-known-values': ['A'] }, text, 'known value', 'removed', 'minor', 'minor'],
  [text, { type: 'string', maxLength: 5 }, 'limit', 'narrower', 'major', 'patch'],
  [{ type: 'string', maxLength: 5 }, { type: 'string', maxLength: 6 }, 'limit', 'wider', 'minor', 'minor'],
  [{ type: 'string', minLength: 2 }, { type: 'string', minLength: 1 }, 'limit', 'wider', 'minor', 'minor'],
  [{ type: 'string', pattern: 'a' }, { type: 'string', pattern: 'b' }, 'limit', 'changed', 'major', 'minor'],
  [{ type: 'string', pattern: 'a' }, text, 'limit', 'wider', 'minor', 'minor'],
  [
    { type: 'array', items: text, uniqueItems: true },
    { type: 'array', items: text },
    'limit',
    'wider',
    'minor',
    'minor',
  ],
  [object({ a: text }), { ...object({ a: text }), additionalProperties: false }, 'limit', 'narrower', 'major', 'patch'],
  [text, { type: 'string', default: 'A' }, 'default', 'added', 'minor', 'patch'],
  [{ type: 'string', default: 'A' }, text, 'default', 'removed', 'minor', 'patch'],
  [{ type: 'string', default: 'A' }, { type: 'string', default: 'B' }, 'default', 'changed', 'minor', 'patch'],
  [object({}), { ...object({}), additionalProperties: text }, 'additional properties', 'added', 'minor', 'minor'],
  [{ ...object({}), additionalProperties: true }, object({}), 'additional properties', 'removed', 'major', 'major'],
  [text, { ...text, readOnly: true }, 'other', 'changed', 'patch', 'patch'],
]

const plan = (rate: number, burst: number) => ({ 'x-usage-plan': { rate, burst } })
const applicationPlan = (rate: number, burst: number) => ({ 'x-application-plan': { rate, burst } })
const seller = { 'x-grant': { type: 'seller' } } as const
const restricted = { 'x-grant': { type: 'restricted' } } as const
const optional = { 'x-grant': { type: 'restricted', optional: true } } as const
const withElement = { 'x-grant': { type: 'restricted', dataElements: ['buyerInfo'] } } as const
const grantless = { 'x-grant': { type: 'grantless', scope: 'a' } } as const
const pages = { 'x-pages': { in: 'token', out: 'next', items: 'loans' } } as const
const otherPages = { 'x-pages': { in: 'token', out: 'nextToken', items: 'loans' } } as const
const otherItems = { 'x-pages': { in: 'token', out: 'next', items: 'books' } } as const
const rule = { 'x-rules': [{ kind: 'atMostOne' as const, parameters: ['a', 'b'] }] }
const statuses = (...list: string[]) => ({
  responses: Object.fromEntries(list.map((status) => [status, { description: status }])),
})
const headers = { responses: { 200: { description: 'OK', headers: { a: text } } } }
const sandboxCase = { 'x-amzn-api-sandbox': { static: [{ response: 'a' }] } }

type Facts = Partial<OperationObject>

/** Facts of the operation before and after, the change and its level. */
const byOperation: readonly (readonly [Facts, Facts, Fact, Kind, Level])[] = [
  [{}, { operationId: 'addLoan' }, 'method name', 'changed', 'major'],
  [{}, { deprecated: true }, 'deprecation', 'added', 'minor'],
  [{ deprecated: true }, {}, 'deprecation', 'removed', 'patch'],
  [{}, { 'x-replacement': { package: 'b', operationId: 'c' } }, 'deprecation', 'changed', 'patch'],
  [{}, { 'x-sandbox-only': true }, 'sandbox only', 'added', 'major'],
  [{ 'x-amzn-api-sandbox-only': true }, {}, 'sandbox only', 'removed', 'minor'],
  [plan(2, 3), plan(1, 3), 'usage plan', 'lower', 'minor'],
  [plan(1, 3), plan(1, 4), 'usage plan', 'higher', 'patch'],
  [plan(1, 3), plan(2, 2), 'usage plan', 'changed', 'minor'],
  [{}, plan(1, 3), 'usage plan', 'added', 'patch'],
  [plan(1, 3), {}, 'usage plan', 'removed', 'patch'],
  [applicationPlan(2, 3), applicationPlan(1, 3), 'application plan', 'lower', 'minor'],
  [applicationPlan(1, 3), applicationPlan(1, 4), 'application plan', 'higher', 'patch'],
  [applicationPlan(1, 3), applicationPlan(2, 2), 'application plan', 'changed', 'minor'],
  [{}, applicationPlan(1, 3), 'application plan', 'added', 'minor'],
  [applicationPlan(1, 3), {}, 'application plan', 'removed', 'patch'],
  [seller, restricted, 'grant', 'restricted', 'major'],
  [optional, restricted, 'grant', 'restricted', 'major'],
  [seller, optional, 'grant', 'optionally restricted', 'minor'],
  [restricted, optional, 'grant', 'eased', 'minor'],
  [optional, seller, 'grant', 'eased', 'minor'],
  [seller, grantless, 'grant', 'changed', 'major'],
  [grantless, seller, 'grant', 'changed', 'major'],
  [restricted, withElement, 'data element', 'added', 'minor'],
  [withElement, restricted, 'data element', 'removed', 'major'],
  [{}, { 'x-idempotent': true }, 'idempotency', 'added', 'minor'],
  [{ 'x-idempotent': true }, {}, 'idempotency', 'removed', 'minor'],
  [{}, pages, 'pages', 'added', 'minor'],
  [pages, {}, 'pages', 'removed', 'major'],
  [pages, otherPages, 'pages', 'changed', 'patch'],
  [pages, otherItems, 'page items', 'changed', 'major'],
  [{}, rule, 'parameter rule', 'added', 'major'],
  [rule, {}, 'parameter rule', 'removed', 'minor'],
  [{}, { produces: ['text/csv'] }, 'media type', 'changed', 'patch'],
  [statuses('200'), statuses('200', '202'), 'status', 'added', 'minor'],
  [statuses('200', '202'), statuses('200'), 'status', 'removed', 'minor'],
  [statuses('200'), statuses('200', '404'), 'status', 'added', 'patch'],
  [statuses('200', '404'), statuses('200'), 'status', 'removed', 'patch'],
  [statuses('200'), headers, 'header', 'added', 'patch'],
  [headers, statuses('200'), 'header', 'removed', 'patch'],
  [{}, sandboxCase, 'sandbox case', 'changed', 'patch'],
  [{}, { security: [] } as Facts, 'other', 'changed', 'patch'],
]

const query = (facts: Partial<Parameter> = {}): Parameter => ({ name: 'a', in: 'query', type: 'string', ...facts })
const date = query({ format: 'date' })
const int64 = query({ type: 'integer', format: 'int64' })

/** Parameters before and after, the change and its level. */
const byParameter: readonly (readonly [Parameter[], Parameter[], Fact, Kind, Level])[] = [
  [[], [query({ required: true })], 'required parameter', 'added', 'major'],
  [[query({ required: true })], [], 'required parameter', 'removed', 'major'],
  [[], [query()], 'optional parameter', 'added', 'minor'],
  [[query()], [], 'optional parameter', 'removed', 'major'],
  [[query()], [query({ required: true })], 'required', 'added', 'major'],
  [[query({ required: true })], [query()], 'required', 'removed', 'minor'],
  [[query()], [query({ in: 'header' })], 'place of parameter', 'changed', 'patch'],
  [[query()], [query({ collectionFormat: 'multi' })], 'other', 'changed', 'patch'],
  [[query({ enum: ['A', 'B'] })], [query({ enum: ['A'] })], 'enum value', 'removed', 'major'],
  [[query({ allowEmptyValue: true })], [query()], 'limit', 'narrower', 'major'],
  [[query()], [query({ allowEmptyValue: true })], 'limit', 'wider', 'minor'],
]

function changesOf(from: Parameters<typeof callerModel>[0], to: Parameters<typeof callerModel>[0]): string[] {
  return classify(compareModels(callerModel(from), callerModel(to))).map(summary)
}

function summary({ level, fact, kind }: Pick<Change, 'level' | 'fact' | 'kind'>): string {
  return `${level}: ${fact} ${kind}`
}

describe('the level of a change', () => {
  it.each(bySchema)('of a schema from %j to %j: %s %s is %s in a request, %s in a response', (...row) => {
    const [from, to, fact, kind, inRequest, inResponse] = row
    expect(changesOf({ body: from }, { body: to })).toEqual([summary({ level: inRequest, fact, kind })])
    expect(changesOf({ result: from }, { result: to })).toEqual([summary({ level: inResponse, fact, kind })])
  })

  it.each(bySchema)('of a definition from %j to %j is the same', (...row) => {
    const [from, to, fact, kind, inRequest, inResponse] = row
    const loan: Schema = { $ref: '#/definitions/Loan' }
    const uses = (facts: object) => [
      { ...facts, definitions: { Loan: from } },
      { ...facts, definitions: { Loan: to } },
    ]
    expect(changesOf(...pair(uses({ body: loan })))).toEqual([summary({ level: inRequest, fact, kind })])
    expect(changesOf(...pair(uses({ result: loan })))).toEqual([summary({ level: inResponse, fact, kind })])
    const level = [inRequest, inResponse].includes('major') ? 'major' : [inRequest, inResponse].sort()[0]
    expect(changesOf(...pair(uses({ body: loan, result: loan })))).toEqual([
      summary({ level: level as Level, fact, kind }),
    ])
    expect(changesOf(...pair(uses({})))).toEqual([summary({ level: 'patch', fact, kind })])
  })

  it.each(byOperation)('of an operation from %j to %j: %s %s is %s', (from, to, fact, kind, level) => {
    expect(changesOf({ operation: from }, { operation: to })).toEqual([summary({ level, fact, kind })])
  })

  it.each(byParameter)('of parameters from %j to %j: %s %s is %s', (from, to, fact, kind, level) => {
    expect(changesOf({ parameters: from }, { parameters: to })).toEqual([summary({ level, fact, kind })])
  })

  it('is major if a parameter no longer accepts a Date, and minor if it starts to', () => {
    expect(changesOf({ parameters: [date] }, { parameters: [query()] })).toEqual([
      'major: other type removed',
      'minor: format removed',
    ])
    expect(changesOf({ parameters: [query()] }, { parameters: [date] })).toEqual([
      'minor: other type added',
      'minor: format added',
    ])
    expect(changesOf({ parameters: [date] }, { parameters: [query({ format: 'date-time' })] })).toEqual([
      'minor: format changed',
    ])
    expect(changesOf({ parameters: [date] }, { parameters: [int64] })).toEqual([
      'major: other type removed',
      'major: type changed',
      'minor: other type added',
    ])
  })

  it('of an operation without a counterpart', () => {
    const two = callerModel()
    const extra = { operationId: 'getLoans', responses: {} }
    two.paths = { ...two.paths, '/all': { get: extra } }
    expect(classify(compareModels(callerModel(), two)).map(summary)).toEqual(['minor: operation added'])
    expect(classify(compareModels(two, callerModel())).map(summary)).toEqual(['major: operation removed'])
  })

  it('of a path', () => {
    expect(changesOf({ path: '/a' }, { path: '/b' })).toEqual(['minor: path changed'])
  })

  it('of the body of a response', () => {
    expect(changesOf({}, { result: text })).toEqual(['minor: body added'])
    expect(changesOf({ result: text }, {})).toEqual(['major: body removed'])
  })

  it('of the name of a type, by its use', () => {
    const loan = { result: { $ref: '#/definitions/Loan' }, definitions: { Loan: text } }
    expect(changesOf({ result: text }, loan)).toEqual(['minor: type name added'])
    expect(changesOf(loan, { result: text })).toEqual(['major: type name removed'])
    expect(changesOf({ definitions: { Loan: text } }, {})).toEqual(['patch: type name removed'])
  })
})

describe('rules', () => {
  it('have one row for each fact, kind and direction', () => {
    const keys = rules.flatMap(({ fact, kind, in: directions = ['any'] }) =>
      directions.map((direction) => `${fact} ${kind} ${direction}`),
    )
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it('have reasons that are sentences without a period', () => {
    for (const { reason } of rules) expect(reason).toMatch(/^[A-Z].{8,}[^.]$/)
  })

  it('know the reverse of each change', () => {
    const reverse: Partial<Record<Kind, Kind>> = {
      added: 'removed',
      removed: 'added',
      narrower: 'wider',
      wider: 'narrower',
      lower: 'higher',
      higher: 'lower',
    }
    for (const { fact, kind, ...rule } of rules) {
      const directions: readonly Direction[] = rule.in ?? ['call']
      const other = reverse[kind]
      if (other === undefined) continue
      for (const direction of directions) {
        expect([fact, other, direction, ruleOf({ fact, kind: other, direction }) !== undefined]).toEqual([
          ...[fact, other, direction, true],
        ])
      }
    }
  })

  it('reject a difference without a row', () => {
    const difference: Difference = { place: 'a', fact: 'grant', kind: 'narrower', direction: 'call' }
    expect(() => classify([difference])).toThrow('No rule for grant narrower in a call.')
  })

  it('merge the directions, with the reason of the highest level', () => {
    const at = { place: 'Loan.a', fact: 'required', kind: 'added' } as const
    expect(
      classify([
        { ...at, direction: 'response' },
        { ...at, direction: 'request' },
      ]),
    ).toEqual([
      {
        ...at,
        level: 'major',
        reason: 'Requests without it fail and do not compile',
        directions: ['response', 'request'],
      },
    ])
  })
})

function pair<T>([first, second]: readonly T[]): [T, T] {
  if (first === undefined || second === undefined) throw new Error('A pair has two entries.')
  return [first, second]
}
