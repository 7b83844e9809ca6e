import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { metrics, trace } from '@opentelemetry/api'
import { startTelemetry, type Telemetry } from '../../test/telemetry.js'
import { openTelemetry } from './open-telemetry.js'

let telemetry: Telemetry

beforeEach(() => {
  telemetry = startTelemetry()
})
afterEach(async () => {
  trace.disable()
  metrics.disable()
  await telemetry.stop()
})

const event = { call: '1', attempt: 1, endpoint: 'https://x.example' }

describe('openTelemetry', () => {
  it('uses the global providers, even if they are registered after it was created', async () => {
    const observer = openTelemetry()
    trace.setGlobalTracerProvider(telemetry.tracerProvider)
    metrics.setGlobalMeterProvider(telemetry.meterProvider)
    observer({ ...event, type: 'sent' })
    observer({ ...event, type: 'ended', duration: 5, status: 200 })
    expect(telemetry.spans().map(({ instrumentationScope: { name } }) => name)).toEqual(['@selling-partner/auth'])
    expect((await telemetry.metrics()).map(({ descriptor: { name } }) => name)).toEqual([
      'http.client.request.duration',
    ])
  })

  it('does nothing if no providers are registered', () => {
    const observer = openTelemetry()
    observer({ ...event, type: 'sent' })
    expect(() => observer({ ...event, type: 'ended', duration: 5, status: 200 })).not.toThrow()
  })

  it('ignores an ended event without a sent event', () => {
    openTelemetry({ tracer: telemetry.tracer })({ ...event, type: 'ended', duration: 5 })
    expect(telemetry.spans()).toEqual([])
  })
})

describe('@opentelemetry/api', () => {
  it('is not loaded by the main entry of the package, because it is optional', () => {
    jest.isolateModules(() => {
      jest.doMock('@opentelemetry/api', () => {
        throw new Error('Cannot find module')
      })
      expect(() => jest.requireActual('./open-telemetry.js')).toThrow('Cannot find module')
      expect(jest.requireActual('../index.js')).toHaveProperty('SellingPartnerAuth')
    })
    jest.dontMock('@opentelemetry/api')
  })
})
