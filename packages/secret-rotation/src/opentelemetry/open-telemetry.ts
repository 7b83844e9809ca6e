import type { Counter, ObservableResult } from '@opentelemetry/api'
import { type Meter, metrics } from '@opentelemetry/api'
import type { RotationEvent, RotationObserver } from '../observe/rotation-events.js'

const scope = '@selling-partner/secret-rotation'

/** Where measurements go. */
export interface OpenTelemetryOptions {
  /** Makes the instruments. @default the global one when the first event comes: `metrics.getMeter('@selling-partner/secret-rotation')` */
  readonly meter?: Meter
  /** Milliseconds since 1970, for tests. @default Date.now */
  readonly clock?: () => number
}

/**
 * An observer that counts the events of rotators and measures the time that is left to the client secret in use, as the README
 * lists them. No secret is in any of them. One observer serves any number of rotators.
 *
 * @example
 * const rotator = new SecretRotator({ auth, store, queueUrl, observers: [openTelemetry()] })
 *
 * @see https://opentelemetry.io/docs/specs/otel/metrics/api/
 */
export function openTelemetry({ meter, clock = Date.now }: OpenTelemetryOptions = {}): RotationObserver {
  let made: SecretMetrics | undefined
  return (event) => {
    // Not before: a global meter stays without effect when it was asked for too early.
    made ??= new SecretMetrics(meter ?? metrics.getMeter(scope), clock)
    made.note(event)
  }
}

/** What is counted and measured of rotations. */
export class SecretMetrics {
  readonly #now: () => number
  readonly #events: Counter
  /** When the secret in use expires as far as was told last, in milliseconds since 1970, by client id. */
  readonly #expiries = new Map<string, number>()

  /** @param now Milliseconds since 1970. */
  constructor(meter: Meter, now: () => number) {
    this.#now = now
    this.#events = meter.createCounter('selling_partner.client_secret.events', {
      description: 'What happened in rotations of client secrets.',
      unit: '{event}',
    })
    meter
      .createObservableGauge('selling_partner.client_secret.time_left', {
        description: 'Time until the client secret in use expires, as far as it is known.',
        unit: 's',
      })
      .addCallback((result) => this.#observe(result))
  }

  note(event: RotationEvent): void {
    const { type, level, clientId } = event
    this.#events.add(1, { type, level, client_id: clientId })
    if (type === 'notice-recorded' || type === 'secret-read-back') this.#learn(clientId, event.expiresAt)
  }

  /** Where nothing is told the last time counts on, so that the worst is an alert too many. */
  #learn(clientId: string, expiresAt: string | undefined): void {
    if (expiresAt !== undefined) this.#expiries.set(clientId, Date.parse(expiresAt))
  }

  #observe(result: ObservableResult): void {
    const now = this.#now()
    for (const [clientId, expiresAt] of this.#expiries) {
      result.observe((expiresAt - now) / 1000, { client_id: clientId })
    }
  }
}
