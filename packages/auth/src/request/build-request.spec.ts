import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isInvalidParameterError } from '../errors/input-errors.js'
import type { Operation, OperationParameter } from '../operation/operation.js'
import { buildRequest } from './build-request.js'

const base = 'https://sellingpartnerapi-eu.amazon.com'

function operationWith(...parameters: OperationParameter[]): Operation {
  return {
    api: 'example-v1',
    id: 'getItem',
    method: 'GET',
    path: parameters.some((parameter) => parameter.in === 'path') ? '/items/{sku}' : '/items',
    parameters,
    grant: { type: 'seller' },
  }
}

const sku: OperationParameter = { name: 'sku', in: 'path', required: true }

function urlOf(operation: Operation, params?: object): string {
  return buildRequest(base, operation, params).url.slice(base.length)
}

function errorOf(operation: Operation, params?: object) {
  try {
    buildRequest(base, operation, params)
  } catch (error) {
    if (isInvalidParameterError(error)) return error
    throw error
  }
  throw new Error('The request was accepted.')
}

const anyText = fc.string({ unit: 'binary' })

describe('buildRequest: any string', () => {
  it('arrives intact as one segment of the path', () => {
    const texts = anyText.filter((text) => !['', '.', '..'].includes(text))
    const property = fc.property(texts, (text) => {
      const { pathname, search, hash } = new URL(buildRequest(base, operationWith(sku), { sku: text }).url)
      const [empty, items, segment = '', ...others] = pathname.split('/')
      expect([empty, items, decodeURIComponent(segment), others, search, hash]).toEqual(['', 'items', text, [], '', ''])
    })
    fc.assert(property)
  })

  it('arrives intact as an element of a list in the query', () => {
    const list: OperationParameter = { name: 'skus', in: 'query' }
    const property = fc.property(fc.array(anyText, { minLength: 1 }), (texts) => {
      const { pathname, search, hash } = new URL(buildRequest(base, operationWith(list), { skus: texts }).url)
      const elements = search.slice('?skus='.length).split(',')
      expect([pathname, elements.map(decodeURIComponent), hash]).toEqual(['/items', texts, ''])
    })
    fc.assert(property)
  })
})

describe('buildRequest: path', () => {
  it.each([
    'ABC-123',
    'a/b',
    'a & b + c',
    '50% #1?',
    'Größe-日本-😀',
    '..a',
    '...',
    '%2E%2E',
    '\\..\\',
    '$& {sku} $1',
    ';:@,=',
    ' padded ',
  ])('sends %p intact', (value) => {
    const { pathname } = new URL(base + urlOf(operationWith(sku), { sku: value }))
    const [, items, last, ...others] = pathname.split('/')
    expect({ items, last: decodeURIComponent(String(last)), others }).toEqual({
      items: 'items',
      last: value,
      others: [],
    })
  })

  it.each(['', '.', '..'])('rejects %p, which would change the path', (value) => {
    expect(errorOf(operationWith(sku), { sku: value })).toMatchObject({
      parameter: 'sku',
      message: expect.stringContaining('sku is part of the path and must not be'),
    })
  })

  it('keeps the slashes of a greedy parameter and escapes its segments', () => {
    const greedy = operationWith({ ...sku, greedy: true })
    expect(urlOf(greedy, { sku: 'messaging/v1/a b&c' })).toBe('/items/messaging/v1/a%20b%26c')
    expect(urlOf(greedy, { sku: '/messaging/v1' })).toBe('/items/messaging/v1')
  })

  it.each(['a/../b', './a', 'a/..', 'a//b', '/', '//a'])('rejects the greedy value %p', (value) => {
    expect(errorOf(operationWith({ ...sku, greedy: true }), { sku: value }).parameter).toBe('sku')
  })
})

