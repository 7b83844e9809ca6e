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
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { NotificationsApi } from '@selling-partner/notifications-v1'
 * const notifications = new NotificationsApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
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
   * @example
   * const { data } = await notifications.createDestination({ body: { name: 'orders-queue',
   *   resourceSpecification: { sqs: { arn: 'arn:aws:sqs:us-east-1:123456789012:orders-queue' } } } })
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
   * @example
   * const { data } = await notifications.createSubscription({ body: { payloadVersion: '1.0',
   *   destinationId: '3acafc7e-121b-1329-8ae8-1571be663aa2',
   *   processingDirective: { eventFilter: { eventFilterType: 'ORDER_CHANGE',
   *   orderChangeTypes: ['OrderStatusChange'] } } }, notificationType: 'ORDER_CHANGE' })
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
   * @example
   * const { data } = await notifications.deleteDestination({ destinationId: '3acafc7e-121b-1329-8ae8-1571be663aa2' })
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
   * @example
   * const { data } = await notifications.deleteSubscriptionById({ subscriptionId: '7fcacc7e-727b-11e9-8848-1681be663d3e',
   *   notificationType: 'ORDER_CHANGE' })
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
   * @example
   * const { data } = await notifications.getDestination({ destinationId: '3acafc7e-121b-1329-8ae8-1571be663aa2' })
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
   * @example
   * const { data } = await notifications.getDestinations()
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
   * @example
   * const { data } = await notifications.getSubscription({ notificationType: 'ORDER_CHANGE' })
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
   * @example
   * const { data } = await notifications.getSubscriptionById({ subscriptionId: '7fcacc7e-727b-11e9-8848-1681be663d3e',
   *   notificationType: 'ORDER_CHANGE' })
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
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getsubscriptions
   * @example
   * for await (const item of notifications.getSubscriptions({ notificationTypes: ['ORDER_CHANGE'] })) console.log(item)
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
   * @example
   * const { data } = await notifications.sendTestNotification({ body: { destinationId: '3acafc7e-121b-1329-8ae8-1571be663aa2',
   *   testNotification: { payloadVersion: '1.0' } }, notificationType: 'ORDER_CHANGE' })
   */
  sendTestNotification(
    params: SendTestNotificationParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<SendTestNotificationResponse>> {
    return this.call(operations.sendTestNotification, params, options)
  }
}
