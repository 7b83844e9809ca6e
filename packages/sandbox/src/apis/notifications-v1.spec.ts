import { beforeEach, describe, expect, it } from '@jest/globals'
import { Caller, type ReceivedResponse, valueAt } from '../../test/caller.js'
import { FakeClock } from '../../test/fake-clock.js'
import { OperationCaller } from '../../test/operation-caller.js'
import { ResponseValidator } from '../../test/response-validator.js'
import { demoCredentials } from '../lwa/applications.js'
import { loadModels } from '../model/load-models.js'
import { OperationIndex } from '../model/operation-index.js'
import { createSandbox, type Sandbox } from '../server/create-sandbox.js'

const models = loadModels().filter((model) => '/notifications/v1/destinations' in model.paths)
const { operations } = new OperationIndex(models)
const validator = new ResponseValidator()
const second = { ...demoCredentials, refreshToken: 'Atzr|second' }
const arn = 'arn:aws:sqs:eu-west-1:123456789012:orders'

let sandbox: Sandbox
let caller: OperationCaller

beforeEach(() => start())

function start(unknownIds?: 'reject'): void {
  const credentials = [demoCredentials, second]
  sandbox = createSandbox({ models, credentials, unknownIds, clock: new FakeClock().read, usagePlan: 'off' })
  caller = new OperationCaller(new Caller(sandbox))
}

/** Calls an operation. Successful responses must be valid against the model. */
async function call(
  id: string,
  path: Record<string, string> = {},
  rest: { body?: unknown; query?: [string, string][] } = {},
) {
  const operation = operations.find((each) => each.id === id)
  if (!operation) throw new Error(`The operation ${id} does not exist.`)
  const response = await caller.send(operation, { path, query: rest.query ?? [], body: rest.body })
  if (response.status < 300) expect(validator.faultsOf(operation, response.status, response.body)).toEqual([])
  return response
}

function createDestination(name = 'queue', queue = arn) {
  return call('createDestination', {}, { body: { name, resourceSpecification: { sqs: { arn: queue } } } })
}

async function destinationId(name = 'queue', queue = arn): Promise<string> {
  return String(valueAt((await createDestination(name, queue)).body, 'payload', 'destinationId'))
}

function subscribe(notificationType: string, body: object) {
  return call('createSubscription', { notificationType }, { body: { payloadVersion: '1.0', ...body } })
}

async function subscriptionId(notificationType: string, body: object): Promise<string> {
  return String(valueAt((await subscribe(notificationType, body)).body, 'payload', 'subscriptionId'))
}

function errorOf({ status, body }: ReceivedResponse): unknown[] {
  return [status, valueAt(body, 'errors', '0', 'code'), valueAt(body, 'errors', '0', 'details')]
}

