import { type Counter, type Meter, metrics, type ObservableResult } from '@opentelemetry/api'
import type { RotationEvent, RotationObserver } from '../observe/rotation-events.js'

const scope = '@selling-partner/secret-rotation'

export interface OpenTelemetryOptions {
  /** Creates the instruments. @default the global meter at the first event: `metrics.getMeter('@selling-partner/secret-rotation')` */
  readonly meter?: Meter
  /** Returns milliseconds since 1970. For tests. @default Date.now */
  readonly clock?: () => number
}

/**
 * Creates an observer that counts rotation events and measures the remaining lifetime of the client secret in use. The README lists
 * the metrics. No metric contains a secret. One observer can serve any number of rotators.
 *
 * @example
 * const rotator = new SecretRotator({ auth, secretStore, queueUrl, observers: [openTelemetry()] })
 *
 * @see https://opentelemetry.io/docs/specs/otel/metrics/api/
 */
export function openTelemetry({ meter, clock = Date.now }: OpenTelemetryOptions = {}): RotationObserver {
  let secretMetrics: SecretMetrics | undefined
  return (event) => {
    // Created at the first event: a global meter that is read too early never takes effect.
    secretMetrics ??= new SecretMetrics(meter ?? metrics.getMeter(scope), clock)
    secretMetrics.record(event)
  }
}

class SecretMetrics {
  readonly #now: () => number
  readonly #events: Counter
  /** Last known expiry of the secret in use, in milliseconds since 1970, by client ID. */
  readonly #expiries = new Map<string, number>()

  constructor(meter: Meter, now: () => number) {
    this.#now = now
    this.#events = meter.createCounter('selling_partner.client_secret.events', {
      description: 'Number of events in client secret rotations.',
      unit: '{event}',
    })
    meter
      .createObservableGauge('selling_partner.client_secret.time_left', {
        description: 'Time until the client secret in use expires, if known.',
        unit: 's',
      })
      .addCallback((result) => this.#observe(result))
  }

  record(event: RotationEvent): void {
    const { type, level, clientId } = event
    this.#events.add(1, { type, level, client_id: clientId })
    // Without a new expiry the old one stays: an extra alert is better than a missing one.
    if ((type === 'expiry-recorded' || type === 'secret-read-back') && event.expiresAt !== undefined) {
      this.#expiries.set(clientId, Date.parse(event.expiresAt))
    }
  }

  #observe(result: ObservableResult): void {
    const now = this.#now()
    for (const [clientId, expiresAt] of this.#expiries) {
      result.observe((expiresAt - now) / 1000, { client_id: clientId })
    }
  }
}
