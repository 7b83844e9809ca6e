import { type RateLimiter, SellingPartnerAuth } from '@selling-partner/auth'
import { DataKioskApi } from '@selling-partner/data-kiosk-2023-11-15'
import { FeedsApi } from '@selling-partner/feeds-2021-06-30'
import { FulfillmentInboundApi } from '@selling-partner/fulfillment-inbound-2024-03-20'
import type { JobOptions } from '@selling-partner/jobs'
import { ProductFeesApi } from '@selling-partner/product-fees-v0'
import { ProductPricingApi } from '@selling-partner/product-pricing-v0'
import { ReportsApi } from '@selling-partner/reports-2021-06-30'
import { demoCredentials, type RunningSandbox, type StartOptions, startSandbox } from '@selling-partner/sandbox'
import { UploadsApi } from '@selling-partner/uploads-2020-11-01'

/** After a 429, calls would wait for their usage plan, which is a minute for reports. */
const unlimited: RateLimiter = { acquire: async () => undefined }

/** A sandbox, and a client for each kind of job. */
export class JobsStage {
  readonly sandbox: RunningSandbox
  readonly reports: ReportsApi
  readonly feeds: FeedsApi
  readonly dataKiosk: DataKioskApi
  readonly inbound: FulfillmentInboundApi
  readonly uploads: UploadsApi
  readonly fees: ProductFeesApi
  readonly pricing: ProductPricingApi
  readonly #auth: SellingPartnerAuth

  private constructor(sandbox: RunningSandbox) {
    this.sandbox = sandbox
    this.#auth = new SellingPartnerAuth({
      ...demoCredentials,
      lwaUrl: sandbox.lwaUrl,
      rateLimiter: unlimited,
      retry: { baseDelay: 1 },
    })
    const options = { auth: this.#auth, baseUrl: sandbox.url }
    this.reports = new ReportsApi(options)
    this.feeds = new FeedsApi(options)
    this.dataKiosk = new DataKioskApi(options)
    this.inbound = new FulfillmentInboundApi(options)
    this.uploads = new UploadsApi(options)
    this.fees = new ProductFeesApi(options)
    this.pricing = new ProductPricingApi(options)
  }

  static async open(options: StartOptions = {}): Promise<JobsStage> {
    return new JobsStage(await startSandbox({ usagePlan: 'off', ...options }))
  }

  /** Options of a job whose checks move the clock of the sandbox, so that the second check finds the end. */
  get fast(): JobOptions {
    return { interval: { first: 1, most: 1 }, onProgress: () => this.sandbox.advance(3) }
  }

  async close(): Promise<void> {
    this.#auth.close()
    await this.sandbox.close()
  }
}
