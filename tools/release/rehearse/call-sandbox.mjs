import { SellingPartnerAuth } from '@selling-partner/auth'
import { OrdersApi } from '@selling-partner/orders-v0'
import { demoCredentials, startSandbox } from '@selling-partner/sandbox'
import { SellersApi } from '@selling-partner/sellers-v1'

// The rehearsal runs it in a new project, with the packages from the registry.
const sandbox = await startSandbox()
const auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl })
const options = { auth, baseUrl: sandbox.url }
const orders = await new OrdersApi(options).getOrders({
  MarketplaceIds: ['ATVPDKIKX0DER'],
  CreatedAfter: '2026-01-01T00:00:00Z',
})
const sellers = await new SellersApi(options).getMarketplaceParticipations({})
console.log(`getOrders: ${orders.status}, getMarketplaceParticipations: ${sellers.status}`)
auth.close()
await sandbox.close()
