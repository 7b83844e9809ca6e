import { answerCall, rateHeader } from './responses.js'
import type { Behaviour, Exchange, ServerCounts } from './behaviour.js'

/** Answers every request at once. */
export class Steady implements Behaviour {
  #requests = 0

  /** @param rate What the answers tell as the rate in force. */
  constructor(readonly rate: number) {}

  handle({ response, isWrite }: Exchange): void {
    this.#requests += 1
    answerCall(response, isWrite, rateHeader(this.rate))
  }

  counts(): ServerCounts {
    return { requests: this.#requests, throttled: 0, repeatedWrites: 0, arrivals: [] }
  }
}
