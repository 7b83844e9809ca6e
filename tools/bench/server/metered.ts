import { UsagePlanBucket } from '../../../packages/sandbox/src/access/usage-plan-bucket.js'
import type { Arrival, Behaviour, Exchange, MeteredChoice, ServerCounts } from './behaviour.js'
import { answerCall, answerThrottled, rateHeader } from './responses.js'
import type { Arrival, Behaviour, Exchange, MeteredChoice, ServerCounts } from './behaviour.js'

const clock = () => performance.now()

/** Enforces a usage plan: 429 to whoever finds the bucket empty. It may cut the rate without notice. */
export class Metered implements Behaviour {
  readonly #choice: MeteredChoice
  readonly #bucket: UsagePlanBucket
  readonly #arrivals: (Arrival & { answeredAt?: number })[] = []
  #admitted = 0
  #cutAt?: number

  constructor(choice: MeteredChoice) {
    this.#choice = choice
    this.#bucket = new UsagePlanBucket(choice.plan, clock)
  }

  handle(exchange: Exchange): void {
    const arrival: Arrival & { answeredAt?: number } = {
      call: exchange.call,
      at: clock(),
      admitted: this.#bucket.takePermit(),
    }
    this.#arrivals.push(arrival)
    // The answer tells the rate that it was decided by.
    const { rate } = this.#bucket
    if (arrival.admitted) this.#countAdmission()
    const answer = () => {
      arrival.answeredAt = clock()
      this.#answer(exchange, arrival.admitted, rate)
    }
    if (this.#choice.latency) setTimeout(answer, this.#choice.latency)
    else answer()
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

  #answer({ response, isWrite }: Exchange, admitted: boolean, rate: number): void {
    if (admitted) answerCall(response, isWrite, rateHeader(rate))
    else answerThrottled(response, this.#choice.tellsRateWhenThrottled ? rateHeader(rate) : {})
  }
}
