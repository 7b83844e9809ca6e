import type { Attributes, Counter, Histogram, Meter } from '@opentelemetry/api'
import type {
  CallEvent,
  EndedEvent,
  GaveUpEvent,
  PacedEvent,
  RetriedEvent,
  ThrottledEvent,
} from '../observe/call-event.js'
import type { HttpTargets } from './attributes.js'
import { errorType, operationAttributes } from './attributes.js'

/**
 * In seconds, as the conventions advise.
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-metrics/#metric-httpclientrequestduration
 */
const requestBuckets = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

/** In seconds. The slowest usage plans grant one call in a minute or two, so that a line may last for hours. */
const queueBuckets = [0.01, 0.1, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600]

/** What is counted and measured of calls. */
export class CallMetrics {
  readonly #targets: HttpTargets
  readonly #requestDuration: Histogram
  readonly #queueDuration: Histogram
  readonly #throttled: Counter
  readonly #retries: Counter
  readonly #gaveUp: Counter

  constructor(meter: Meter, targets: HttpTargets) {
    this.#targets = targets
    this.#requestDuration = meter.createHistogram('http.client.request.duration', {
      description: 'Time from the sending of a request until its answer has been read.',
      unit: 's',
      advice: { explicitBucketBoundaries: requestBuckets },
    })
    this.#queueDuration = meter.createHistogram('selling_partner.queue.duration', {
      description: 'How long calls waited for their usage plan before they were sent.',
      unit: 's',
      advice: { explicitBucketBoundaries: queueBuckets },
    })
    this.#throttled = meter.createCounter('selling_partner.throttled', {
      description: 'Answers with status 429.',
      unit: '{answer}',
    })
    this.#retries = meter.createCounter('selling_partner.retries', {
      description: 'Attempts that failed and were followed by another.',
      unit: '{attempt}',
    })
    this.#gaveUp = meter.createCounter('selling_partner.gave_up', {
      description: 'Calls that ended with an error.',
      unit: '{call}',
    })
  }

  paced(event: PacedEvent): void {
    this.#queueDuration.record(event.wait / 1000, this.#own(event))
  }

  ended(event: EndedEvent): void {
    const { method, template, server } = this.#targets.of(event)
    this.#requestDuration.record(event.duration / 1000, {
      'http.request.method': method,
      ...server,
      'url.template': template,
      ...(event.status !== undefined && { 'http.response.status_code': event.status }),
      ...(event.error !== undefined && { 'error.type': errorType(event.error) }),
    })
  }

  throttled(event: ThrottledEvent): void {
    this.#throttled.add(1, this.#own(event))
  }

  retried(event: RetriedEvent): void {
    this.#retries.add(1, { ...this.#own(event), 'error.type': errorType(event.error) })
  }

  gaveUp(event: GaveUpEvent): void {
    this.#gaveUp.add(1, { ...this.#own(event), 'error.type': errorType(event.error) })
  }

  /** By server and operation; by server alone for LWA. */
  #own(event: CallEvent): Attributes {
    const { 'server.address': address } = this.#targets.of(event).server
    return { 'server.address': address, ...operationAttributes(event) }
  }
}
