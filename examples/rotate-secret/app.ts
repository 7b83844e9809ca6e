import type { SellingPartnerAuth } from '@selling-partner/auth'
import { OrdersApi } from '@selling-partner/orders-v0'

/** The calls of a period. */
interface CallCounts {
  readonly calls: number
  readonly failed: number
}

/** An application that sends calls all the time, each with a new access token. So each call needs a client secret that works. */
export class App {
  readonly #auth: SellingPartnerAuth
  readonly #orders: OrdersApi
  readonly #stopped: Promise<void>
  #isStopping = false
  #calls = 0
  #failed = 0

  /** Starts immediately. @param baseUrl URL of SP-API. */
  constructor(auth: SellingPartnerAuth, baseUrl: string) {
    this.#auth = auth
    this.#orders = new OrdersApi({ auth, baseUrl })
    this.#stopped = this.#work()
  }

  /** The calls since the last time this was read. */
  takeCounts(): CallCounts {
    const counts = { calls: this.#calls, failed: this.#failed }
    this.#calls = 0
    this.#failed = 0
    return counts
  }

  /** Stops it after the current call. */
  async stop(): Promise<void> {
    this.#isStopping = true
    await this.#stopped
  }

  async #work(): Promise<void> {
    const body = { marketplaceId: 'ATVPDKIKX0DER', shipmentStatus: 'ReadyForPickup' } as const
    while (!this.#isStopping) {
      this.#auth.invalidate()
      this.#calls += 1
      try {
        await this.#orders.updateShipmentStatus({ orderId: `902-${this.#calls}`, body })
      } catch (error) {
        this.#failed += 1
        if (this.#failed === 1) console.error(error)
      }
    }
  }
}