describe('buildRequest: query', () => {
  const query = (name: string, more: Partial<OperationParameter> = {}): OperationParameter => ({
    name,
    in: 'query',
    ...more,
  })

  it('joins the elements of a csv array with commas, and escapes commas inside', () => {
    expect(urlOf(operationWith(query('ids')), { ids: ['a,b', 'c d', 'é'] })).toBe('/items?ids=a%2Cb,c%20d,%C3%A9')
  })

  it('repeats the name for a multi array', () => {
    const multi = operationWith(query('ids', { collectionFormat: 'multi' }))
    expect(urlOf(multi, { ids: ['a', 'b&c'] })).toBe('/items?ids=a&ids=b%26c')
  })

  it('keeps dots in names, and the order of the table', () => {
    const operation = operationWith(query('carrierTracking.id'), query('first'))
    expect(urlOf(operation, { first: 1, 'carrierTracking.id': 'x' })).toBe('/items?carrierTracking.id=x&first=1')
  })

  it.each([
    [true, 'true'],
    [false, 'false'],
    [0, '0'],
    [1.5, '1.5'],
    [12n, '12'],
    [1e21, '1000000000000000000000'],
    [-1e21, '-1000000000000000000000'],
    [0.000001, '0.000001'],
    ['', ''],
    [new Date('2026-08-01T12:00:00Z'), '2026-08-01T12%3A00%3A00.000Z'],
  ])('writes %p as %p', (value, text) => {
    expect(urlOf(operationWith(query('value')), { value })).toBe(`/items?value=${text}`)
  })

  it('writes a Date as a date without time if the parameter is a date', () => {
    const day = operationWith(query('day', { format: 'date' }))
    expect(urlOf(day, { day: new Date('2026-08-01T23:59:59Z') })).toBe('/items?day=2026-08-01')
    expect(urlOf(day, { day: '2026-08-02' })).toBe('/items?day=2026-08-02')
    expect(errorOf(day, { day: new Date('nonsense') }).parameter).toBe('day')
  })

  it.each([undefined, null, []])('omits %p', (value) => {
    expect(urlOf(operationWith(query('value')), { value })).toBe('/items')
  })

  it.each([
    [{ a: 1 }],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [1e-7],
    [new Date('nonsense')],
    [['a', undefined]],
    [['a', ['b']]],
    [Symbol('a')],
    ['\ud800'],
  ])('rejects %p', (value) => {
    expect(errorOf(operationWith(query('value')), { value })).toMatchObject({
      parameter: 'value',
      message:
        'getItem (example-v1): value is invalid. Pass a well-formed string, a finite number, a boolean or a valid Date.',
    })
  })
})

