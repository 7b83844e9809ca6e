import { deepEqual, equal } from 'node:assert/strict'
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { ListingsItemsApi } from '@selling-partner/listings-items-2021-08-01'
import {
  checkQueue,
  isSubscriptionError,
  NotificationListener,
  parseNotification,
  subscribe,
  unsubscribe,
} from '@selling-partner/notifications'
import { NotificationsApi } from '@selling-partner/notifications-v1'
import { demoCredentials, startSandbox } from '@selling-partner/sandbox'
import { LocalSqs } from '../../tools/local-sqs/local-sqs.js'
import { EventLog, until } from './event-log.js'

// Receives notifications about a listing. It needs no account and no network: SQS is an emulator, as in the tests of this
// repository. With real credentials, a queue in AWS, and without `sqs`, `lwaUrl` and `baseUrl`, the same code works with Amazon.

const marketplaceId = 'A1PA6795UKMFR9'
const type = 'LISTINGS_ITEM_MFN_QUANTITY_CHANGE'

const localSqs = await LocalSqs.start()
const sqs = new SQSClient(localSqs.config)
const sandbox = await startSandbox({
  sqs: localSqs.config,
  usagePlan: 'off',
  account: { products: [{ sku: 'MUG', productType: 'BOTTLE', quantity: 5, fulfilledBy: 'MERCHANT' }] },
})
const auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl })
const notifications = new NotificationsApi({ auth, baseUrl: sandbox.url })
const listings = new ListingsItemsApi({ auth, baseUrl: sandbox.url })

const deadLetters = await createQueue('dead-letters')
const queue = await createQueue('listings', {
  RedrivePolicy: JSON.stringify({ deadLetterTargetArn: deadLetters.arn, maxReceiveCount: 3 }),
})

const log = new EventLog()
const quantities: number[] = []
let failures = 1

const listener = new NotificationListener({
  queueUrl: queue.url,
  sqs,
  retry: { firstSeconds: 1 },
  observers: [(event) => log.record(event)],
})
listener.on(type, ({ payload }) => {
  if (failures-- > 0) throw new Error('The database is down.')
  quantities.push(payload.Quantity)
})

try {
  await step('Amazon may not send to a new queue, and the statement to add is known', async () => {
    const error = await subscribe(notifications, { type, queueArn: queue.arn, sqs }).catch((reason: unknown) => reason)
    equal(isSubscriptionError(error) && error.reason, 'QUEUE_UNUSABLE')
    const [finding] = await checkQueue(sqs, queue.arn)
    await setPolicy(queue.url, { Version: '2012-10-17', Statement: [finding?.statement] })
    return JSON.stringify(finding?.statement)
  })

  await step('Subscribing creates the destination and the subscription once', async () => {
    const first = await subscribe(notifications, { type, queueArn: queue.arn, sqs })
    const second = await subscribe(notifications, { type, queueArn: queue.arn, sqs })
    equal(second.subscriptionId, first.subscriptionId)
    deepEqual([first.created.subscription, second.created.subscription], [true, false])
    return `subscription ${first.subscriptionId}`
  })

  await step('A change arrives at its handler, also if the handler fails first', async () => {
    await listener.start()
    await setQuantity(3)
    await log.until('handled')
    deepEqual(quantities, [3])
    return log.takeLines().join('\n    ')
  })

  await step('The same notification again is deleted without a call', async () => {
    const [sent] = sandbox.notifications()
    await sqs.send(new SendMessageCommand({ QueueUrl: queue.url, MessageBody: JSON.stringify(sent?.message) }))
    await log.until('duplicate')
    deepEqual(quantities, [3])
    return log.takeLines().join('\n    ')
  })

  await step('A message that is not a notification moves to the dead-letter queue', async () => {
    await sqs.send(new SendMessageCommand({ QueueUrl: queue.url, MessageBody: '{"NotificationType": "LIST' }))
    await log.until('unreadable', 3)
    await until(
      async () => (await messagesOn(deadLetters.url)) > 0,
      () => 'a message in the dead-letter queue.',
    )
    return log.takeLines().join('\n    ')
  })

  await step('The listener stops', async () => {
    await listener.stop()
    deepEqual(await unsubscribe(notifications, { type, queueArn: queue.arn, deleteDestination: true }), {
      subscriptionIds: [parseNotification(sandbox.notifications()[0]?.message).subscriptionId],
    })
    equal(await messagesOn(queue.url), 0)
    return 'The queue is empty, and nothing is subscribed'
  })
} finally {
  await listener.stop({ timeout: 0 })
  auth.close()
  sqs.destroy()
  await sandbox.close()
  await localSqs.kill()
}

/** Runs a step and prints its result. */
async function step(title: string, action: () => Promise<string>): Promise<void> {
  console.log(`✓ ${title}\n    ${await action()}`)
}

async function createQueue(name: string, Attributes: Record<string, string> = {}) {
  const { QueueUrl: url = '' } = await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes }))
  const { Attributes: known } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['QueueArn'] }),
  )
  return { url, arn: known?.QueueArn ?? '' }
}

async function setPolicy(url: string, policy: object): Promise<void> {
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl: url, Attributes: { Policy: JSON.stringify(policy) } }))
}

async function setQuantity(quantity: number): Promise<void> {
  await listings.patchListingsItem({
    sellerId: 'A1SANDBOXSELLER',
    sku: 'MUG',
    marketplaceIds: [marketplaceId],
    body: {
      productType: 'BOTTLE',
      patches: [
        {
          op: 'replace',
          path: '/attributes/fulfillment_availability',
          value: [{ fulfillment_channel_code: 'DEFAULT', quantity }],
        },
      ],
    },
  })
}

/** Number of messages on a queue, including those that are being handled. */
async function messagesOn(url: string): Promise<number> {
  const { Attributes = {} } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] }))
  return Number(Attributes.ApproximateNumberOfMessages) + Number(Attributes.ApproximateNumberOfMessagesNotVisible)
}
