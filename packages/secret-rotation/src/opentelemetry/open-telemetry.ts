import { type Meter, metrics } from '@opentelemetry/api'
import type { RotationObserver } from '../observe/rotation-event.js'
import { SecretMetrics } from './secret-metrics.js'

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