describe('buildRequest: headers and body', () => {
  const locale: OperationParameter = { name: 'locale', in: 'header' }
  const body: OperationParameter = { name: 'body', in: 'body' }

  it('accepts JSON, or the type that the operation names', () => {
    expect(buildRequest(base, operationWith(), {}).headers).toEqual({ accept: 'application/json' })
    const hal = { ...operationWith(), accept: 'application/hal+json' }
    expect(buildRequest(base, hal, {}).headers).toEqual({ accept: 'application/hal+json' })
  })

  it('writes header parameters, and joins arrays with commas', () => {
    expect(buildRequest(base, operationWith(locale), { locale: ['de', 'en'] }).headers).toMatchObject({
      locale: 'de,en',
    })
  })

  it.each(['a\r\nx-other: b', 'a\nb', 'é', '\u0000'])('rejects the header value %p', (value) => {
    expect(errorOf(operationWith(locale), { locale: value }).message).toContain('must be printable ASCII')
  })

  it.each([
    [{ a: [1, 'é'], b: undefined }, '{"a":[1,"é"]}'],
    [[], '[]'],
    ['text', '"text"'],
    [{ at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
  ])('writes the body %p as JSON', (value, text) => {
    const request = buildRequest(base, operationWith(body), { body: value })
    expect(request.body).toBe(text)
    expect(request.headers['content-type']).toBe('application/json')
  })

  it('sends no body and no content type if there is no body', () => {
    const request = buildRequest(base, operationWith(body), undefined)
    expect(request.body).toBeUndefined()
    expect(request.headers).not.toHaveProperty('content-type')
  })

  it('does not confuse a query parameter that is named body with the body', () => {
    const request = buildRequest(base, operationWith({ name: 'body', in: 'query' }), { body: 'x' })
    expect(request).toMatchObject({ url: `${base}/items?body=x`, headers: { accept: 'application/json' } })
    expect(request.body).toBeUndefined()
  })

  it('rejects a body that cannot be JSON', () => {
    const cycle: Record<string, unknown> = {}
    cycle.self = cycle
    expect(errorOf(operationWith(body), { body: cycle }).parameter).toBe('body')
    expect(errorOf(operationWith(body), { body: { a: 1n } }).parameter).toBe('body')
  })

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['an invalid Date', new Date('x')],
    ['a Set', new Set([1])],
    ['a Map', new Map([['a', 1]])],
    ['a Promise', Promise.resolve(1)],
    ['a RegExp', /a/],
    ['an Error', new Error('a')],
    ['bytes', new Uint8Array(2)],
    ['a Buffer', Buffer.from('a')],
    ['an ArrayBuffer', new ArrayBuffer(2)],
  ])('rejects %s anywhere in a body, because JSON would omit or change it', (_, value) => {
    const paths = [
      [value, 'body'],
      [{ a: { b: value } }, 'body.a.b'],
      [{ items: [{}, { price: value }] }, 'body.items[1].price'],
      [[value], 'body[0]'],
    ] as const
    for (const [given, path] of paths) {
      expect(errorOf(operationWith(body), { body: given })).toMatchObject({
        parameter: 'body',
        message: `getItem (example-v1): ${path} can't be written as JSON. Pass finite numbers, strings, booleans, valid dates, arrays and plain objects.`,
      })
    }
  })

  it('rejects undefined in an array, and an object that JSON omits', () => {
    expect(errorOf(operationWith(body), { body: [1, undefined] }).message).toMatch(/: body\[1\] can't/)
    expect(errorOf(operationWith(body), { body: { toJSON: () => undefined } }).message).toMatch(/: body can't/)
  })

  it('accepts what JSON can hold, and objects that have their own form in JSON', () => {
    class Item {
      readonly name = 'a'
    }
    const given = {
      date: new Date(0),
      item: new Item(),
      bare: Object.assign(Object.create(null), { a: 1 }),
      url: new URL('https://example.com'),
      text: new String('b'),
      none: null,
      omitted: undefined,
    }
    expect(buildRequest(base, operationWith(body), { body: given }).body).toBe(JSON.stringify(given))
  })
})

describe('buildRequest: required headers', () => {
  it('rejects an empty one', () => {
    const name = 'x-amzn-shipping-business-id'
    expect(errorOf(operationWith({ name, in: 'header', required: true }), { [name]: '' })).toMatchObject({
      parameter: name,
      message: `getItem (example-v1): ${name} is empty. Pass a value.`,
    })
    expect(buildRequest(base, operationWith({ name, in: 'header' }), { [name]: '' }).headers[name]).toBe('')
  })
})

describe('buildRequest: parameters', () => {
  const required = (name: string): OperationParameter => ({ name, in: 'query', required: true })

  it.each([{}, undefined, { sku: undefined }, { sku: null }])(
    'names a required parameter that is missing from %p',
    (params) => {
      expect(errorOf(operationWith(required('sku')), params)).toMatchObject({
        code: 'INVALID_PARAMETER',
        parameter: 'sku',
        operation: { api: 'example-v1', id: 'getItem', method: 'GET', path: '/items' },
        message: 'getItem (example-v1): Required parameters are missing. Pass sku.',
      })
    },
  )

  it('names all missing parameters', () => {
    expect(errorOf(operationWith(required('a'), required('b'))).parameter).toBe('a, b')
  })

  it('does not treat inherited properties as parameters', () => {
    expect(errorOf(operationWith(required('constructor')), {}).parameter).toBe('constructor')
  })

  it('suggests the nearest name, or lists all names', () => {
    const operation = operationWith({ name: 'marketplaceIds', in: 'query' }, { name: 'other', in: 'query' })
    expect(errorOf(operation, { MarketplaceId: 'x' }).message).toMatch(
      /Parameter MarketplaceId is unknown\. Did you mean marketplaceIds\?$/,
    )
    expect(errorOf(operation, { zzz: 'x' }).message).toMatch(/The operation accepts marketplaceIds, other\.$/)
    expect(errorOf(operationWith(), { zzz: 'x' }).message).toMatch(/The operation accepts none\.$/)
  })

  it.each(['A1', 5, ['A1'], new Map([['sku', 'A1']])])('rejects %p instead of a parameter object', (params) => {
    expect(errorOf(operationWith(), params as unknown as object).message).toContain('must be one object')
  })

  it('quotes no value in an error', () => {
    const error = errorOf(operationWith(sku), { sku: 'secret-value', skuu: 'secret-value' })
    expect(JSON.stringify(error) + error.stack).not.toContain('secret-value')
  })
})