describe('destinations', () => {
  it('are created, listed, read and deleted', async () => {
    const id = await destinationId()
    const destination = { destinationId: id, name: 'queue', resource: { sqs: { arn } } }
    expect((await call('getDestinations')).body).toEqual({ payload: [destination] })
    expect((await call('getDestination', { destinationId: id })).body).toEqual({ payload: destination })
    expect(await call('deleteDestination', { destinationId: id })).toMatchObject({ status: 200, body: {} })
    expect((await call('getDestinations')).body).toEqual({ payload: [] })
    expect(errorOf(await call('getDestination', { destinationId: id }))).toEqual([
      404,
      'NotFound',
      `The destination ${id} was deleted.`,
    ])
    expect((await call('deleteDestination', { destinationId: id })).status).toBe(404)
    expect(await destinationId()).not.toBe(id)
  })

  it('of EventBridge get the name of a partner event source', async () => {
    const eventBridge = { region: 'us-east-1', accountId: '123456789012' }
    const { body } = await call(
      'createDestination',
      {},
      { body: { name: 'bus', resourceSpecification: { eventBridge } } },
    )
    expect(valueAt(body, 'payload', 'resource')).toEqual({
      eventBridge: {
        ...eventBridge,
        name: 'aws.partner/sellingpartnerapi.amazon.com/123456789012/amzn1.sellerapps.app.sandbox',
      },
    })
  })

  it.each<[string, string, string]>([
    ['resource', 'other', arn],
    ['name', 'queue', `${arn}-2`],
  ])('with the %s of another one are rejected', async (_, name, queue) => {
    await createDestination()
    expect(errorOf(await createDestination(name, queue)).slice(0, 2)).toEqual([409, 'Conflict'])
  })

  it('with subscriptions can’t be deleted', async () => {
    const id = await destinationId()
    const subscription = await subscriptionId('ORDER_CHANGE', { destinationId: id })
    expect(errorOf(await call('deleteDestination', { destinationId: id }))).toEqual([
      403,
      'Unauthorized',
      `Delete the subscriptions first: ${subscription} (ORDER_CHANGE).`,
    ])
    await call('deleteSubscriptionById', { notificationType: 'ORDER_CHANGE', subscriptionId: subscription })
    expect((await call('deleteDestination', { destinationId: id })).status).toBe(200)
  })

  it('have the same IDs in each sandbox with the same seed', async () => {
    const first = await destinationId()
    start()
    expect(await destinationId()).toBe(first)
  })
})

