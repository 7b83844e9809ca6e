const { isApiError, SellingPartnerAuth } = require('@selling-partner/auth')
const { OrdersApi } = require('@selling-partner/orders-2026-01-01')
const { SellersApi } = require('@selling-partner/sellers-v1')

const auth = new SellingPartnerAuth()
const sellers = new SellersApi({ auth })
const orders = new OrdersApi({ auth })

main().finally(() => auth.close())

async function main() {
  const { data } = await sellers.getMarketplaceParticipations()
  if (!data.payload?.length) throw new Error('The seller has no marketplaces.')

  const day = 24 * 60 * 60 * 1000
  const createdAfter = new Date(Date.now() - day)
  let pages = 0
  let count = 0
  const query = { createdAfter, marketplaceIds: ['ATVPDKIKX0DER'], maxResultsPerPage: 3 }
  for await (const page of orders.searchOrders(query).pages()) {
    pages += 1
    count += page.data.orders.length
  }
  if (pages < 2 || count <= pages) throw new Error(`The loop got ${count} orders on ${pages} pages.`)

  const error = await orders.searchOrders({ createdAfter: 'yesterday' }).catch((reason) => reason)
  if (!isApiError(error) || error.status !== 400) throw new Error('The wrong date was not rejected.', { cause: error })
  console.log(`${count} orders on ${pages} pages, and ${error.amazonCode} for a wrong date`)
}
