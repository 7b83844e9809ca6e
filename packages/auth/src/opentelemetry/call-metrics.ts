import type { Attributes, Counter, Histogram, Meter } from '@opentelemetry/api'
import type { CallEvent, EndedEvent, FailedEvent, PermittedEvent, RetryingEvent } from '../observe/call-event.js'
import { errorType, type HttpTargets, operationAttributes } from './attributes.js'

/**
 * Bucket boundaries in seconds, as the semantic conventions recommend.
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-metrics/#metric-httpclientrequestduration
 */
const requestBuckets = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

/** Bucket boundaries in seconds. The slowest usage plans allow one call every few minutes, so calls can be queued for hours. */
const queueBuckets = [0.01, 0.1, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600]

/** Records the metrics of calls. */
export class CallMetrics {
  readonly #targets: HttpTargets
  readonly #requestDuration: Histogram
  readonly #queueDuration: Histogram
  readonly #throttled: Counter
  readonly #retries: Counter
  readonly #failed: Counter

  constructor(meter: Meter, targets: HttpTargets) {
    this.#targets = targets
    this.#requestDuration = meter.createHistogram('http.client.request.duration', {
      description: 'Time from sending a request until its response has been read.',
      unit: 's',
      advice: { explicitBucketBoundaries: requestBuckets },
    })
    this.#queueDuration = meter.createHistogram('selling_partner.queue.duration', {
      description: 'Time that calls waited in the queue of their usage plan.',
      unit: 's',
      advice: { explicitBucketBoundaries: queueBuckets },
    })
    this.#throttled = meter.createCounter('selling_partner.throttled', {
      description: 'Responses with status 429.',
      unit: '{response}',
    })
    this.#retries = meter.createCounter('selling_partner.retries', {
      description: 'Attempts that failed and were retried.',
      unit: '{attempt}',
    })
    this.#failed = meter.createCounter('selling_partner.failed', {
      description: 'Calls that failed.',
      unit: '{call}',
    })
  }

  record(event: CallEvent): void {
    if (event.type === 'permitted') this.#permitted(event)
    else if (event.type === 'ended') this.#ended(event)
    else if (event.type === 'throttled') this.#throttled.add(1, this.#serverAndOperation(event))
    else if (event.type === 'retrying') this.#retries.add(1, this.#failure(event))
    else if (event.type === 'failed') this.#failed.add(1, this.#failure(event))
  }

  #permitted(event: PermittedEvent): void {
    this.#queueDuration.record(event.wait / 1000, this.#serverAndOperation(event))
  }

  #ended(event: EndedEvent): void {
    const { method, template, server } = this.#targets.of(event)
    this.#requestDuration.record(event.duration / 1000, {
      'http.request.method': method,
      ...server,
      'url.template': template,
      ...(event.status !== undefined && { 'http.response.status_code': event.status }),
      ...(event.error !== undefined && { 'error.type': errorType(event.error) }),
    })
  }

  #failure(event: RetryingEvent | FailedEvent): Attributes {
    return { ...this.#serverAndOperation(event), 'error.type': errorType(event.error) }
  }

  /** For LWA, only the server. */
  #serverAndOperation(event: CallEvent): Attributes {
    const { 'server.address': address } = this.#targets.of(event).server
    return { 'server.address': address, ...operationAttributes(event) }
  }
}
