import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { metrics } from '@opentelemetry/api'
import { startTelemetry, type Telemetry } from '../../../auth/test/telemetry.js'
import type { RotationEvent, RotationEventFacts } from '../observe/rotation-events.js'
import { openTelemetry } from './open-telemetry.js'

const events = 'selling_partner.client_secret.events'
const timeLeft = 'selling_partner.client_secret.time_left'

let telemetry: Telemetry
let now: number

beforeEach(() => {
  telemetry = startTelemetry()
  now = Date.parse('2027-03-01T00:00:00Z')
})
afterEach(async () => {
  metrics.disable()
  await telemetry.stop()
})

function eventOf(facts: RotationEventFacts, level: RotationEvent['level'] = 'info', clientId = 'one'): RotationEvent {
  return { ...facts, level, clientId, at: new Date(now).toISOString() }
}

/** The values of a metric, with their attributes. */
async function measured(name: string): Promise<[unknown, unknown][]> {
  const found = (await telemetry.metrics()).find(({ descriptor }) => descriptor.name === name)
  return found?.dataPoints.map(({ attributes, value }) => [attributes, value]) ?? []
}

describe('openTelemetry', () => {
  it('counts events by type, level and application', async () => {
    const observe = openTelemetry({ meter: telemetry.meter })
    observe(eventOf({ type: 'secret-verified' }))
    observe(eventOf({ type: 'secret-verified' }))
    observe(eventOf({ type: 'current-secret-rejected' }, 'alarm', 'two'))
    expect(await measured(events)).toEqual([
      [{ type: 'secret-verified', level: 'info', client_id: 'one' }, 2],
      [{ type: 'current-secret-rejected', level: 'alarm', client_id: 'two' }, 1],
    ])
  })

  it('measures the seconds until the secret in use expires, for each application', async () => {
    const observe = openTelemetry({ meter: telemetry.meter, clock: () => now })
    observe(eventOf({ type: 'expiry-recorded', expiresAt: '2027-03-02T00:00:00Z' }))
    observe(eventOf({ type: 'secret-read-back', expiresAt: '2027-03-01T00:00:30Z' }, 'info', 'two'))
    now += 60_000
    expect(await measured(timeLeft)).toEqual([
      [{ client_id: 'one' }, 86_340],
      [{ client_id: 'two' }, -30],
    ])
  })

  it('uses the last known expiry', async () => {
    const observe = openTelemetry({ meter: telemetry.meter, clock: () => now })
    observe(eventOf({ type: 'expiry-recorded', expiresAt: '2027-03-02T00:00:00Z' }))
    observe(eventOf({ type: 'secret-read-back', expiresAt: '2027-03-11T00:00:00Z' }))
    expect(await measured(timeLeft)).toEqual([[{ client_id: 'one' }, 864_000]])
    observe(eventOf({ type: 'secret-read-back' }))
    now += 1000
    expect(await measured(timeLeft)).toEqual([[{ client_id: 'one' }, 863_999]])
  })

  it('uses the global meter, even if it is registered after the observer was created', async () => {
    const observe = openTelemetry()
    metrics.setGlobalMeterProvider(telemetry.meterProvider)
    observe(eventOf({ type: 'queue-recovered' }))
    const [metric] = await telemetry.metrics()
    expect(metric?.descriptor).toMatchObject({ name: events, unit: '{event}' })
  })

  it('does nothing without a registered provider', () => {
    expect(() => openTelemetry()(eventOf({ type: 'queue-recovered' }))).not.toThrow()
  })
})

describe('@opentelemetry/api', () => {
  it('is not imported by the main entry of the package, because it is optional', () => {
    jest.isolateModules(() => {
      jest.doMock('@opentelemetry/api', () => {
        throw new Error('Cannot find module')
      })
      expect(() => jest.requireActual('./open-telemetry.js')).toThrow('Cannot find module')
      expect(jest.requireActual('../index.js')).toHaveProperty('SecretRotator')
    })
    jest.dontMock('@opentelemetry/api')
  })
})
