import { SellingPartner } from 'amazon-sp-api'

const client = new SellingPartner({
  region: 'na',
  refresh_token: process.env.LWA_REFRESH_TOKEN,
  credentials: {
    SELLING_PARTNER_APP_CLIENT_ID: process.env.LWA_CLIENT_ID,
    SELLING_PARTNER_APP_CLIENT_SECRET: process.env.LWA_CLIENT_SECRET,
  },
})

export async function oneOrder(orderId) {
  const order = await client.callAPI({
    operation: 'orders.getOrder',
    path: { orderId },
    options: { version: 'v0' },
  })
  return order
}

export async function allPages(createdAfter) {
  const ids = []
  let query = { MarketplaceIds: ['ATVPDKIKX0DER'], CreatedAfter: createdAfter, MaxResultsPerPage: 2 }
  while (query) {
    const { Orders, NextToken } = await client.callAPI({
      operation: 'orders.getOrders',
      query,
      options: { version: 'v0' },
    })
    ids.push(...Orders.map((order) => order.AmazonOrderId))
    query = NextToken && { ...query, NextToken }
  }
  return ids
}

export async function personalData(orderId) {
  const { restrictedDataToken } = await client.callAPI({
    operation: 'tokens.createRestrictedDataToken',
    body: { restrictedResources: [{ method: 'GET', path: `/orders/v0/orders/${orderId}/address` }] },
  })
  const address = await client.callAPI({
    operation: 'orders.getOrderAddress',
    path: { orderId },
    restricted_data_token: restrictedDataToken,
    options: { version: 'v0' },
  })
  return address
}

export async function report() {
  const rows = await client.downloadReport({
    body: { reportType: 'GET_FLAT_FILE_OPEN_LISTINGS_DATA', marketplaceIds: ['ATVPDKIKX0DER'] },
    version: '2021-06-30',
    interval: 1000,
    download: { json: true },
  })
  return rows.map(({ sku, price }) => ({ sku, price }))
}

export async function notFound(orderId) {
  try {
    await client.callAPI({ operation: 'orders.getOrder', path: { orderId }, options: { version: 'v0' } })
  } catch (error) {
    return [error.code, error.message]
  }
}
