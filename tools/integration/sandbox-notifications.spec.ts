import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { ListingsItemsApi } from '@selling-partner/listings-items-2021-08-01'
import { NotificationsApi } from '@selling-partner/notifications-v1'
import { demoCredentials, type RunningSandbox, type StartOptions, startSandbox } from '@selling-partner/sandbox'
import { UploadsApi } from '@selling-partner/uploads-2020-11-01'
import { QueueReader } from '../../packages/sandbox/test/queue-reader.js'
import { LocalSqs } from '../local-sqs/local-sqs.js'

// Notifications and uploads of the sandbox with the generated clients and the AWS client, as an application would use them.

const marketplaceId = 'A1PA6795UKMFR9'

let sqs: LocalSqs
let sandbox: RunningSandbox
let auth: SellingPartnerAuth
let reader: QueueReader
let queues = 0

beforeAll(async () => {
  sqs = await LocalSqs.start()
})
afterAll(() => sqs.kill())

afterEach(async () => {
  auth.close()
  await sandbox.close()
})

async function start(options: StartOptions = {}) {
  sandbox = await startSandbox({ usagePlan: 'off', unknownIds: 'reject', ...options })
  auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl })
  return { auth, baseUrl: sandbox.url }
}

/** Creates a queue, and returns its ARN. */
async function createQueue(): Promise<string> {
  queues += 1
  reader = new QueueReader(sqs.config, await sqs.createQueue(`notifications-${queues}`))
  return `arn:aws:sqs:us-east-1:000000000000:notifications-${queues}`
}

async function subscribe(notifications: NotificationsApi, notificationType: string, arn: string): Promise<string> {
  const resource = { name: 'my queue', resourceSpecification: { sqs: { arn } } }
  const { data: destination } = await notifications.createDestination({ body: resource })
  const destinationId = destination.payload?.destinationId ?? ''
  const { data } = await notifications.createSubscription({
    notificationType,
    body: { payloadVersion: '1.0', destinationId },
  })
  return data.payload?.subscriptionId ?? ''
}

/** Waits until SQS has responded. Sending does not delay the call that caused the notification. */
async function sent(): Promise<void> {
  while (sandbox.notifications().some(({ status }) => status === 'sending')) await new Promise(setImmediate)
}

describe('notifications', () => {
  it('reach the queue of a destination in the envelope', async () => {
    const notifications = new NotificationsApi(await start({ sqs: sqs.config }))
    const subscriptionId = await subscribe(notifications, 'ANY_OFFER_CHANGED', await createQueue())
    const payload = { SellerId: 'A1', OfferChangeTrigger: { MarketplaceId: marketplaceId } }
    expect(await sandbox.notify('ANY_OFFER_CHANGED', payload)).toMatchObject([{ status: 'sent' }])
    expect([...(await reader.receive()).values()]).toEqual([
      {
        NotificationVersion: '1.0',
        NotificationType: 'ANY_OFFER_CHANGED',
        PayloadVersion: '1.0',
        EventTime: expect.any(String),
        Payload: { AnyOfferChangedNotification: payload },
        NotificationMetadata: {
          ApplicationId: 'amzn1.sellerapps.app.sandbox',
          SubscriptionId: subscriptionId,
          PublishTime: expect.any(String),
          NotificationId: expect.any(String),
        },
      },
    ])
    reader.close()
  })

  it('tell about a listing that the application has changed', async () => {
    const products = [{ sku: 'MUG', productType: 'BOTTLE', quantity: 5, fulfilledBy: 'MERCHANT' as const }]
    const options = await start({ sqs: sqs.config, account: { products } })
    const type = 'LISTINGS_ITEM_MFN_QUANTITY_CHANGE'
    await subscribe(new NotificationsApi(options), type, await createQueue())
    await new ListingsItemsApi(options).patchListingsItem({
      sellerId: 'A1SANDBOXSELLER',
      sku: 'MUG',
      marketplaceIds: [marketplaceId],
      body: {
        productType: 'BOTTLE',
        patches: [
          {
            op: 'replace',
            path: '/attributes/fulfillment_availability',
            value: [{ fulfillment_channel_code: 'DEFAULT', quantity: 3 }],
          },
        ],
      },
    })
    await sent()
    const [message] = (await reader.receive()).values()
    expect(message).toMatchObject({
      NotificationType: type,
      Payload: { SellerId: 'A1SANDBOXSELLER', FulfillmentChannelCode: 'DEFAULT', Sku: 'MUG', Quantity: 3 },
    })
    reader.close()
  })

  it('stay in memory without SQS, and stop with the subscription', async () => {
    const notifications = new NotificationsApi(await start())
    const notificationType = 'ORDER_CHANGE'
    const arn = 'arn:aws:sqs:eu-west-1:123456789012:orders'
    const subscriptionId = await subscribe(notifications, notificationType, arn)
    sandbox.orders.add({ orderId: '123-1234567-1234567', marketplaceId })
    expect(sandbox.notifications()).toMatchObject([
      {
        type: notificationType,
        payload: { OrderChangeNotification: { AmazonOrderId: '123-1234567-1234567', SellerId: 'A1SANDBOXSELLER' } },
        destination: arn,
        status: 'kept',
      },
    ])
    const { data } = await notifications.getSubscription({ notificationType })
    expect(data.payload?.subscriptionId).toBe(subscriptionId)
    await notifications.deleteSubscriptionById({ notificationType, subscriptionId })
    sandbox.orders.add({ orderId: '123-1234567-1234568', marketplaceId })
    expect(sandbox.notifications()).toHaveLength(1)
    await expect(notifications.getSubscription({ notificationType })).rejects.toMatchObject({ status: 404 })
  })
})

describe('an upload', () => {
  it('goes to the URL of the sandbox, and must have the MD5', async () => {
    const uploads = new UploadsApi(await start())
    const photo = Buffer.from('the bytes of a photo')
    const { data } = await uploads.createUploadDestinationForResource({
      marketplaceIds: [marketplaceId],
      resource: 'aplus/2020-11-01/contentDocuments',
      contentType: 'image/png',
      contentMD5: createHash('md5').update(photo).digest('base64'),
    })
    const { url = '', headers = {} } = data.payload ?? {}
    expect(url.startsWith(sandbox.url)).toBe(true)
    const put = (body: Buffer) => fetch(url, { method: 'PUT', headers, body: new Uint8Array(body) })
    expect((await put(Buffer.from('something else'))).status).toBe(400)
    expect((await put(photo)).status).toBe(200)
  })
})
