import { type Attributes, type Span, SpanKind, SpanStatusCode, type Tracer } from '@opentelemetry/api'
import type { EndedEvent, SentEvent } from '../observe/call-event.js'
import { errorType, type HttpTargets, operationAttributes } from './attributes.js'

/**
 * Creates a client span for each attempt, from sending the request until its response has been read.
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span
 */
export class CallSpans {
  readonly #tracer: Tracer
  readonly #targets: HttpTargets
  /** Running spans by call. A call has one at a time. Each `sent` event is followed by `ended`, so none remains. */
  readonly #running = new Map<string, Span>()

  constructor(tracer: Tracer, targets: HttpTargets) {
    this.#tracer = tracer
    this.#targets = targets
  }

  begin(event: SentEvent): void {
    const { method, template, url, server } = this.#targets.of(event)
    const span = this.#tracer.startSpan(`${method} ${template}`, {
      kind: SpanKind.CLIENT,
      attributes: {
        'http.request.method': method,
        ...server,
        'url.full': url,
        'url.template': template,
        ...attemptAttributes(event),
        ...operationAttributes(event),
      },
    })
    this.#running.set(event.call, span)
  }

  end({ call, status, error }: EndedEvent): void {
    const span = this.#running.get(call)
    if (!span) return
    this.#running.delete(call)
    if (status !== undefined) span.setAttribute('http.response.status_code', status)
    if (error !== undefined) {
      span.setAttribute('error.type', errorType(error))
      span.setStatus({ code: SpanStatusCode.ERROR })
    }
    span.end()
  }
}

function attemptAttributes({ attempt, wait }: SentEvent): Attributes {
  return {
    ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
    ...(wait !== undefined && { 'selling_partner.queue.duration': wait / 1000 }),
  }
}