describe('subscriptions', () => {
  it('are created, read and deleted', async () => {
    const id = await destinationId()
    const processingDirective = {
      eventFilter: { eventFilterType: 'ORDER_CHANGE', orderChangeTypes: ['OrderStatusChange'] },
    }
    const type = { notificationType: 'ORDER_CHANGE' }
    const { body } = await subscribe('ORDER_CHANGE', { destinationId: id, processingDirective })
    const subscription = String(valueAt(body, 'payload', 'subscriptionId'))
    const expected = { subscriptionId: subscription, payloadVersion: '1.0', destinationId: id, processingDirective }
    expect(body).toEqual({ payload: expected })
    expect((await call('getSubscription', type)).body).toEqual({ payload: expected })
    const byId = { ...type, subscriptionId: subscription }
    expect((await call('getSubscriptionById', byId)).body).toEqual({ payload: expected })
    expect(await call('deleteSubscriptionById', byId)).toMatchObject({ status: 200, body: {} })
    expect((await call('deleteSubscriptionById', byId)).status).toBe(404)
    expect((await call('getSubscriptionById', byId)).status).toBe(404)
    expect(errorOf(await call('getSubscription', type))).toEqual([
      404,
      'NotFound',
      'The selling partner has no subscription to ORDER_CHANGE.',
    ])
  })

  it('are listed by type and version, without a filter the newest first', async () => {
    const id = await destinationId()
    const type = 'LISTINGS_ITEM_ISSUES_CHANGE'
    await subscribe(type, { destinationId: id })
    await subscribe(type, { destinationId: id, payloadVersion: '2023-12-13' })
    await subscribe('PRICING_HEALTH', { destinationId: id })
    const versionsOf = async (...query: [string, string][]) => {
      const { body } = await call('getSubscriptions', {}, { query: [['notificationTypes', type], ...query] })
      return Object.values(Object(valueAt(body, 'payload', 'subscriptions'))).map((each) =>
        valueAt(each, 'payloadVersion'),
      )
    }
    expect(await versionsOf()).toEqual(['2023-12-13', '1.0'])
    expect(await versionsOf(['payloadVersion', '1.0'])).toEqual(['1.0'])
    const newest = await call('getSubscription', { notificationType: type })
    expect(valueAt(newest.body, 'payload', 'payloadVersion')).toBe('2023-12-13')
    const query: [string, string][] = [['payloadVersion', '1.0']]
    const first = await call('getSubscription', { notificationType: type }, { query })
    expect(valueAt(first.body, 'payload', 'payloadVersion')).toBe('1.0')
  })

  it('are rejected if there is one with the same type, version and expression', async () => {
    const body = { destinationId: await destinationId() }
    await subscribe('ORDER_CHANGE', body)
    expect(errorOf(await subscribe('ORDER_CHANGE', body)).slice(0, 2)).toEqual([409, 'StateConflict'])
    const filtered = { ...body, processingDirective: { filterExpression: 'true' } }
    expect((await subscribe('ORDER_CHANGE', filtered)).status).toBe(200)
    expect((await subscribe('PRICING_HEALTH', body)).status).toBe(200)
  })

  it.each<[string, string, object, RegExp]>([
    ['an unknown destination', 'ORDER_CHANGE', { destinationId: 'no' }, /has no destination no\. Create it/],
    ['an unknown type', 'ORDER_CHANGED', {}, /^notificationType is invalid, ORDER_CHANGED\. Use one of ACCOUNT_STATUS/],
    ['a filter for a type without', 'PRICING_HEALTH', filter('ORDER_CHANGE'), /^PRICING_HEALTH has no event filters\./],
    [
      'a filter of another type',
      'ORDER_CHANGE',
      filter('ANY_OFFER_CHANGED'),
      /^eventFilterType is ANY_OFFER_CHANGED\./,
    ],
    [
      'a filter that the type lacks',
      'ORDER_CHANGE',
      filter('ORDER_CHANGE', { marketplaceIds: ['ATVPDKIKX0DER'] }),
      /^ORDER_CHANGE can't be filtered by marketplaceIds\. Use orderChangeTypes\.$/,
    ],
  ])('with %s are rejected', async (_, type, body, details) => {
    const id = await destinationId()
    expect(errorOf(await subscribe(type, { destinationId: id, ...body }))).toEqual([
      400,
      'InvalidInput',
      expect.stringMatching(details),
    ])
  })

  it('belong to one selling partner', async () => {
    const id = await destinationId()
    await subscribe('ORDER_CHANGE', { destinationId: id })
    const ofSecond = new Caller(sandbox)
    const token = await ofSecond.sellerToken(second.refreshToken)
    expect((await ofSecond.send('GET', '/notifications/v1/subscriptions/ORDER_CHANGE', { token })).status).toBe(404)
    const body = { payloadVersion: '1.0', destinationId: id }
    const created = await ofSecond.send('POST', '/notifications/v1/subscriptions/ORDER_CHANGE', { token, body })
    expect(created.status).toBe(200)
  })

  it('are forgotten on a reset', async () => {
    await subscribe('ORDER_CHANGE', { destinationId: await destinationId() })
    sandbox.reset()
    expect((await call('getDestinations')).body).toEqual({ payload: [] })
    expect(await sandbox.notify('ORDER_CHANGE', {})).toEqual([])
  })
})

describe('unknown IDs', () => {
  const ids = { destinationId: 'no', subscriptionId: 'no', notificationType: 'ORDER_CHANGE' }
  const body = { payloadVersion: '1.0', destinationId: 'no' }
  const byId = [
    'getDestination',
    'deleteDestination',
    'getSubscription',
    'getSubscriptionById',
    'deleteSubscriptionById',
  ]

  it.each([...byId, 'createSubscription', 'sendTestNotification'])(
    'get the response of the model from %s',
    async (id) => {
      expect((await call(id, ids, { body })).status).toBe(200)
    },
  )

  it.each(byId)('are rejected by %s on request', async (id) => {
    start('reject')
    expect(errorOf(await call(id, ids)).slice(0, 2)).toEqual([404, 'NotFound'])
  })
})

