// Generated from Amazon's model appIntegrations-2024-04-01. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  CreateNotificationParams,
  CreateNotificationResponse,
  DeleteNotificationsParams,
  RecordActionFeedbackParams,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Application Integrations 2024-04-01 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/application-integrations-v2024-04-01
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { ApplicationIntegrationsApi } from '@selling-partner/application-integrations-2024-04-01'
 * const applicationIntegrations = new ApplicationIntegrationsApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class ApplicationIntegrationsApi extends SellingPartnerClient {
  /**
   * Creates a notification that the seller sees in Seller Central.
   *
   * `POST /appIntegrations/2024-04-01/notifications`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createnotification
   * @example
   * const { data } = await applicationIntegrations.createNotification({ body: { templateId: 'PRICE_CHANGE',
   *   marketplaceId: 'ATVPDKIKX0DER', notificationParameters: { asin: 'B07N4M94X4', newPrice: '12.99' } } })
   */
  createNotification(
    params: CreateNotificationParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateNotificationResponse>> {
    return this.call(operations.createNotification, params, options)
  }

  /**
   * Removes notifications of your application from the Appstore notifications dashboard.
   *
   * `POST /appIntegrations/2024-04-01/notifications/deletion`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/deletenotifications
   * @example
   * await applicationIntegrations.deleteNotifications({ body: { templateId: 'PRICE_CHANGE',
   *   deletionReason: 'INCORRECT_RECIPIENT' } })
   */
  deleteNotifications(params: DeleteNotificationsParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.deleteNotifications, params, options)
  }

  /**
   * Records the seller's reaction to a notification.
   *
   * `POST /appIntegrations/2024-04-01/notifications/{notificationId}/feedback`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/recordactionfeedback
   * @example
   * await applicationIntegrations.recordActionFeedback({ notificationId: '0cf25616-f68c-1234-a5d3-6823b61506c0',
   *   body: { feedbackActionCode: 'SELLER_ACTION_COMPLETED' } })
   */
  recordActionFeedback(params: RecordActionFeedbackParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.recordActionFeedback, params, options)
  }
}
