import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import nock from 'nock'
import { answerRdts } from '../../test/answer-rdts.js'
import { credentials } from '../../test/credentials.js'
import { ExampleApi } from '../../test/example-api.js'
import { recordEvents, storyOf } from '../../test/record-events.js'
import { runInFakeTime, until, useFakeTime } from '../../test/run-in-fake-time.js'
import { startTelemetry, type Telemetry } from '../../test/telemetry.js'
import { useNock } from '../../test/use-nock.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import type { RestrictedRequestOptions } from '../client/client-options.js'
import { openTelemetry } from '../opentelemetry/open-telemetry.js'

const endpoint = 'https://sellingpartnerapi-eu.amazon.com'
const accessToken = 'Atza|planted-access-token'
const restrictedDataToken = 'Atz.sprdt|planted-rdt'

/** What goes over the wire and must not show, each marked so that it cannot be there by chance. */
const planted = [
  credentials.clientSecret,
  credentials.refreshToken,
  accessToken,
  restrictedDataToken,
  'planted-path-value',
  'planted-query-value',
  'planted-body',
  'planted-header',
]

class RestrictedApi extends ExampleApi {
  search(options: RestrictedRequestOptions) {
    const operation = {
      api: 'example-v1',
      id: 'search',
      method: 'POST',
      path: '/example/v1/search/{buyer}',
      parameters: [
        { name: 'buyer', in: 'path' },
        { name: 'email', in: 'query' },
        { name: 'body', in: 'body' },
      ],
      grant: { type: 'restricted' },
      usagePlan: { rate: 1, burst: 1 },
    } as const
    const params = { buyer: 'planted-path-value', email: 'planted-query-value', body: { name: 'planted-body' } }
    return this.request(operation, params, { ...options, headers: { 'x-extra': 'planted-header' } })
  }
}

const echo = JSON.stringify({
  errors: [{ code: 'InvalidInput', message: planted.join(' '), details: planted.join(' ') }],
})
const broken = () => Object.assign(new Error(planted.join(' ')), { code: 'ECONNRESET' })

interface Course {
  title: string
  lwa?: (request: nock.Interceptor) => void
  api?: (request: nock.Interceptor) => void
  /** The caller leaves once the call has been sent. */
  isAborted?: true
  /** The last line of its story. */
  end: string
}

const courses: Course[] = [
  { title: 'succeeds', api: (api) => api.reply(200, echo), end: 'search 1 ended 200' },
  { title: 'is throttled', api: (api) => api.reply(429, echo), end: 'search 2 failed THROTTLED' },
  { title: 'is refused', api: (api) => api.reply(400, echo), end: 'search 1 failed API_ERROR' },
  { title: 'meets a fault', api: (api) => api.reply(500, planted.join(' ')), end: 'search 2 failed API_ERROR' },
  { title: 'gets nonsense', api: (api) => api.reply(200, planted.join(' ')), end: 'search 1 failed INVALID_RESPONSE' },
  { title: 'is cut off', api: (api) => api.replyWithError(broken()), end: 'search 2 failed NETWORK' },
  {
    title: 'is aborted',
    api: (api) => api.reply((_uri, _body, _never) => {}),
    isAborted: true,
    end: 'search 1 failed ABORTED',
  },
  {
    title: 'is refused a token',
    lwa: (lwa) => lwa.reply(400, (_uri, body) => ({ error: 'invalid_grant', error_description: String(body) })),
    end: 'search 1 failed LWA_ERROR',
  },
  { title: 'cannot reach LWA', lwa: (lwa) => lwa.replyWithError(broken()), end: 'search 1 failed NETWORK' },
]

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

interface Options {
  rdt?: string
  /** Takes note of what goes over the wire. */
  onRequest?: (text: string) => void
}

/** Runs a course with everything watching. Returns the story and all that the watchers got. */
async function run({ lwa, api, isAborted }: Partial<Course>, { rdt, onRequest = () => {} }: Options = {}) {
  const note = (request: { path: string; headers: object }, _interceptor: unknown, body: string) =>
    onRequest(decodeURIComponent(`${request.path} ${JSON.stringify(request.headers)} ${body}`))
  const lwaScope = nock('https://api.amazon.com').on('request', note)
  const tokenRequest = lwaScope.post('/auth/o2/token').times(2)
  if (lwa) lwa(tokenRequest)
  else tokenRequest.reply(200, { access_token: accessToken, expires_in: 3600 })
  const rdtRequests = answerRdts({ rdt: () => restrictedDataToken })
  const apiScope = nock(endpoint).on('request', note)
  api?.(apiScope.post('/example/v1/search/planted-path-value').query(true).times(2))

  const { observer, recorded } = recordEvents()
  const auth = new SellingPartnerAuth({
    ...credentials,
    retry: { maxAttempts: 2, idempotent: true },
    observers: [observer, openTelemetry({ tracer: telemetry.tracer, meter: telemetry.meter })],
  })
  const { signal, abort } = abortable()
  const call = new RestrictedApi({ auth, region: 'eu' }).search({ signal, restrictedDataToken: rdt })
  if (isAborted) until(() => storyOf(recorded).includes('search 1 sent')).then(abort)
  await runInFakeTime(call)
  for (const { token } of rdtRequests) onRequest(token)
  const shown = [recorded, telemetry.spans(), await telemetry.metrics()].map(show).join('\n')
  return { story: storyOf(recorded), shown }
}

function abortable() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}

function show(value: unknown): string {
  // Spans refer back to those who made them.
  const seen = new Set<unknown>()
  const json = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null) return part
    if (seen.has(part)) return undefined
    seen.add(part)
    return part
  })
  return `${inspect(value, { depth: 20, showHidden: true, maxArrayLength: null, maxStringLength: null })}\n${json}`
}

describe.each(courses)('when a call $title', ({ end, ...course }) => {
  const rdts = course.lwa ? [undefined] : [undefined, restrictedDataToken]

  it.each(rdts)('no secret shows in events, spans and metrics, with the RDT %p', async (rdt) => {
    const { story, shown } = await run(course, { rdt })
    expect(story.at(-1)).toBe(end)
    expect(shown).toContain('http.client.request.duration')
    expect(planted.filter((secret) => shown.includes(secret))).toEqual([])
  })
})

it('all that must not show is there to be shown', async () => {
  let wire = ''
  const onRequest = (text: string) => {
    wire += text
  }
  const course: Partial<Course> = { api: (api) => api.reply(200, {}) }
  await run(course, { onRequest })
  nock.cleanAll()
  await run(course, { rdt: restrictedDataToken, onRequest })
  expect(planted.filter((secret) => !wire.includes(secret))).toEqual([])
})