describe('sendTestNotification', () => {
  const test = (notificationType: string, body: object) => call('sendTestNotification', { notificationType }, { body })
  const testNotification = { payloadVersion: '1.0' }

  it('sends a notification of the type to the destination, without a subscription', async () => {
    const id = await destinationId()
    expect(await test('ORDER_CHANGE', { destinationId: id, testNotification })).toMatchObject({ status: 200, body: {} })
    expect(sandbox.notifications()).toMatchObject([
      {
        type: 'ORDER_CHANGE',
        destination: arn,
        payload: { OrderChangeNotification: { SellerId: 'A1SANDBOXSELLER' } },
        message: { NotificationType: 'ORDER_CHANGE', PayloadVersion: '1.0' },
      },
    ])
  })

  it('has the ID of a subscription to the type, and ignores its filter', async () => {
    const id = await destinationId()
    const eventFilter = { eventFilterType: 'ORDER_CHANGE', orderChangeTypes: ['BuyerRequestedChange'] }
    const subscription = { destinationId: id, processingDirective: { eventFilter } }
    const SubscriptionId = await subscriptionId('ORDER_CHANGE', subscription)
    await test('ORDER_CHANGE', { destinationId: id, testNotification })
    expect(sandbox.notifications()).toMatchObject([{ message: { NotificationMetadata: { SubscriptionId } } }])
  })

  it('has the requested version of the payload', async () => {
    const body = { destinationId: await destinationId(), testNotification: { payloadVersion: '2023-12-13' } }
    await test('LISTINGS_ITEM_ISSUES_CHANGE', body)
    expect(sandbox.notifications()).toMatchObject([{ message: { PayloadVersion: '2023-12-13' } }])
  })

  it.each<[string, string, object, string]>([
    ['of an unknown type', 'ORDER_CHANGED', { testNotification }, 'notificationType is invalid, ORDER_CHANGED.'],
    ['without a version', 'ORDER_CHANGE', {}, 'testNotification is missing.'],
    [
      'with an empty scenario',
      'ORDER_CHANGE',
      { testNotification: { ...testNotification, testScenario: '' } },
      'testScenario is empty.',
    ],
  ])('%s is rejected', async (_, type, body, details) => {
    const response = await test(type, { destinationId: await destinationId(), ...body })
    expect(errorOf(response)).toEqual([400, 'InvalidInput', expect.stringContaining(details)])
    expect(sandbox.notifications()).toEqual([])
  })

  it('to a deleted destination is rejected', async () => {
    const id = await destinationId()
    await call('deleteDestination', { destinationId: id })
    expect((await test('ORDER_CHANGE', { destinationId: id, testNotification })).status).toBe(404)
  })
})

