import { answerCall, answerThrottled, answerUnavailable } from './responses.js'
import type { Behaviour, Exchange, ServerCounts } from './behaviour.js'
import { type Weather, weatherOf } from './weather.js'
import { WriteLedger } from './write-ledger.js'

/** Resets, refuses, throttles and hangs, each attempt of each call by its own weather. */
export class Stormy implements Behaviour {
  readonly #attempts = new Map<string, number>()
  readonly #ledger = new WriteLedger()
  #requests = 0
  #throttled = 0

  handle(exchange: Exchange): void {
    const attempt = (this.#attempts.get(exchange.call) ?? 0) + 1
    this.#attempts.set(exchange.call, attempt)
    const weather = weatherOf(exchange.call, attempt)
    this.#requests += 1
    if (weather === 'throttled') this.#throttled += 1
    if (exchange.isWrite) this.#ledger.note(exchange.call, weather)
    become[weather](exchange)
  }

  counts(): ServerCounts {
    return {
      requests: this.#requests,
      throttled: this.#throttled,
      repeatedWrites: this.#ledger.repeated,
      arrivals: [],
    }
  }
}

const become: Readonly<Record<Weather, (exchange: Exchange) => void>> = {
  answer: ({ response, isWrite }) => answerCall(response, isWrite),
  reset: (exchange) => exchange.reset(),
  unavailable: ({ response }) => answerUnavailable(response),
  throttled: ({ response }) => answerThrottled(response, { 'retry-after': '1' }),
  hang: () => {},
}
