import { isApiError, SellingPartnerAuth } from '@selling-partner/auth'
import { runReport } from '@selling-partner/jobs/reports'
import { type HandledType, parseNotification } from '@selling-partner/notifications'
import { type Order, OrdersApi, operations } from '@selling-partner/orders-v0'
import { ReportsApi } from '@selling-partner/reports-2021-06-30'
import { demoCredentials, startSandbox } from '@selling-partner/sandbox'
import type { OrderChangeNotification } from '@selling-partner/schemas/notifications'
import { reportSchemas } from '@selling-partner/schemas/reports'

const marketplaceIds = ['ATVPDKIKX0DER']
const sandbox = await startSandbox({ usagePlan: 'off' })
const auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl })
const options = { auth, baseUrl: sandbox.url }

try {
  const ids = await listOrders(new OrdersApi(options))
  const rows = await countRows(new ReportsApi(options))
  console.log(
    `${ids.length} orders, ${rows} rows of a report, ${readNotification()}, ${reportSchemas.length} report schemas`,
  )
} finally {
  auth.close()
  await sandbox.close()
}

async function listOrders(orders: OrdersApi): Promise<readonly string[]> {
  const ids: string[] = []
  const pages: readonly Order[][] = [[{ ...anyOrder('1') }], [{ ...anyOrder('2') }]]
  sandbox.on(operations.getOrders).reply(({ params }) => {
    const [first = [], second = []] = pages
    const payload = params.NextToken ? { Orders: second } : { Orders: first, NextToken: 'page-2' }
    return { status: 200, body: { payload } }
  })
  for await (const { AmazonOrderId } of orders.getOrders({
    MarketplaceIds: marketplaceIds,
    CreatedAfter: '2026-01-01',
  })) {
    ids.push(AmazonOrderId)
  }
  const error: unknown = await orders.getOrder({ orderId: 'TEST_CASE_400' }).catch((reason: unknown) => reason)
  if (!isApiError(error) || error.status !== 400 || ids.length !== 2)
    throw new Error('Unexpected orders.', { cause: error })
  return ids
}

function anyOrder(AmazonOrderId: string): Order {
  const date = '2026-11-27T12:00:00Z'
  return { AmazonOrderId, OrderStatus: 'Unshipped', PurchaseDate: date, LastUpdateDate: date }
}

async function countRows(reports: ReportsApi): Promise<number> {
  const report = await runReport(reports, { reportType: 'GET_MERCHANT_LISTINGS_ALL_DATA', marketplaceIds })
  let count = 0
  for await (const row of report.rows()) if (row['seller-sku']) count += 1
  return count
}

function readNotification(): HandledType | string {
  const payload: OrderChangeNotification['Payload'] | object = { OrderChangeNotification: { AmazonOrderId: '1' } }
  const notification = parseNotification({
    NotificationType: 'ORDER_CHANGE',
    NotificationVersion: '1.0',
    PayloadVersion: '1.0',
    EventTime: '2026-11-27T12:00:00Z',
    Payload: payload,
    NotificationMetadata: {
      NotificationId: '1',
      ApplicationId: 'app',
      SubscriptionId: 'sub',
      PublishTime: '2026-11-27',
    },
  })
  if (notification.notificationType !== 'ORDER_CHANGE') throw new Error('Unexpected notification.')
  return `order ${notification.payload.OrderChangeNotification.AmazonOrderId} changed`
}
