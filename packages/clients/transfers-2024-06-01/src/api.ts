// Generated from Amazon's model transfers_2024-06-01. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  ExpectedPayout,
  GetPaymentMethodsParams,
  GetPaymentMethodsResponse,
  InitiatePayoutParams,
  InitiatePayoutResponse,
  ListExpectedPayoutsParams,
  ListExpectedPayoutsResponse,
  ListPayoutsParams,
  ListPayoutsResponse,
  Payout,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Transfers 2024-06-01 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/transfers-v2024-06-01
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { TransfersApi } from '@selling-partner/transfers-2024-06-01'
 * const transfers = new TransfersApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class TransfersApi extends SellingPartnerClient {
  /**
   * Returns the payment methods of a seller in one Amazon store, optionally only those of some types.
   *
   * `GET /finances/transfers/2024-06-01/paymentMethods`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getpaymentmethods
   * @example
   * const { data } = await transfers.getPaymentMethods({ marketplaceId: 'A1PA6795UKMFR9' })
   */
  getPaymentMethods(
    params: GetPaymentMethodsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetPaymentMethodsResponse>> {
    return this.call(operations.getPaymentMethods, params, options)
  }

  /**
   * Starts an on-demand payout by the default deposit method from Seller Central, if the account is eligible.
   * Allows one payout per store and account type within 24 hours.
   *
   * `POST /finances/transfers/2024-06-01/payouts`
   *
   * Usage plan: 0.017 requests per second (one in 59 s), burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/initiatepayout
   * @example
   * const { data } = await transfers.initiatePayout({ body: { marketplaceId: 'A1PA6795UKMFR9',
   *   accountType: 'Standard Orders' } })
   */
  initiatePayout(params: InitiatePayoutParams, options?: RequestOptions): Promise<ApiResponse<InitiatePayoutResponse>> {
    return this.call(operations.initiatePayout, params, options)
  }

  /**
   * Returns the payouts that a selling partner can expect next, in pages.
   *
   * `GET /finances/transfers/2024-06-01/payouts/expected`
   *
   * Usage plan: 0.5 requests per second, burst 10. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listexpectedpayouts
   * @example
   * for await (const item of transfers.listExpectedPayouts({ marketplaceIds: ['A1PA6795UKMFR9'] })) console.log(item)
   */
  listExpectedPayouts(
    params?: ListExpectedPayoutsParams,
    options?: RequestOptions,
  ): Paged<ListExpectedPayoutsResponse, ExpectedPayout> {
    return this.call(operations.listExpectedPayouts, params, options)
  }

  /**
   * Returns payouts of a selling partner, in pages. Groups them by account group, and within a group lists the
   * newest first. Without filters, includes all stores and account types.
   *
   * `GET /finances/transfers/2024-06-01/payouts`
   *
   * Usage plan: 0.5 requests per second, burst 10. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listpayouts
   * @example
   * for await (const item of transfers.listPayouts({ marketplaceIds: ['A1PA6795UKMFR9'],
   *   createdAfter: '2026-10-01T00:00:00Z' })) console.log(item)
   */
  listPayouts(params?: ListPayoutsParams, options?: RequestOptions): Paged<ListPayoutsResponse, Payout> {
    return this.call(operations.listPayouts, params, options)
  }
}
