// Generated from Amazon's model notifications. To change this file, see CONTRIBUTING.md.

import {
  type ApiResponse,
  type NoParams,
  type Paged,
  type RequestOptions,
  SellingPartnerClient,
} from '@selling-partner/auth'
import type {
  CreateDestinationParams,
  CreateDestinationResponse,
  CreateSubscriptionParams,
  CreateSubscriptionResponse,
  DeleteDestinationParams,
  DeleteDestinationResponse,
  DeleteSubscriptionByIdParams,
  DeleteSubscriptionByIdResponse,
  GetDestinationParams,
  GetDestinationResponse,
  GetDestinationsResponse,
  GetSubscriptionByIdParams,
  GetSubscriptionByIdResponse,
  GetSubscriptionParams,
  GetSubscriptionResponse,
  GetSubscriptionsParams,
  GetSubscriptionsResponse,
  SendTestNotificationParams,
  SendTestNotificationResponse,
  Subscription,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Notifications v1 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/notifications-v1
 */
export class NotificationsApi extends SellingPartnerClient {
  /**
   * Creates a destination that can receive notifications: an SQS queue or EventBridge. Pass its `destinationId` to
   * `createSubscription`. Set exactly one of `body.resourceSpecification.sqs` and
   * `body.resourceSpecification.eventBridge`.
   *
   * `POST /notifications/v1/destinations`
   *
   * Usage plan: 1 request per second, burst 5. Grant: grantless (`sellingpartnerapi::notifications`).
   *
   * @see https://developer-docs.amazon/sp-api/reference/createdestination
   */
  createDestination(
    params: CreateDestinationParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateDestinationResponse>> {
    return this.call(operations.createDestination, params, options)
  }

  /**
   * Subscribes to a notification type. Create the destination first, with `createDestination`. Some types have
   * several payload versions, and each version can have its subscription. Set at most one of
   * `body.processingDirective.eventFilter` and `body.processingDirective.filterExpression`. Set at most one of
   * `body.processingDirective.eventFilter.trackingIdentifier.id`,
   * `body.processingDirective.eventFilter.trackingIdentifier.acsin`,
   * `body.processingDirective.eventFilter.trackingIdentifier.aftn`,
   * `body.processingDirective.eventFilter.trackingIdentifier.containerNumber`,
   * `body.processingDirective.eventFilter.trackingIdentifier.houseBillOfLadingNumber` and
   * `body.processingDirective.eventFilter.trackingIdentifier.carrierTracking`.
   *
   * `POST /notifications/v1/subscriptions/{notificationType}`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createsubscription
   */
  createSubscription(
    params: CreateSubscriptionParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateSubscriptionResponse>> {
    return this.call(operations.createSubscription, params, options)
  }

  /**
   * Deletes a destination that `createDestination` created.
   *
   * `DELETE /notifications/v1/destinations/{destinationId}`
   *
   * Usage plan: 1 request per second, burst 5. Grant: grantless (`sellingpartnerapi::notifications`).
   *
   * @see https://developer-docs.amazon/sp-api/reference/deletedestination
   */
  deleteDestination(
    params: DeleteDestinationParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<DeleteDestinationResponse>> {
    return this.call(operations.deleteDestination, params, options)
  }

  /**
   * Deletes a subscription of your application. Amazon then stops sending its notifications.
   *
   * `DELETE /notifications/v1/subscriptions/{notificationType}/{subscriptionId}`
   *
   * Usage plan: 1 request per second, burst 5. Grant: grantless (`sellingpartnerapi::notifications`).
   *
   * @see https://developer-docs.amazon/sp-api/reference/deletesubscriptionbyid
   */
  deleteSubscriptionById(
    params: DeleteSubscriptionByIdParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<DeleteSubscriptionByIdResponse>> {
    return this.call(operations.deleteSubscriptionById, params, options)
  }

  /**
   * Returns one destination.
   *
   * `GET /notifications/v1/destinations/{destinationId}`
   *
   * Usage plan: 1 request per second, burst 5. Grant: grantless (`sellingpartnerapi::notifications`).
   *
   * @see https://developer-docs.amazon/sp-api/reference/getdestination
   */
  getDestination(params: GetDestinationParams, options?: RequestOptions): Promise<ApiResponse<GetDestinationResponse>> {
    return this.call(operations.getDestination, params, options)
  }

  /**
   * Returns all destinations.
   *
   * `GET /notifications/v1/destinations`
   *
   * Usage plan: 1 request per second, burst 5. Grant: grantless (`sellingpartnerapi::notifications`).
   *
   * @see https://developer-docs.amazon/sp-api/reference/getdestinations
   */
  getDestinations(params?: NoParams, options?: RequestOptions): Promise<ApiResponse<GetDestinationsResponse>> {
    return this.call(operations.getDestinations, params, options)
  }

  /**
   * Returns the subscription to one notification type. Use it if you don't know the subscription's ID. Without
   * `payloadVersion`, it returns the subscription with the latest version.
   *
   * `GET /notifications/v1/subscriptions/{notificationType}`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getsubscription
   */
  getSubscription(
    params: GetSubscriptionParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetSubscriptionResponse>> {
    return this.call(operations.getSubscription, params, options)
  }

  /**
   * Returns one subscription.
   *
   * `GET /notifications/v1/subscriptions/{notificationType}/{subscriptionId}`
   *
   * Usage plan: 1 request per second, burst 5. Grant: grantless (`sellingpartnerapi::notifications`).
   *
   * @see https://developer-docs.amazon/sp-api/reference/getsubscriptionbyid
   */
  getSubscriptionById(
    params: GetSubscriptionByIdParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetSubscriptionByIdResponse>> {
    return this.call(operations.getSubscriptionById, params, options)
  }

  /**
   * Returns all subscriptions of the caller's party to one notification type, in pages. A type can have several,
   * for example with different filter expressions. Without `payloadVersion`, it includes all payload versions.
   *
   * `GET /notifications/v1/subscriptions`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getsubscriptions
   */
  getSubscriptions(
    params: GetSubscriptionsParams,
    options?: RequestOptions,
  ): Paged<GetSubscriptionsResponse, Subscription> {
    return this.call(operations.getSubscriptions, params, options)
  }

  /**
   * Sends a mock notification of one type to your SQS queue.
   *
   * `POST /notifications/v1/subscriptions/{notificationType}/testNotification`
   *
   * Usage plan: 1 request per second, burst 5. Grant: grantless (`sellingpartnerapi::notifications`). Only available in Amazon's sandbox.
   *
   * @see https://developer-docs.amazon/sp-api/reference/sendtestnotification
   */
  sendTestNotification(
    params: SendTestNotificationParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<SendTestNotificationResponse>> {
    return this.call(operations.sendTestNotification, params, options)
  }
}
