import { createHash } from 'node:crypto'
import type { Behaviour, Exchange, ServerCounts } from './behaviour.js'
import { sendResponse, sendThrottled, sendUnavailable } from './responses.js'

/** Lets requests fail. The fault of a request depends only on its call and its attempt. */
export class Stormy implements Behaviour {
  readonly #attempts = new Map<string, number>()
  readonly #writes = new WriteCounter()
  #requests = 0
  #throttled = 0

  handle(exchange: Exchange): void {
    const attempt = (this.#attempts.get(exchange.call) ?? 0) + 1
    this.#attempts.set(exchange.call, attempt)
    const fault = faultOf(exchange.call, attempt)
    this.#requests += 1
    if (fault === 'throttled') this.#throttled += 1
    if (exchange.isWrite) this.#writes.record(exchange.call, fault)
    respond[fault](exchange)
  }

  counts(): ServerCounts {
    return {
      requests: this.#requests,
      throttled: this.#throttled,
      repeatedWrites: this.#writes.repeated,
      arrivals: [],
    }
  }
}

/** The fault of one request. */
export type RequestFault = 'none' | 'reset' | 'unavailable' | 'throttled' | 'no response'

const respond: Readonly<Record<RequestFault, (exchange: Exchange) => void>> = {
  none: ({ response, isWrite }) => sendResponse(response, isWrite),
  reset: (exchange) => exchange.reset(),
  unavailable: ({ response }) => sendUnavailable(response),
  throttled: ({ response }) => sendThrottled(response, { 'retry-after': '1' }),
  'no response': () => {},
}

/** The share of requests with each fault. The other requests have none. */
const shares: readonly (readonly [RequestFault, number])[] = [
  ['reset', 0.1],
  ['unavailable', 0.1],
  ['throttled', 0.05],
  ['no response', 0.05],
]

/**
 * Chooses the fault of one attempt. It depends on nothing else, so that every contender gets the same faults.
 *
 * @param attempt Counts from 1.
 */
export function faultOf(call: string, attempt: number): RequestFault {
  const hash = createHash('sha256').update(`${call} ${attempt}`).digest()
  let rest = hash.readUInt32BE(0) / 2 ** 32
  for (const [fault, share] of shares) {
    if (rest < share) return fault
    rest -= share
  }
  return 'none'
}

/** Counts the writes that may have taken effect more than once. Only a throttled request certainly had no effect. */
export class WriteCounter {
  readonly #effects = new Map<string, number>()

  record(call: string, fault: RequestFault): void {
    if (fault === 'throttled') return
    this.#effects.set(call, (this.#effects.get(call) ?? 0) + 1)
  }

  get repeated(): number {
    return [...this.#effects.values()].filter((effects) => effects > 1).length
  }
}
