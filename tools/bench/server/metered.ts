import { UsagePlanBucket } from '../../../packages/sandbox/src/access/usage-plan-bucket.js'
import type { Arrival, Behaviour, Exchange, MeteredChoice, ServerCounts } from './behaviour.js'
import { rateHeader, sendResponse, sendThrottled } from './responses.js'

const clock = () => performance.now()

/** Enforces a usage plan. Returns 429 if the bucket is empty. It can cut the rate without notice. */
export class Metered implements Behaviour {
  readonly #choice: MeteredChoice
  readonly #bucket: UsagePlanBucket
  readonly #arrivals: (Arrival & { respondedAt?: number })[] = []
  #admitted = 0
  #cutAt?: number

  constructor(choice: MeteredChoice) {
    this.#choice = choice
    this.#bucket = new UsagePlanBucket(choice.plan, clock)
  }

  handle(exchange: Exchange): void {
    const arrival: Arrival & { respondedAt?: number } = {
      call: exchange.call,
      at: clock(),
      admitted: this.#bucket.takePermit(),
    }
    this.#arrivals.push(arrival)
    // The response has the rate that applied when the request was admitted or throttled.
    const { rate } = this.#bucket
    if (arrival.admitted) this.#countAdmission()
    const respond = () => {
      arrival.respondedAt = clock()
      this.#respond(exchange, arrival.admitted, rate)
    }
    if (this.#choice.latency) setTimeout(respond, this.#choice.latency)
    else respond()
  }

  counts(): ServerCounts {
    return {
      requests: this.#arrivals.length,
      throttled: this.#arrivals.filter(({ admitted }) => !admitted).length,
      repeatedWrites: 0,
      arrivals: this.#arrivals,
      cutAt: this.#cutAt,
    }
  }

  #countAdmission(): void {
    this.#admitted += 1
    const { cut } = this.#choice
    if (cut === undefined || this.#admitted !== cut.afterAdmitted) return
    this.#bucket.rate = cut.rate
    this.#cutAt = clock()
  }

  #respond({ response, isWrite }: Exchange, admitted: boolean, rate: number): void {
    if (admitted) sendResponse(response, isWrite, rateHeader(rate))
    else sendThrottled(response, this.#choice.sendsRateWhenThrottled ? rateHeader(rate) : {})
  }
}
