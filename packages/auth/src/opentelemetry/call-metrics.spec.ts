import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { DataPointType, type Histogram, type MetricData } from '@opentelemetry/sdk-metrics'
import nock from 'nock'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { mockLwa } from '../../test/mock-lwa.js'
import { runInFakeTime, useFakeTime } from '../../test/run-in-fake-time.js'
import { startTelemetry, type Telemetry } from '../../test/telemetry.js'
import { useNock } from '../../test/use-nock.js'
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

/** Makes a call that is throttled and then succeeds, and a call that fails. */
async function measure() {
  mockLwa()
  for (const status of [429, 200, 404]) nock(endpoint).get('/example/v1/paced').reply(status, {})
  const observers = [openTelemetry({ tracer: telemetry.tracer, meter: telemetry.meter })]
  const auth = new SellingPartnerAuth({ ...credentials, random: () => 0.5, observers })
  const client = new ExampleApi({ auth, region: 'eu' })
  await runInFakeTime(client.call(operations.getPaced))
  await runInFakeTime(client.call(operations.getPaced))
  return telemetry.metrics()
}

async function find(name: string) {
  const found = (await measure()).find(({ descriptor }) => descriptor.name === name)
  if (!found) throw new Error(`There is no metric ${name}.`)
  return found
}

/** Returns each count with its attributes. For a histogram, it is the number of values. */
function counts({ dataPoints }: MetricData) {
  return dataPoints.map(({ attributes, value }) => [typeof value === 'number' ? value : value.count, attributes])
}

const operation = { 'selling_partner.api': 'example-v1', 'selling_partner.operation': 'getPaced' }
const attributes = { 'server.address': 'sellingpartnerapi-eu.amazon.com', ...operation }

describe('metrics', () => {
  it('measure the duration of requests, as the semantic conventions say', async () => {
    const metric = await find('http.client.request.duration')
    const toApi = {
      'http.request.method': 'GET',
      'server.address': 'sellingpartnerapi-eu.amazon.com',
      'server.port': 443,
      'url.template': '/example/v1/paced',
    }
    const toLwa = {
      'http.request.method': 'POST',
      'server.address': 'api.amazon.com',
      'server.port': 443,
      'url.template': '/auth/o2/token',
    }
    expect(metric).toMatchObject({ descriptor: { unit: 's' }, dataPointType: DataPointType.HISTOGRAM })
    expect(counts(metric)).toEqual([
      [1, { ...toLwa, 'http.response.status_code': 200 }],
      [1, { ...toApi, 'http.response.status_code': 429, 'error.type': '429' }],
      [1, { ...toApi, 'http.response.status_code': 200 }],
      [1, { ...toApi, 'http.response.status_code': 404, 'error.type': '404' }],
    ])
    const [{ value } = {}] = metric.dataPoints
    expect((value as Histogram).buckets.boundaries).toEqual([
      0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10,
    ])
  })

  it('measure how long calls are queued', async () => {
    const metric = await find('selling_partner.queue.duration')
    expect(metric.descriptor).toMatchObject({ unit: 's' })
    expect(counts(metric)).toEqual([[3, attributes]])
    const [{ value } = {}] = metric.dataPoints
    const { sum = 0 } = value as Histogram
    // The retry waits about a second, less its backoff, for the next permit. The second call waits for another one.
    expect(sum).toBeGreaterThan(0.5)
    expect(sum).toBeLessThan(3)
  })

  it.each<[string, unknown]>([
    ['selling_partner.throttled', [[1, attributes]]],
    ['selling_partner.retries', [[1, { ...attributes, 'error.type': '429' }]]],
    ['selling_partner.failed', [[1, { ...attributes, 'error.type': '404' }]]],
  ])('count %s', async (name, expected) => {
    expect(counts(await find(name))).toEqual(expected)
  })

  it('are five in total', async () => {
    expect(await measure()).toHaveLength(5)
  })
})
