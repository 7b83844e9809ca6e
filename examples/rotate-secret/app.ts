import type { SellingPartnerAuth } from '@selling-partner/auth'
import { OrdersApi } from '@selling-partner/orders-v0'

/** How the calls of some time went. */
interface CallCounts {
  readonly calls: number
  readonly failed: number
}

/** An application that calls SP-API all the time, each time with a new access token: so each call needs a client secret that works. */
export class App {
  readonly #auth: SellingPartnerAuth
  readonly #orders: OrdersApi
  readonly #stopped: Promise<void>
  #isStopping = false
  #calls = 0
  #failed = 0

  /** It begins at once. @param baseUrl SP-API's. */
  constructor(auth: SellingPartnerAuth, baseUrl: string) {
    this.#auth = auth
    this.#orders = new OrdersApi({ auth, baseUrl })
    this.#stopped = this.#work()
  }

  /** Since the last time that it was asked. */
  takeCounts(): CallCounts {
    const counts = { calls: this.#calls, failed: this.#failed }
    this.#calls = 0
    this.#failed = 0
    return counts
  }

  /** Ends it after the call in hand. */
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
