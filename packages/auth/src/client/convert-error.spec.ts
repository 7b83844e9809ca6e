import { beforeEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { mockLwa } from '../../test/mock-lwa.js'
import { mockTokensApi } from '../../test/mock-tokens-api.js'
import { rejectionOf } from '../../test/rejection.js'
import { useNock } from '../../test/use-nock.js'
import type { AuthOptions } from '../auth/auth-options.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import { isApiError, isThrottledError } from '../errors/api-errors.js'

const endpoint = 'https://sellingpartnerapi-eu.amazon.com'

useNock()
beforeEach(() => {
  mockLwa()
  mockTokensApi()
})

/** Retries are disabled, because these tests are about single failures. */
function createClient(authOptions: AuthOptions = {}) {
  return new ExampleApi({
    auth: new SellingPartnerAuth({ ...credentials, ...authOptions }),
    region: 'eu',
    retry: false,
  })
}

const paths = { getDestinations: 'destinations', getAddress: 'address', getOrder: 'order' } as const

interface MockResponse {
  status: number
  body?: string | object
  headers?: Record<string, string>
}

/** Returns the error of a call for this response of SP-API. */
function errorOf(
  { status, body, headers }: MockResponse,
  name: keyof typeof paths & keyof typeof operations = 'getDestinations',
  options = {},
  authOptions: AuthOptions = {},
): Promise<unknown> {
  nock(endpoint).get(`/example/v1/${paths[name]}`).reply(status, body, headers)
  const client = createClient(authOptions)
  return rejectionOf(client.call(operations[name], {}, options))
}

const invalidInput = { code: 'InvalidInput', message: 'Bad date', details: 'createdAfter: Jane Doe' }

describe('convertError', () => {
  it("converts an error response to an ApiError with the response's details", async () => {
    const other = { code: 'Other', message: 'Also bad', details: '' }
    const error = await errorOf({
      status: 400,
      body: { errors: [invalidInput, other] },
      headers: { 'x-amzn-RequestId': 'request-1', 'x-amzn-RateLimit-Limit': '0.5' },
    })
    expect(isApiError(error)).toBe(true)
    expect(isThrottledError(error)).toBe(false)
    expect(error).toMatchObject({
      name: 'ApiError',
      code: 'API_ERROR',
      status: 400,
      amazonCode: 'InvalidInput',
      errors: [invalidInput, { code: 'Other', message: 'Also bad', details: undefined }],
      requestId: 'request-1',
      rateLimit: 0.5,
      operation: { api: 'example-v1', id: 'getDestinations', method: 'GET', path: '/example/v1/destinations' },
      message:
        'getDestinations (GET /example/v1/destinations): ' +
        '400 InvalidInput (request ID request-1). Bad date. createdAfter: Jane Doe.',
    })
  })

  it('converts 429 to a ThrottledError, which is an ApiError', async () => {
    const error = await errorOf({ status: 429, body: { errors: [{ code: 'QuotaExceeded', message: 'Slow down' }] } })
    expect(isApiError(error)).toBe(true)
    expect(isThrottledError(error)).toBe(true)
    expect(error).toMatchObject({ name: 'ThrottledError', code: 'THROTTLED', amazonCode: 'QuotaExceeded' })
  })

  it.each<[string, MockResponse, object]>([
    [
      'HTML',
      { status: 503, body: '<html>Unavailable</html>' },
      { errors: [{ code: '503', message: 'Unavailable' }], message: expect.stringMatching(/: 503\. Unavailable\.$/) },
    ],
    [
      'XML',
      { status: 403, body: '<Error><Code>AccessDenied</Code><Message>No</Message></Error>' },
      { errors: [{ code: 'AccessDenied', message: 'No' }], amazonCode: 'AccessDenied' },
    ],
    [
      'JSON with a raw line feed',
      { status: 400, body: '{"errors":[{"code":"InvalidInput","message":"Bad\ndate"}]}' },
      { errors: [{ code: 'InvalidInput', message: 'Bad date' }] },
    ],
    [
      'nothing',
      { status: 500 },
      { errors: [], message: expect.stringMatching(/: 500\. The response does not explain the error\.$/) },
    ],
    ['broken JSON', { status: 500, body: '{"errors": [' }, { errors: [] }],
    ['a list', { status: 500, body: [1] }, { errors: [] }],
    ['null', { status: 500, body: 'null' }, { errors: [] }],
    ['a number', { status: 500, body: { errors: 1, code: 2 } }, { errors: [] }],
    ['odd entries', { status: 500, body: { errors: [null, 'x', {}, { code: 'A' }] } }, { errors: [{ code: 'A' }] }],
    [
      'a bare list of entries',
      { status: 400, body: [invalidInput, { code: 'Other' }] },
      {
        errors: [invalidInput, { code: 'Other' }],
        amazonCode: 'InvalidInput',
        message: expect.stringMatching(/Bad date/),
      },
    ],
    [
      "the gateway's form",
      { status: 403, body: { message: 'Forbidden' } },
      { errors: [{ code: '403', message: 'Forbidden' }] },
    ],
    [
      'the type in a header',
      { status: 403, body: { message: 'No' }, headers: { 'x-amzn-ErrorType': 'AccessDenied:http://example' } },
      { amazonCode: 'AccessDenied' },
    ],
  ])('converts an error response with %s to an ApiError', async (_, response, expected) => {
    expect(await errorOf(response)).toMatchObject({ code: 'API_ERROR', status: response.status, ...expected })
  })

  it.each([
    { errors: [invalidInput] },
    { payload: {}, errors: [invalidInput] },
    { payload: null, pagination: [], errors: [invalidInput] },
    {
      errors: [
        { ...invalidInput, errorLevel: 'ERROR' },
        { code: 'Other', errorLevel: 'WARNING' },
      ],
    },
  ])('converts a 2xx response with only errors to an ApiError: %j', async (body) => {
    const error = await errorOf({ status: 202, body, headers: { 'x-amzn-RequestId': 'request-1' } })
    expect(isApiError(error)).toBe(true)
    expect(error).toMatchObject({
      status: 202,
      amazonCode: 'InvalidInput',
      requestId: 'request-1',
      attempts: 1,
      message: expect.stringMatching(
        /: 202 InvalidInput \(request ID request-1\)\. Bad date\. createdAfter: Jane Doe\.$/,
      ),
    })
    expect(error).toHaveProperty('errors.0', body.errors[0])
  })

  it("keeps Amazon's further fields of an entry, except for restricted calls", async () => {
    const fields = { errorLevel: 'ERROR', itemIdentifier: { sku: 'A-1', index: 3, isPrime: false, parts: [1, null] } }
    const body = { errors: [{ ...invalidInput, ...fields }, { code: 'Other' }] }
    expect(await errorOf({ status: 400, body })).toMatchObject({ errors: body.errors })
    expect(await errorOf({ status: 400, body }, 'getAddress')).toHaveProperty('errors', [
      { code: 'InvalidInput' },
      { code: 'Other' },
    ])
  })

  it('omits the further fields of an entry that are nested too deep', async () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
    const body = `{"errors":[{"code":"InvalidInput","message":"Bad date","deep":${deep}}]}`
    expect(await errorOf({ status: 400, body })).toMatchObject({ status: 400, errors: [{ code: 'InvalidInput' }] })
  })

  it.each([
    { note: 'Atza|other' },
    { deep: [{ note: ['Atza|other'] }] },
    { 'Atza|other': 1 },
    { access_token: 'opaque' },
  ])('omits the further fields of an entry that contain a secret: %j', async (fields) => {
    const body = { errors: [{ ...invalidInput, ...fields }] }
    expect(await errorOf({ status: 400, body })).toHaveProperty('errors', [invalidInput])
  })

  it.each([
    { payload: { status: 'OK' }, errors: [invalidInput] },
    { payload: [0], errors: [invalidInput] },
    { invoiceStatus: 'Processing', errors: [invalidInput] },
    { isDone: false, errors: [invalidInput] },
    { errors: [] },
    { payload: {}, errors: null },
    { errors: [{}, null, 'text'] },
    { errors: [{ ...invalidInput, errorLevel: 'WARNING' }] },
    { errors: { code: 'InvalidInput' } },
    [invalidInput],
  ])('returns any other 2xx response: %j', async (body) => {
    nock(endpoint).get('/example/v1/destinations').reply(200, body)
    const response = await createClient().call(operations.getDestinations)
    expect(response).toMatchObject({ status: 200, data: body })
  })

  it('redacts the errors of a 2xx response, and omits texts for restricted calls', async () => {
    const errors = [{ code: 'InvalidInput', message: 'Bad token Atza|other of Jane' }]
    expect(await errorOf({ status: 200, body: { errors } })).toMatchObject({
      errors: [{ code: 'InvalidInput', message: 'Bad token [redacted] of Jane' }],
    })
    expect(await errorOf({ status: 200, body: { errors } }, 'getAddress')).toMatchObject({
      errors: [{ code: 'InvalidInput' }],
    })
  })

  it('reads Retry-After', async () => {
    const error = await errorOf({ status: 429, body: {}, headers: { 'retry-after': '3' } })
    expect(error).toMatchObject({ retryAfter: 3000, attempts: 1, elapsed: expect.any(Number) })
  })

  it.each(['nonsense', '0', '-1', ''])('reads no rate limit from %p', async (limit) => {
    const error = await errorOf({ status: 400, body: {}, headers: { 'x-amzn-RateLimit-Limit': limit } })
    expect(error).toMatchObject({ rateLimit: undefined })
  })

  it('does not follow a redirect', async () => {
    const elsewhere = nock('https://elsewhere.example').get('/').reply(200, {})
    const headers = { location: 'https://elsewhere.example/' }
    const error = await errorOf({ status: 302, body: '<html>Moved</html>', headers })
    expect(error).toMatchObject({
      status: 302,
      message: expect.stringContaining('redirect, which the SDK does not follow'),
    })
    expect(elsewhere.isDone()).toBe(false)
  })

  it.each([
    ['getAddress', {}],
    ['getAddress', { restrictedDataToken: 'Atz.sprdt|1' }],
    ['getOrder', { restrictedDataToken: 'Atz.sprdt|1' }],
  ] as const)("omits Amazon's texts for the restricted call %s with %p", async (name, options) => {
    for (const body of [{ errors: [invalidInput] }, [invalidInput]]) {
      const error = await errorOf({ status: 400, body }, name, options)
      expect(error).toMatchObject({ status: 400, amazonCode: 'InvalidInput', errors: [{ code: 'InvalidInput' }] })
      expect(JSON.stringify(error) + String(error)).not.toMatch(/Jane|Bad date/)
    }
  })

  it('tells that texts of a restricted call are withheld, and how to see them', async () => {
    const hint =
      "Amazon's message is withheld, because it may contain personal data. To see it, pass showRestrictedMessages: true to SellingPartnerAuth."
    const message = `getAddress (GET /example/v1/address): 400 InvalidInput. ${hint}`
    const error = await errorOf({ status: 400, body: { errors: [invalidInput] } }, 'getAddress')
    expect(error).toMatchObject({ hint, message })
    const options = { restrictedDataToken: 'Atz.sprdt|1' }
    expect(await errorOf({ status: 403, body: '<html>Jane</html>' }, 'getAddress', options)).toMatchObject({
      hint: expect.stringMatching(
        /^Check restrictedDataToken\. .*\. Amazon's message is withheld, .*SellingPartnerAuth\.$/,
      ),
    })
  })

  it.each([
    ['getAddress', { errors: [{ code: 'InvalidInput' }] }],
    ['getAddress', undefined],
    ['getOrder', { errors: [invalidInput] }],
  ] as const)('does not say so about %s with %j, because nothing is withheld', async (name, body) => {
    expect(await errorOf({ status: 400, body }, name)).toMatchObject({ hint: undefined })
  })

  it('shows the texts of a restricted call with showRestrictedMessages, but no secrets', async () => {
    const errors = [invalidInput, { code: 'Invalid Input', message: 'Atza|other' }]
    const shown = [invalidInput, { code: 'Invalid Input', message: '[redacted]' }]
    const options = { showRestrictedMessages: true }
    for (const status of [200, 400]) {
      const error = await errorOf({ status, body: { errors } }, 'getAddress', {}, options)
      expect(error).toMatchObject({ errors: shown, hint: undefined, message: expect.stringContaining('Jane Doe') })
    }
  })

  it.each([undefined, false, 'false', 1])('withholds the texts if showRestrictedMessages is %j', async (value) => {
    const options = { showRestrictedMessages: value } as AuthOptions
    const error = await errorOf({ status: 400, body: { errors: [invalidInput] } }, 'getAddress', {}, options)
    expect(JSON.stringify(error)).not.toContain('Jane')
  })

  it("shows the texts of other sellers' restricted calls too", async () => {
    nock(endpoint)
      .get('/example/v1/address')
      .reply(400, { errors: [invalidInput] })
    const auth = new SellingPartnerAuth({ ...credentials, showRestrictedMessages: true })
    const seller = auth.forSeller({ refreshToken: 'Atzr|other' })
    const client = new ExampleApi({ auth: seller, region: 'eu', retry: false })
    expect(await rejectionOf(client.call(operations.getAddress))).toMatchObject({ errors: [invalidInput] })
  })

  it.each([
    ['<html>Jane Doe</html>', '400'],
    ['Jane', '400'],
    ['<Error><Code>InvalidInput</Code><Message>Jane</Message></Error>', 'InvalidInput'],
    ['<Error><Code>Jane Doe</Code></Error>', '400'],
    ['{"errors":[{"code":"InvalidInput","message":"Jane\nDoe"}]}', 'InvalidInput'],
    ['{"errors":[{"code":"InvalidInput","message":"Jane', 'InvalidInput'],
  ])('keeps only the code of the restricted error body %j', async (body, code) => {
    const error = await errorOf({ status: 400, body }, 'getAddress')
    expect(error).toMatchObject({ status: 400, errors: [{ code }] })
    expect(JSON.stringify(error) + String(error)).not.toContain('Jane')
  })

  it("redacts tokens of any format in Amazon's texts", async () => {
    nock.cleanAll()
    const errors = [{ code: 'Unauthorized', message: 'The token opaque is not Atza|other' }]
    for (const body of [
      { errors },
      '<Code>Unauthorized</Code><Message>The token opaque is not Atza&#124;other</Message>',
    ]) {
      nock('https://api.amazon.com').post('/auth/o2/token').reply(200, { access_token: 'opaque', expires_in: 3600 })
      expect(await errorOf({ status: 403, body })).toMatchObject({
        errors: [{ code: 'Unauthorized', message: 'The token [redacted] is not [redacted]' }],
      })
    }
  })

  it("keeps Amazon's texts if an optional RDT was not used, because the response has no personal data then", async () => {
    const error = await errorOf({ status: 400, body: { errors: [invalidInput] } }, 'getOrder')
    expect(error).toMatchObject({ errors: [invalidInput] })
  })

  it('reports a 2xx response that is not JSON', async () => {
    const error = await errorOf({ status: 200, body: '<html>', headers: { 'x-amzn-RequestId': 'request-1' } })
    expect(error).toMatchObject({
      code: 'INVALID_RESPONSE',
      status: 200,
      requestId: 'request-1',
      message: 'getDestinations (GET /example/v1/destinations): The response is not JSON.',
    })
  })

  it.each(['ECONNRESET', 'ENOTFOUND', 'CERT_HAS_EXPIRED'])('reports a connection that fails with %s', async (code) => {
    nock(endpoint)
      .get('/example/v1/destinations')
      .replyWithError(Object.assign(new Error(`failed with Atza|seller`), { code }))
    const client = createClient()
    expect(await rejectionOf(client.call(operations.getDestinations))).toMatchObject({
      code: 'NETWORK',
      networkCode: code,
      message: `getDestinations (GET /example/v1/destinations): The connection failed (${code}). Check the network, and a proxy on the way.`,
    })
  })

  it("distinguishes the system's ETIMEDOUT from the call's timeout", async () => {
    const systemTimeout = Object.assign(new Error('connect'), { code: 'ETIMEDOUT', syscall: 'connect' })
    nock(endpoint).get('/example/v1/destinations').replyWithError(systemTimeout)
    const client = createClient()
    expect(await rejectionOf(client.call(operations.getDestinations))).toMatchObject({
      code: 'NETWORK',
      networkCode: 'ETIMEDOUT',
    })
  })

  it("rethrows an error of the user's own limiter", async () => {
    const failure = new Error('Redis is unreachable')
    const acquire = async () => {
      throw failure
    }
    const auth = new SellingPartnerAuth({ ...credentials, rateLimiter: { acquire } })
    expect(await rejectionOf(new ExampleApi({ auth, region: 'eu' }).call(operations.getPaced))).toBe(failure)
  })
})
