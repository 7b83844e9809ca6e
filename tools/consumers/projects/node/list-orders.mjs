import { isApiError, SellingPartnerAuth } from '@selling-partner/auth'
import { OrdersApi } from '@selling-partner/orders-2026-01-01'
import { SellersApi } from '@selling-partner/sellers-v1'

// The credentials and URLs are in environment variables: LWA_CLIENT_ID, LWA_CLIENT_SECRET, LWA_REFRESH_TOKEN, LWA_URL and
// SP_API_BASE_URL.
const auth = new SellingPartnerAuth()
const sellers = new SellersApi({ auth })
const orders = new OrdersApi({ auth })

const { data } = await sellers.getMarketplaceParticipations()

const day = 24 * 60 * 60 * 1000
const query = {
  createdAfter: new Date(Date.now() - day),
  marketplaceIds: ['ATVPDKIKX0DER'],
  maxResultsPerPage: 3,
}
let pages = 0
let count = 0
for await (const page of orders.searchOrders(query).pages()) {
  pages += 1
  count += page.data.orders.length
}

const error = await orders.searchOrders({ createdAfter: 'yesterday' }).catch((reason) => reason)

auth.close()
if (!data.payload?.length) throw new Error('The seller has no marketplaces.')
if (pages < 2 || count <= pages) throw new Error(`The loop got ${count} orders on ${pages} pages.`)
if (!isApiError(error) || error.status !== 400) throw new Error('The wrong date was not rejected.', { cause: error })
console.log(`${count} orders on ${pages} pages, and ${error.amazonCode} for a wrong date`)
