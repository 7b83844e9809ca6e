import { SellingPartnerAuth } from '@selling-partner/auth'
import { CatalogItemsApi } from '@selling-partner/catalog-items-2022-04-01'
import { OrdersApi } from '@selling-partner/orders-v0'
import { SellersApi } from '@selling-partner/sellers-v1'

// Outside of the handler, so that all invocations share the access token.
const auth = new SellingPartnerAuth()
const sellers = new SellersApi({ auth })
const orders = new OrdersApi({ auth, retry: false })
const catalog = new CatalogItemsApi({ auth })

/** Returns the number of marketplaces, and the code of the error for an order that does not exist. */
export async function handler({ orderId, asin }) {
  const { data } = await sellers.getMarketplaceParticipations()
  const missing = await orders.getOrder({ orderId }).catch((error) => error)
  const item = await catalog.getCatalogItem({ asin, marketplaceIds: ['ATVPDKIKX0DER'] }).catch((error) => error)
  return { marketplaces: data.payload.length, order: missing.code, item: item.status }
}
