/**
 * The operations of Notifications v1 that are used. `NotificationsApi` of `@selling-partner/notifications-v1` has them. They are
 * declared here because that package is optional.
 */
export interface NotificationsClient {
  getDestinations(): PromiseLike<{ readonly data: { readonly payload?: readonly DestinationFacts[] | undefined } }>
  createDestination(params: {
    body: { name: string; resourceSpecification: { sqs: { arn: string } } }
  }): PromiseLike<{ readonly data: { readonly payload?: DestinationFacts | undefined } }>
  deleteDestination(params: { destinationId: string }): PromiseLike<unknown>
  getSubscriptions(params: {
    notificationTypes: readonly string[]
    payloadVersion?: string | undefined
  }): AsyncIterable<SubscriptionFacts>
  createSubscription(params: {
    notificationType: string
    body: { payloadVersion: string; destinationId: string; processingDirective?: SubscriptionDirective | undefined }
  }): PromiseLike<{ readonly data: { readonly payload?: SubscriptionFacts | undefined } }>
  deleteSubscriptionById(params: { notificationType: string; subscriptionId: string }): PromiseLike<unknown>
}

export interface DestinationFacts {
  readonly name: string
  readonly destinationId: string
  readonly resource: { readonly sqs?: { readonly arn: string } | undefined }
}

export interface SubscriptionFacts {
  readonly subscriptionId: string
  readonly payloadVersion: string
  readonly destinationId: string
  readonly processingDirective?: SubscriptionDirective | undefined
}

/** Which events Amazon sends. */
export interface SubscriptionDirective {
  readonly eventFilter?:
    | {
        readonly eventFilterType: string
        readonly marketplaceIds?: string[] | undefined
        readonly orderChangeTypes?: string[] | undefined
        readonly aggregationSettings?:
          | { readonly aggregationTimePeriod: 'FiveMinutes' | 'TenMinutes' | (string & {}) }
          | undefined
      }
    | undefined
  readonly filterExpression?: string | undefined
}
