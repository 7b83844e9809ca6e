import { isApiError, SellingPartnerAuth } from '@selling-partner/auth'
import { runReport } from '@selling-partner/jobs/reports'
import { parseNotification } from '@selling-partner/notifications'
import { type Order, OrdersApi } from '@selling-partner/orders-v0'
import { ReportsApi } from '@selling-partner/reports-2021-06-30'
import { startSandbox } from '@selling-partner/sandbox'
import { notificationSchemas } from '@selling-partner/schemas/notifications'

// A module that was not migrated to ESM. TypeScript compiles its imports to calls of require.
const auth = new SellingPartnerAuth()
const orders = new OrdersApi({ auth })
const reports = new ReportsApi({ auth })

/** Returns an order, or `undefined` if it does not exist. */
export async function findOrder(orderId: string): Promise<Order | undefined> {
  try {
    const { data } = await orders.getOrder({ orderId })
    return data.payload
  } catch (error) {
    if (isApiError(error) && error.status === 404) return undefined
    throw error
  }
}

/** Returns the rows of a report. */
export async function* inventory(marketplaceIds: string[]): AsyncGenerator<Record<string, string | undefined>> {
  const report = await runReport(reports, { reportType: 'GET_MERCHANT_LISTINGS_ALL_DATA', marketplaceIds })
  for await (const row of report.rows()) yield { ...row }
}

export const parse = (body: string): string => parseNotification(body).notificationType

findOrder('TEST_CASE_200').then((order) => {
  if (!order || typeof startSandbox !== 'function') throw new Error('The order was not found.')
  console.log(`order ${order.AmazonOrderId}, ${notificationSchemas.length} notification schemas`)
  auth.close()
})
