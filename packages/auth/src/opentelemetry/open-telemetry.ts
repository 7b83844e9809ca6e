import { type Meter, metrics, type Tracer, trace } from '@opentelemetry/api'
import type { CallObserver } from '../observe/call-event.js'
import { HttpTargets } from './attributes.js'
import { CallMetrics } from './call-metrics.js'
import { CallSpans } from './call-spans.js'

const scope = '@selling-partner/auth'

/** The tracer and the meter that receive the spans and metrics. */
export interface OpenTelemetryOptions {
  /** Creates the spans. @default the global one: `trace.getTracer('@selling-partner/auth')` */
  tracer?: Tracer
  /**
   * Creates the instruments of the metrics.
   * @default the global one at the time of the first event: `metrics.getMeter('@selling-partner/auth')`
   */
  meter?: Meter
}

/**
 * Creates an observer that reports calls as spans and metrics. They follow OpenTelemetry's semantic conventions for HTTP. Each
 * attempt has a client span, as a child of the span that is active when the call is made. The README lists the metrics. No span
 * and no metric contains a parameter's value. One observer can serve several auths.
 *
 * @example
 * const auth = new SellingPartnerAuth({ observers: [openTelemetry()] })
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/
 */
export function openTelemetry({ tracer, meter }: OpenTelemetryOptions = {}): CallObserver {
  const targets = new HttpTargets()
  const spans = new CallSpans(tracer ?? trace.getTracer(scope), targets)
  let callMetrics: CallMetrics | undefined
  const getMetrics = () => {
    // Only now: a global meter that is created before its provider is registered never has an effect. A tracer does.
    callMetrics ??= new CallMetrics(meter ?? metrics.getMeter(scope), targets)
    return callMetrics
  }
  return (event) => {
    if (event.type === 'sent') spans.begin(event)
    if (event.type === 'ended') spans.end(event)
    getMetrics().record(event)
  }
}
