import { isApiError, SellingPartnerAuth } from '@selling-partner/auth'
import { runReport } from '@selling-partner/jobs/reports'
import { OrdersApi } from '@selling-partner/orders-v0'
import { ReportsApi } from '@selling-partner/reports-2021-06-30'

const auth = new SellingPartnerAuth() // reads LWA_CLIENT_ID, LWA_CLIENT_SECRET and LWA_REFRESH_TOKEN
const orders = new OrdersApi({ auth }) // reads SP_API_REGION
const reports = new ReportsApi({ auth })

export async function oneOrder(orderId) {
  const { data } = await orders.getOrder({ orderId })
  return data.payload
}

export async function allPages(createdAfter) {
  const ids = []
  const query = { MarketplaceIds: ['ATVPDKIKX0DER'], CreatedAfter: createdAfter, MaxResultsPerPage: 2 }
  for await (const order of orders.getOrders(query)) ids.push(order.AmazonOrderId)
  return ids
}

export async function personalData(orderId) {
  const { data } = await orders.getOrderAddress({ orderId })
  return data.payload
}

export async function report() {
  const listings = await runReport(reports, {
    reportType: 'GET_FLAT_FILE_OPEN_LISTINGS_DATA',
    marketplaceIds: ['ATVPDKIKX0DER'],
  })
  const rows = []
  for await (const { sku, price } of listings.rows()) rows.push({ sku, price })
  return rows
}

export async function notFound(orderId) {
  try {
    await orders.getOrder({ orderId })
  } catch (error) {
    if (!isApiError(error)) throw error
    return [error.amazonCode, error.errors[0]?.message]
  }
}
