import type { SellingPartnerAuth } from '@selling-partner/auth'
import { SellersApi } from '@selling-partner/sellers-v1'

interface CallingAppOptions {
  readonly auth: SellingPartnerAuth
  readonly baseUrl: string
  /** Milliseconds between two calls. @default 20 */
  readonly pause?: number
}

/** Usage plans for the auth of an app that exceeds Amazon's plan. */
export const usagePlans = { 'sellers-v1.getMarketplaceParticipations': { rate: 1000, burst: 1000 } }

/** Sends one call after the other, each with a new access token. */
export class CallingApp {
  readonly #auth: SellingPartnerAuth
  readonly #sellers: SellersApi
  readonly #pause: number
  readonly #failures: unknown[] = []
  #calls = 0
  #isRunning = false
  #ended: Promise<void> = Promise.resolve()

  constructor({ auth, baseUrl, pause = 20 }: CallingAppOptions) {
    this.#auth = auth
    this.#sellers = new SellersApi({ auth, baseUrl })
    this.#pause = pause
  }

  /** How many calls have ended. */
  get calls(): number {
    return this.#calls
  }

  start(): void {
    this.#isRunning = true
    this.#ended = this.#run()
  }

  /** Stops it. @returns The errors of failed calls. */
  async stop(): Promise<readonly unknown[]> {
    this.#isRunning = false
    await this.#ended
    return this.#failures
  }

  async #run(): Promise<void> {
    while (this.#isRunning) {
      this.#auth.invalidate()
      await this.#sellers.getMarketplaceParticipations().catch((error: unknown) => this.#failures.push(error))
      this.#calls += 1
      await new Promise((resolve) => setTimeout(resolve, this.#pause))
    }
  }
}
