import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { SpanKind, SpanStatusCode } from '@opentelemetry/api'
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base'
import nock from 'nock'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { mockLwa } from '../../test/mock-lwa.js'
import { recordEvents, storyOf } from '../../test/record-events.js'
import { rejectionOf } from '../../test/rejection.js'
import { runInFakeTime, until, useFakeTime } from '../../test/run-in-fake-time.js'
import { startTelemetry, type Telemetry } from '../../test/telemetry.js'
import { useNock } from '../../test/use-nock.js'
import type { AuthOptions } from '../auth/auth-options.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import { openTelemetry } from './open-telemetry.js'

const endpoint = 'https://sellingpartnerapi-eu.amazon.com'

let telemetry: Telemetry

useNock()
beforeEach(() => {
  useFakeTime()
  telemetry = startTelemetry()
})
afterEach(async () => {
  await telemetry.stop()
  jest.useRealTimers()
})

function createClient(options: Partial<AuthOptions> = {}) {
  const observers = [openTelemetry({ tracer: telemetry.tracer, meter: telemetry.meter })]
  const auth = new SellingPartnerAuth({ ...credentials, random: () => 0.5, observers, ...options })
  return new ExampleApi({ auth, region: 'eu' })
}

function spansOf(operation: string): ReadableSpan[] {
  return telemetry.spans().filter(({ attributes }) => attributes['selling_partner.operation'] === operation)
}

describe('the span of a request', () => {
  it('follows the semantic conventions, without parameter values', async () => {
    mockLwa()
    nock(endpoint).get('/example/v1/items/a%2Fb').query(true).reply(200, {})
    await runInFakeTime(createClient().call(operations.getItem, { sku: 'a/b', marketplaceIds: ['A1PA6795UKMFR9'] }))
    const [span] = spansOf('getItem')
    expect(span).toMatchObject({
      name: 'GET /example/v1/items/{sku}',
      kind: SpanKind.CLIENT,
      status: { code: SpanStatusCode.UNSET },
      ended: true,
    })
    expect(span?.attributes).toEqual({
      'http.request.method': 'GET',
      'http.response.status_code': 200,
      'server.address': 'sellingpartnerapi-eu.amazon.com',
      'server.port': 443,
      'url.full': 'https://sellingpartnerapi-eu.amazon.com/example/v1/items/REDACTED',
      'url.template': '/example/v1/items/{sku}',
      'selling_partner.api': 'example-v1',
      'selling_partner.operation': 'getItem',
      'selling_partner.queue.duration': 0,
    })
  })

  it('exists for LWA too', async () => {
    mockLwa()
    nock(endpoint).get('/example/v1/paced').reply(200, {})
    await runInFakeTime(createClient().call(operations.getPaced))
    const [span] = telemetry.spans()
    expect(span).toMatchObject({ name: 'POST /auth/o2/token', kind: SpanKind.CLIENT })
    expect(span?.attributes).toEqual({
      'http.request.method': 'POST',
      'http.response.status_code': 200,
      'server.address': 'api.amazon.com',
      'server.port': 443,
      'url.full': 'https://api.amazon.com/auth/o2/token',
      'url.template': '/auth/o2/token',
    })
  })

  it('exists for each attempt, and counts retries', async () => {
    mockLwa()
    for (const status of [503, 429, 200]) nock(endpoint).get('/example/v1/paced').reply(status, {})
    await runInFakeTime(createClient().call(operations.getPaced))
    expect(
      spansOf('getPaced').map(({ attributes, status }) => [
        attributes['http.request.resend_count'],
        attributes['http.response.status_code'],
        attributes['error.type'],
        status.code,
      ]),
    ).toEqual([
      [undefined, 503, '503', SpanStatusCode.ERROR],
      [1, 429, '429', SpanStatusCode.ERROR],
      [2, 200, undefined, SpanStatusCode.UNSET],
    ])
    const [, , last] = spansOf('getPaced')
    // The bucket was empty after the 429 and gets one permit per second.
    expect(last?.attributes['selling_partner.queue.duration']).toBeGreaterThan(0)
    expect(last?.attributes['selling_partner.queue.duration']).toBeLessThan(2)
  })

  it.each<[string, (request: nock.Interceptor) => void, object]>([
    [
      'an error response',
      (request) => request.reply(404, {}),
      { 'http.response.status_code': 404, 'error.type': '404' },
    ],
    [
      'a redirect, which is not followed',
      (request) => request.reply(302, '', { location: 'https://x.example' }),
      { 'http.response.status_code': 302, 'error.type': '302' },
    ],
    [
      'a response that is not JSON',
      (request) => request.reply(200, '<html>'),
      { 'http.response.status_code': 200, 'error.type': 'INVALID_RESPONSE' },
    ],
    [
      'a lost connection',
      (request) => request.replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' })),
      { 'error.type': 'ECONNRESET' },
    ],
    [
      'a server that does not respond',
      (request) => request.reply((_uri, _body, _never) => {}),
      { 'error.type': 'TIMEOUT' },
    ],
  ])('reports %s', async (_, arrange, expected) => {
    mockLwa()
    arrange(nock(endpoint).get('/example/v1/paced'))
    const call = createClient({ retry: false }).call(operations.getPaced, {}, { deadline: 10_000 })
    expect(await runInFakeTime(call)).toBeInstanceOf(Error)
    const [span] = spansOf('getPaced')
    expect(span).toMatchObject({ status: { code: SpanStatusCode.ERROR }, attributes: expected, ended: true })
    expect(span?.status.message).toBeUndefined()
    expect(span?.events).toEqual([])
  })

  it("reports LWA's error response, and does not exist for a call that was not sent", async () => {
    nock('https://api.amazon.com').post('/auth/o2/token').reply(400, { error: 'invalid_grant' })
    await runInFakeTime(createClient().call(operations.getPaced))
    expect(telemetry.spans().map(({ name, attributes }) => [name, attributes['error.type']])).toEqual([
      ['POST /auth/o2/token', '400'],
    ])
  })

  it('ends when its call is aborted', async () => {
    mockLwa()
    nock(endpoint)
      .get('/example/v1/paced')
      .reply((_uri, _body, _never) => {})
    const controller = new AbortController()
    const { observer, recorded } = recordEvents()
    const observers = [openTelemetry({ tracer: telemetry.tracer }), observer]
    const call = rejectionOf(createClient({ observers }).call(operations.getPaced, {}, { signal: controller.signal }))
    await until(() => storyOf(recorded).includes('getPaced 1 sent'))
    controller.abort()
    await call
    expect(spansOf('getPaced')[0]).toMatchObject({ attributes: { 'error.type': 'ABORTED' }, ended: true })
  })
})