describe('notify', () => {
  it('returns the notification in its envelope, and keeps it without SQS', async () => {
    const id = await destinationId()
    const subscription = await subscriptionId('ORDER_CHANGE', { destinationId: id })
    const payload = { SellerId: 'A1', OrderChangeType: 'OrderStatusChange' }
    const sent = await sandbox.notify('ORDER_CHANGE', payload)
    const time = sent[0]?.time.toISOString()
    expect(sent).toEqual([
      {
        type: 'ORDER_CHANGE',
        payload: { OrderChangeNotification: payload },
        destination: arn,
        time: expect.any(Date),
        status: 'kept',
        reason: 'The sandbox has no SQS. Pass the option sqs, or set AWS_ENDPOINT_URL_SQS.',
        message: {
          NotificationVersion: '1.0',
          NotificationType: 'ORDER_CHANGE',
          PayloadVersion: '1.0',
          EventTime: time,
          Payload: { OrderChangeNotification: payload },
          NotificationMetadata: {
            ApplicationId: 'amzn1.sellerapps.app.sandbox',
            SubscriptionId: subscription,
            PublishTime: time,
            NotificationId: expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
          },
        },
      },
    ])
    expect(sandbox.notifications()).toEqual(sent)
  })

  it('sends nothing without a subscription to the type', async () => {
    await subscribe('ORDER_CHANGE', { destinationId: await destinationId() })
    expect(await sandbox.notify('PRICING_HEALTH', {})).toEqual([])
    expect(sandbox.notifications()).toEqual([])
  })

  it('sends to all subscriptions, or to those of one selling partner', async () => {
    const id = await destinationId()
    await subscribe('PRICING_HEALTH', { destinationId: id })
    const ofSecond = new Caller(sandbox)
    const token = await ofSecond.sellerToken(second.refreshToken)
    const body = { payloadVersion: '1.0', destinationId: id }
    await ofSecond.send('POST', '/notifications/v1/subscriptions/PRICING_HEALTH', { token, body })
    expect(await sandbox.notify('PRICING_HEALTH', {})).toHaveLength(2)
    expect(await sandbox.notify('PRICING_HEALTH', {}, { seller: second.refreshToken })).toHaveLength(1)
    await expect(sandbox.notify('PRICING_HEALTH', {}, { seller: 'nobody' })).rejects.toThrow(
      'No selling partner has this',
    )
  })

  it('keeps notifications for EventBridge', async () => {
    const eventBridge = { region: 'us-east-1', accountId: '123456789012' }
    const { body } = await call(
      'createDestination',
      {},
      { body: { name: 'bus', resourceSpecification: { eventBridge } } },
    )
    await subscribe('PRICING_HEALTH', { destinationId: valueAt(body, 'payload', 'destinationId') })
    expect(await sandbox.notify('PRICING_HEALTH', { sellerId: 'A1' })).toMatchObject([
      { destination: expect.stringMatching(/^aws\.partner\//), status: 'kept', payload: { sellerId: 'A1' } },
    ])
  })

  it('remembers the last thousand, newest last', async () => {
    await subscribe('PRICING_HEALTH', { destinationId: await destinationId() })
    for (let count = 0; count < 1001; count += 1) await sandbox.notify('PRICING_HEALTH', { count })
    const counts = sandbox.notifications().map(({ payload }) => valueAt(payload, 'count'))
    expect([counts.length, counts[0], counts.at(-1)]).toEqual([1000, 1, 1000])
  })

  it.each<[string, object, object, number]>([
    ['ORDER_CHANGE', { orderChangeTypes: ['OrderStatusChange'] }, { OrderChangeType: 'OrderStatusChange' }, 1],
    ['ORDER_CHANGE', { orderChangeTypes: ['OrderStatusChange'] }, { OrderChangeType: 'DeliveryTipChange' }, 0],
    ['ORDER_CHANGE', { orderChangeTypes: [] }, { OrderChangeType: 'DeliveryTipChange' }, 1],
    ['ORDER_CHANGE', {}, { OrderChangeType: 'DeliveryTipChange' }, 1],
    ['ANY_OFFER_CHANGED', { marketplaceIds: ['A'] }, { OfferChangeTrigger: { MarketplaceId: 'A' } }, 1],
    ['ANY_OFFER_CHANGED', { marketplaceIds: ['A'] }, { OfferChangeTrigger: { MarketplaceId: 'B' } }, 0],
    [
      'ANY_OFFER_CHANGED',
      { aggregationSettings: { aggregationTimePeriod: 'FiveMinutes' } },
      { OfferChangeTrigger: { MarketplaceId: 'B' } },
      1,
    ],
    [
      'SHIPMENT_TRACKING_MILESTONE_CHANGED',
      { trackingIdentifier: { carrierTracking: { trackingNumber: '1' } } },
      { trackingDetail: { identifier: { carrierTracking: { trackingNumber: '1', carrierCode: 'UPS' } } } },
      1,
    ],
    [
      'SHIPMENT_TRACKING_MILESTONE_CHANGED',
      { trackingIdentifier: { aftn: '1' } },
      { trackingDetail: { identifier: { aftn: '2' } } },
      0,
    ],
  ])('applies the filter of %s %j to %j', async (type, eventFilter, payload, count) => {
    await subscribe(type, { destinationId: await destinationId(), ...filter(type, eventFilter) })
    expect(await sandbox.notify(type, payload)).toHaveLength(count)
  })
})

function filter(eventFilterType: string, eventFilter: object = {}): object {
  return { processingDirective: { eventFilter: { eventFilterType, ...eventFilter } } }
}
