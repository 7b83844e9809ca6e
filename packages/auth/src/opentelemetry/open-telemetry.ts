import { type Meter, metrics, type Tracer, trace } from '@opentelemetry/api'
import type { CallObserver } from '../observe/call-event.js'
import { HttpTargets } from './attributes.js'
import { CallMetrics } from './call-metrics.js'
import { CallSpans } from './call-spans.js'

const scope = '@selling-partner/auth'

/** Where spans and measurements go. */
export interface OpenTelemetryOptions {
  /** Makes the spans. @default the global one: `trace.getTracer('@selling-partner/auth')` */
  tracer?: Tracer
  /** Makes the instruments. @default the global one when the first call is made: `metrics.getMeter('@selling-partner/auth')` */
  meter?: Meter
}

/**
 * An observer that makes spans and metrics of calls by OpenTelemetry's semantic conventions for HTTP: a client span for
 * each time that a call is sent, as a child of the span that is active where the call was made, and what the README lists.
 * No parameter's value is in any of them. One observer serves any number of auths.
 *
 * @example
 * const auth = new SellingPartnerAuth({ observers: [openTelemetry()] })
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/
 */
export function openTelemetry({ tracer, meter }: OpenTelemetryOptions = {}): CallObserver {
  const targets = new HttpTargets()
  const spans = new CallSpans(tracer ?? trace.getTracer(scope), targets)
  let made: CallMetrics | undefined
  const measure = () => {
    // Not before: a global meter, other than a tracer, stays without effect when it was asked for too early.
    made ??= new CallMetrics(meter ?? metrics.getMeter(scope), targets)
    return made
  }
  return (event) => {
    if (event.type === 'sent') spans.begin(event)
    if (event.type === 'ended') spans.end(event)
    measure().record(event)
  }
}
