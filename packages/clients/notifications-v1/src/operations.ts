// Generated from Amazon's model notifications. To change this file, see CONTRIBUTING.md.

import type { NoParams, Operation, PagedOperation } from '@selling-partner/auth'
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

/** Operation table of Notifications v1. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly createDestination: Operation<CreateDestinationParams, CreateDestinationResponse>
  readonly createSubscription: Operation<CreateSubscriptionParams, CreateSubscriptionResponse>
  readonly deleteDestination: Operation<DeleteDestinationParams, DeleteDestinationResponse>
  readonly deleteSubscriptionById: Operation<DeleteSubscriptionByIdParams, DeleteSubscriptionByIdResponse>
  readonly getDestination: Operation<GetDestinationParams, GetDestinationResponse>
  readonly getDestinations: Operation<NoParams | undefined, GetDestinationsResponse>
  readonly getSubscription: Operation<GetSubscriptionParams, GetSubscriptionResponse>
  readonly getSubscriptionById: Operation<GetSubscriptionByIdParams, GetSubscriptionByIdResponse>
  readonly getSubscriptions: PagedOperation<GetSubscriptionsParams, GetSubscriptionsResponse, Subscription>
  readonly sendTestNotification: Operation<SendTestNotificationParams, SendTestNotificationResponse>
} = {
  createDestination: {
    api: 'notifications-v1',
    id: 'createDestination',
    method: 'POST',
    path: '/notifications/v1/destinations',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'grantless', scope: 'sellingpartnerapi::notifications' },
    usagePlan: { rate: 1, burst: 5 },
  },
  createSubscription: {
    api: 'notifications-v1',
    id: 'createSubscription',
    method: 'POST',
    path: '/notifications/v1/subscriptions/{notificationType}',
    parameters: [
      { name: 'notificationType', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
  },
  deleteDestination: {
    api: 'notifications-v1',
    id: 'deleteDestination',
    method: 'DELETE',
    path: '/notifications/v1/destinations/{destinationId}',
    parameters: [{ name: 'destinationId', in: 'path', required: true }],
    grant: { type: 'grantless', scope: 'sellingpartnerapi::notifications' },
    usagePlan: { rate: 1, burst: 5 },
  },
  deleteSubscriptionById: {
    api: 'notifications-v1',
    id: 'deleteSubscriptionById',
    method: 'DELETE',
    path: '/notifications/v1/subscriptions/{notificationType}/{subscriptionId}',
    parameters: [
      { name: 'subscriptionId', in: 'path', required: true },
      { name: 'notificationType', in: 'path', required: true },
    ],
    grant: { type: 'grantless', scope: 'sellingpartnerapi::notifications' },
    usagePlan: { rate: 1, burst: 5 },
  },
  getDestination: {
    api: 'notifications-v1',
    id: 'getDestination',
    method: 'GET',
    path: '/notifications/v1/destinations/{destinationId}',
    parameters: [{ name: 'destinationId', in: 'path', required: true }],
    grant: { type: 'grantless', scope: 'sellingpartnerapi::notifications' },
    usagePlan: { rate: 1, burst: 5 },
  },
  getDestinations: {
    api: 'notifications-v1',
    id: 'getDestinations',
    method: 'GET',
    path: '/notifications/v1/destinations',
    parameters: [],
    grant: { type: 'grantless', scope: 'sellingpartnerapi::notifications' },
    usagePlan: { rate: 1, burst: 5 },
  },
  getSubscription: {
    api: 'notifications-v1',
    id: 'getSubscription',
    method: 'GET',
    path: '/notifications/v1/subscriptions/{notificationType}',
    parameters: [
      { name: 'notificationType', in: 'path', required: true },
      { name: 'payloadVersion', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
  },
  getSubscriptionById: {
    api: 'notifications-v1',
    id: 'getSubscriptionById',
    method: 'GET',
    path: '/notifications/v1/subscriptions/{notificationType}/{subscriptionId}',
    parameters: [
      { name: 'subscriptionId', in: 'path', required: true },
      { name: 'notificationType', in: 'path', required: true },
    ],
    grant: { type: 'grantless', scope: 'sellingpartnerapi::notifications' },
    usagePlan: { rate: 1, burst: 5 },
  },
  getSubscriptions: {
    api: 'notifications-v1',
    id: 'getSubscriptions',
    method: 'GET',
    path: '/notifications/v1/subscriptions',
    parameters: [
      { name: 'notificationTypes', in: 'query', required: true },
      { name: 'payloadVersion', in: 'query' },
      { name: 'pageSize', in: 'query' },
      { name: 'nextToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
    pages: { in: 'nextToken', out: 'payload.nextToken', items: 'payload.subscriptions' },
  },
  sendTestNotification: {
    api: 'notifications-v1',
    id: 'sendTestNotification',
    method: 'POST',
    path: '/notifications/v1/subscriptions/{notificationType}/testNotification',
    parameters: [
      { name: 'notificationType', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'grantless', scope: 'sellingpartnerapi::notifications' },
    usagePlan: { rate: 1, burst: 5 },
    sandboxOnly: true,
  },
}
