import { ConfigurationError, isApiError } from '@selling-partner/auth'
import { notificationSchemas } from '@selling-partner/schemas/notifications'
import type { AwsClient } from '../aws/aws-sdk.js'
import { SubscriptionError } from '../errors.js'
import type { NotificationType } from '../notification/notification.js'
import { checkQueue, parseQueueArn, type QueueFinding } from './check-queue.js'
import type {
  DestinationFacts,
  NotificationsClient,
  SubscriptionDirective,
  SubscriptionFacts,
} from './notifications-client.js'

export interface SubscribeOptions {
  /** Notification type, such as `ORDER_CHANGE`. */
  readonly type: NotificationType | (string & {})
  /** ARN of the SQS queue: `arn:aws:sqs:<region>:<account>:<name>`. */
  readonly queueArn: string
  /** Version of the payload. @default the newest version that this package knows. Required for unknown types */
  readonly payloadVersion?: string
  /** Amazon stores whose events are sent. Only some types have this filter. @default all */
  readonly marketplaceIds?: readonly string[]
  /** Other filters. Replaces `marketplaceIds`. @default none */
  readonly processingDirective?: SubscriptionDirective
  /** Name of a new destination. @default the name of the queue */
  readonly name?: string
  /**
   * An `SQSClient` that checks first whether Amazon may send to the queue. Needs `sqs:GetQueueUrl` and `sqs:GetQueueAttributes`.
   * @default no check
   */
  readonly sqs?: AwsClient
}

export interface SubscribeResult {
  readonly destinationId: string
  readonly subscriptionId: string
  /** Whether they were missing, and exist now. */
  readonly created: { readonly destination: boolean; readonly subscription: boolean }
  /** Facts to check about the queue. Empty if everything is right, or `sqs` was not passed. */
  readonly queueFindings: readonly QueueFinding[]
}

/** Types with a filter for Amazon stores. @see https://developer-docs.amazon/sp-api/reference/createsubscription */
const typesWithStores: readonly string[] = ['ANY_OFFER_CHANGED', 'ORDER_CHANGE']

/**
 * Subscribes a selling partner to a notification type. Creates the destination of the queue and the subscription if they are
 * missing. Safe to repeat, and to call in several processes at the same time.
 *
 * @param notifications `NotificationsApi` of `@selling-partner/notifications-v1`, with the auth of the selling partner.
 * @throws SubscriptionError if Amazon may not send to the queue, or there is another subscription of this type and version.
 * @throws ConfigurationError if an option is invalid; ApiError if Amazon rejects a call; NotificationQueueError if the queue cannot be
 *   reached.
 * @example
 * await subscribe(new NotificationsApi({ auth }), { type: 'ORDER_CHANGE', queueArn, sqs: new SQSClient() })
 * @see https://developer-docs.amazon/sp-api/docs/set-up-notifications-with-amazon-sqs
 */
export async function subscribe(
  notifications: NotificationsClient,
  options: SubscribeOptions,
): Promise<SubscribeResult> {
  const { type, queueArn, sqs } = options
  const { name } = parseQueueArn(queueArn)
  const payloadVersion = options.payloadVersion ?? newestVersion(type)
  const processingDirective = directiveOf(options)
  const queueFindings = sqs ? await checkQueue(sqs, queueArn) : []
  const failed = queueFindings.find(({ level }) => level === 'failed')
  if (failed) throw new SubscriptionError('QUEUE_UNUSABLE', `${failed.fault} ${failed.remedy}`)
  const destination = await findOrCreateDestination(notifications, queueArn, options.name ?? name)
  const wanted = { payloadVersion, destinationId: destination.id, ...(processingDirective && { processingDirective }) }
  const subscription = await findOrCreateSubscription(notifications, type, wanted)
  return {
    destinationId: destination.id,
    subscriptionId: subscription.id,
    created: { destination: destination.isNew, subscription: subscription.isNew },
    queueFindings,
  }
}

export interface UnsubscribeOptions {
  /** Notification type, such as `ORDER_CHANGE`. */
  readonly type: NotificationType | (string & {})
  /** ARN of the SQS queue. */
  readonly queueArn: string
  /** Version of the payload. @default all versions */
  readonly payloadVersion?: string
  /**
   * If `true`, also deletes the destination of the queue. Amazon rejects it while the destination has subscriptions, including those
   * of other selling partners.
   * @default false
   */
  readonly deleteDestination?: boolean
}

/**
 * Deletes the selling partner's subscriptions of a type that send to a queue. Safe to repeat.
 *
 * @returns The IDs of the deleted subscriptions.
 * @throws ConfigurationError if an option is invalid; ApiError if Amazon rejects a call.
 */
