import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { isApiError, SellingPartnerAuth } from '@selling-partner/auth'
import { type NotificationsClient, subscribe, unsubscribe } from '@selling-partner/notifications'
import { NotificationsApi } from '@selling-partner/notifications-v1'
import { demoCredentials, type RunningSandbox, startSandbox } from '@selling-partner/sandbox'

const queueArn = 'arn:aws:sqs:us-east-1:123456789012:orders'

let sandbox: RunningSandbox
let auth: SellingPartnerAuth
let notifications: NotificationsApi

beforeEach(async () => {
  sandbox = await startSandbox({ usagePlan: 'off', unknownIds: 'reject' })
  auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl })
  notifications = new NotificationsApi({ auth, baseUrl: sandbox.url })
})
afterEach(async () => {
  auth.close()
  await sandbox.close()
})

async function destinations() {
  const { data } = await notifications.getDestinations()
  return data.payload ?? []
}

async function subscriptions(type: string) {
  const found = []
  try {
    for await (const each of notifications.getSubscriptions({ notificationTypes: [type] })) found.push(each)
  } catch (error) {
    if (!isApiError(error) || error.status !== 404) throw error
  }
  return found
}

describe('subscribe', () => {
  it('creates the destination and the subscription', async () => {
    const result = await subscribe(notifications, { type: 'ORDER_CHANGE', queueArn })
    expect(result).toEqual({
      destinationId: expect.any(String),
      subscriptionId: expect.any(String),
      created: { destination: true, subscription: true },
      queueFindings: [],
    })
    expect(await destinations()).toMatchObject([{ name: 'orders', resource: { sqs: { arn: queueArn } } }])
    expect(await subscriptions('ORDER_CHANGE')).toMatchObject([
      { subscriptionId: result.subscriptionId, destinationId: result.destinationId, payloadVersion: '1.0' },
    ])
  })

  it('finds what exists', async () => {
    const first = await subscribe(notifications, { type: 'ORDER_CHANGE', queueArn })
    const second = await subscribe(notifications, { type: 'ORDER_CHANGE', queueArn })
    expect(second).toEqual({ ...first, created: { destination: false, subscription: false } })
  })

  it('uses the destination of the queue for another type', async () => {
    const { destinationId } = await subscribe(notifications, { type: 'ORDER_CHANGE', queueArn })
    expect(await subscribe(notifications, { type: 'ANY_OFFER_CHANGED', queueArn })).toMatchObject({
      destinationId,
      created: { destination: false, subscription: true },
    })
  })

  it('gives all processes that call it at the same time the same subscription', async () => {
    const results = await Promise.all(
      Array.from({ length: 4 }, () => subscribe(notifications, { type: 'ORDER_CHANGE', queueArn })),
    )
    expect(new Set(results.map(({ subscriptionId }) => subscriptionId)).size).toBe(1)
    expect(results.filter(({ created }) => created.destination)).toHaveLength(1)
    expect(results.filter(({ created }) => created.subscription)).toHaveLength(1)
    expect(await destinations()).toHaveLength(1)
  })

  it('uses the newest payload version that it knows', async () => {
    await subscribe(notifications, { type: 'LISTINGS_ITEM_ISSUES_CHANGE', queueArn })
    await subscribe(notifications, { type: 'REPORT_PROCESSING_FINISHED', queueArn })
    expect(await subscriptions('LISTINGS_ITEM_ISSUES_CHANGE')).toMatchObject([{ payloadVersion: '2023-12-13' }])
    expect(await subscriptions('REPORT_PROCESSING_FINISHED')).toMatchObject([{ payloadVersion: '2020-09-04' }])
  })

  it('limits notifications to stores, and finds that subscription again', async () => {
    const options = { type: 'ANY_OFFER_CHANGED', queueArn, marketplaceIds: ['ATVPDKIKX0DER', 'A2EUQ1WTGCTBG2'] }
    await subscribe(notifications, options)
    expect(await subscriptions('ANY_OFFER_CHANGED')).toMatchObject([
      {
        processingDirective: {
          eventFilter: { eventFilterType: 'ANY_OFFER_CHANGED', marketplaceIds: ['ATVPDKIKX0DER', 'A2EUQ1WTGCTBG2'] },
        },
      },
    ])
    const marketplaceIds = ['A2EUQ1WTGCTBG2', 'ATVPDKIKX0DER']
    expect(await subscribe(notifications, { ...options, marketplaceIds })).toMatchObject({
      created: { subscription: false },
    })
  })

  it('rejects if a subscription has other filters', async () => {
    await subscribe(notifications, { type: 'ANY_OFFER_CHANGED', queueArn })
    const marketplaceIds = ['ATVPDKIKX0DER']
    await expect(
      subscribe(notifications, { type: 'ANY_OFFER_CHANGED', queueArn, marketplaceIds }),
    ).rejects.toMatchObject({ code: 'SUBSCRIPTION', reason: 'OTHER_SUBSCRIPTION' })
  })

  it('rejects if the name of the destination is taken', async () => {
    await subscribe(notifications, { type: 'ORDER_CHANGE', queueArn, name: 'mine' })
    const other = 'arn:aws:sqs:us-east-1:123456789012:offers'
    await expect(
      subscribe(notifications, { type: 'ANY_OFFER_CHANGED', queueArn: other, name: 'mine' }),
    ).rejects.toMatchObject({ code: 'SUBSCRIPTION', reason: 'NAME_TAKEN' })
  })

  it.each([
    [{ type: 'ORDER_CHANGE', queueArn: 'https://sqs.us-east-1.amazonaws.com/123456789012/orders' }, /queueArn/],
    [{ type: 'A_NEW_TYPE', queueArn }, /payload version of A_NEW_TYPE is unknown/],
    [{ type: 'PRICING_HEALTH', queueArn, marketplaceIds: ['ATVPDKIKX0DER'] }, /no filter for stores/],
  ])('rejects %j before it sends anything', async (options, message) => {
    await expect(subscribe(notifications, options)).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringMatching(message),
    })
    expect(await destinations()).toEqual([])
  })

  it('passes on errors of Amazon', async () => {
    const call = subscribe(notifications, { type: 'A_NEW_TYPE', queueArn, payloadVersion: '1.0' })
    await expect(call).rejects.toMatchObject({ code: 'API_ERROR', status: 400 })
  })

  it('accepts the generated client', () => {
    const client: NotificationsClient = notifications
    expect(client).toBe(notifications)
  })
})