describe('the parent of a span', () => {
  it('is the span that was active when the call was made, even if the timer of another call ended its wait', async () => {
    mockLwa()
    // There are two permits. Two calls wait, and the timer of the first one permits both.
    nock(endpoint).get('/example/v1/paced').times(4).reply(200, {})
    const client = createClient()
    const jobs: string[] = []
    const callWithin = (name: string) =>
      telemetry.tracer.startActiveSpan(name, async (job) => {
        jobs.push(job.spanContext().spanId)
        await client.call(operations.getPaced)
        job.end()
      })
    await runInFakeTime(Promise.all(['a', 'b', 'c', 'd'].map(callWithin)))
    expect(jobs).toHaveLength(4)
    expect(spansOf('getPaced').map(({ parentSpanContext }) => parentSpanContext?.spanId)).toEqual(jobs)
    const [lwa] = telemetry.spans()
    expect(lwa?.parentSpanContext?.spanId).toBe(jobs[0])
  })

  it('is the same for all attempts', async () => {
    mockLwa()
    for (const status of [503, 200]) nock(endpoint).get('/example/v1/paced').reply(status, {})
    const client = createClient()
    await telemetry.tracer.startActiveSpan('job', async (job) => {
      await runInFakeTime(client.call(operations.getPaced))
      expect(spansOf('getPaced').map(({ parentSpanContext }) => parentSpanContext?.spanId)).toEqual(
        Array(2).fill(job.spanContext().spanId),
      )
      job.end()
    })
  })
})

describe('an observer', () => {
  it('can serve several auths and does not confuse their calls', async () => {
    mockLwa()
    nock(endpoint).get('/example/v1/paced').times(2).reply(200, {})
    const observers = [openTelemetry({ tracer: telemetry.tracer, meter: telemetry.meter })]
    await runInFakeTime(
      Promise.all([
        createClient({ observers }).call(operations.getPaced),
        createClient({ observers }).call(operations.getPaced),
      ]),
    )
    expect(telemetry.spans()).toHaveLength(4)
    expect(telemetry.spans().every(({ ended }) => ended)).toBe(true)
  })
})