export async function unsubscribe(
  notifications: NotificationsClient,
  { type, queueArn, payloadVersion, deleteDestination = false }: UnsubscribeOptions,
): Promise<{ readonly subscriptionIds: readonly string[] }> {
  parseQueueArn(queueArn)
  const destination = await findDestination(notifications, queueArn)
  if (!destination) return { subscriptionIds: [] }
  const { destinationId } = destination
  const subscriptionIds: string[] = []
  for (const subscription of await subscriptionsOf(notifications, type, payloadVersion)) {
    if (subscription.destinationId !== destinationId) continue
    const { subscriptionId } = subscription
    await unlessStatus(404, () => notifications.deleteSubscriptionById({ notificationType: type, subscriptionId }))
    subscriptionIds.push(subscriptionId)
  }
  if (deleteDestination) await unlessStatus(404, () => notifications.deleteDestination({ destinationId }))
  return { subscriptionIds }
}

interface Found {
  readonly id: string
  readonly isNew: boolean
}

async function findOrCreateDestination(client: NotificationsClient, arn: string, name: string): Promise<Found> {
  const found = await findDestination(client, arn)
  if (found) return { id: found.destinationId, isNew: false }
  const body = { name, resourceSpecification: { sqs: { arn } } }
  const created = await unlessStatus(409, () => client.createDestination({ body }))
  if (created) return { id: idOf(created.data.payload?.destinationId, 'createDestination'), isNew: true }
  // Another process has created it in between, or the name is taken.
  const other = await findDestination(client, arn)
  if (other) return { id: other.destinationId, isNew: false }
  throw new SubscriptionError('NAME_TAKEN', `Another destination has the name "${name}". Pass another name.`)
}

async function findDestination(client: NotificationsClient, arn: string): Promise<DestinationFacts | undefined> {
  const { data } = await client.getDestinations()
  return data.payload?.find(({ resource }) => resource.sqs?.arn === arn)
}

type WantedSubscription = Omit<SubscriptionFacts, 'subscriptionId'>

async function findOrCreateSubscription(
  client: NotificationsClient,
  notificationType: string,
  wanted: WantedSubscription,
): Promise<Found> {
  const find = async () => {
    const all = await subscriptionsOf(client, notificationType, wanted.payloadVersion)
    return all.find((subscription) => isWanted(subscription, wanted))
  }
  const found = await find()
  if (found) return { id: found.subscriptionId, isNew: false }
  const created = await unlessStatus(409, () => client.createSubscription({ notificationType, body: wanted }))
  if (created) return { id: idOf(created.data.payload?.subscriptionId, 'createSubscription'), isNew: true }
  const other = await find()
  if (other) return { id: other.subscriptionId, isNew: false }
  throw new SubscriptionError(
    'OTHER_SUBSCRIPTION',
    `A subscription to ${notificationType} with the payload version ${wanted.payloadVersion} exists, with another destination or filter. Delete it first, with unsubscribe or deleteSubscriptionById.`,
  )
}

/** Returns an empty list for a type without subscriptions, for which Amazon responds with 404. */
async function subscriptionsOf(
  client: NotificationsClient,
  notificationType: string,
  payloadVersion: string | undefined,
): Promise<SubscriptionFacts[]> {
  const found = await unlessStatus(404, async () => {
    const subscriptions: SubscriptionFacts[] = []
    const params = { notificationTypes: [notificationType], ...(payloadVersion !== undefined && { payloadVersion }) }
    for await (const subscription of client.getSubscriptions(params)) subscriptions.push(subscription)
    return subscriptions
  })
  return found ?? []
}

function isWanted(subscription: SubscriptionFacts, wanted: WantedSubscription): boolean {
  return (
    subscription.payloadVersion === wanted.payloadVersion &&
    subscription.destinationId === wanted.destinationId &&
    canonical(subscription.processingDirective) === canonical(wanted.processingDirective)
  )
}

/** The same text for the same filters, in any order. Amazon returns an empty directive for none. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`
  if (typeof value !== 'object' || value === null) return value === undefined || value === null ? '' : String(value)
  return Object.entries(value)
    .map(([key, field]) => [key, canonical(field)] as const)
    .filter(([, text]) => text !== '')
    .map(([key, text]) => `${key}:${text};`)
    .sort()
    .join('')
}

function directiveOf({
  type,
  marketplaceIds,
  processingDirective,
}: SubscribeOptions): SubscriptionDirective | undefined {
  if (processingDirective || !marketplaceIds) return processingDirective
  if (!typesWithStores.includes(type)) {
    throw new ConfigurationError(
      `${type} has no filter for stores. Omit marketplaceIds, and compare the marketplace of each notification.`,
    )
  }
  return { eventFilter: { eventFilterType: type, marketplaceIds: [...marketplaceIds] } }
}

function newestVersion(type: string): string {
  const version = notificationSchemas.findLast(({ notificationType }) => notificationType === type)?.payloadVersion
  if (version !== undefined) return version
  throw new ConfigurationError(
    `The payload version of ${type} is unknown. Pass payloadVersion, from https://developer-docs.amazon/sp-api/docs/notification-type-values.`,
  )
}

function idOf(id: string | undefined, operation: string): string {
  if (id !== undefined) return id
  throw new SubscriptionError('NO_ID', `The response of ${operation} has no ID. Try again.`)
}

async function unlessStatus<Result>(status: number, call: () => PromiseLike<Result>): Promise<Result | undefined> {
  try {
    return await call()
  } catch (error) {
    if (isApiError(error) && error.status === status) return undefined
    throw error
  }
}