describe('unsubscribe', () => {
  it('deletes the subscription, and the destination if you ask for it', async () => {
    const { subscriptionId } = await subscribe(notifications, { type: 'ORDER_CHANGE', queueArn })
    const options = { type: 'ORDER_CHANGE', queueArn }
    expect(await unsubscribe(notifications, options)).toEqual({ subscriptionIds: [subscriptionId] })
    expect(await subscriptions('ORDER_CHANGE')).toEqual([])
    expect(await destinations()).toHaveLength(1)
    expect(await unsubscribe(notifications, { ...options, deleteDestination: true })).toEqual({ subscriptionIds: [] })
    expect(await destinations()).toEqual([])
    expect(await unsubscribe(notifications, { ...options, deleteDestination: true })).toEqual({ subscriptionIds: [] })
  })

  it('leaves the subscriptions of other queues and types', async () => {
    const other = 'arn:aws:sqs:us-east-1:123456789012:offers'
    await subscribe(notifications, { type: 'ORDER_CHANGE', queueArn })
    await subscribe(notifications, { type: 'ANY_OFFER_CHANGED', queueArn })
    expect(await unsubscribe(notifications, { type: 'ORDER_CHANGE', queueArn: other })).toEqual({ subscriptionIds: [] })
    await unsubscribe(notifications, { type: 'ANY_OFFER_CHANGED', queueArn })
    expect(await subscriptions('ORDER_CHANGE')).toHaveLength(1)
  })
})
