import { SellingPartnerAuth } from '@selling-partner/auth'
import { SellersApi } from '@selling-partner/sellers-v1'

const { LWA_CLIENT_ID: clientId, LWA_CLIENT_SECRET: clientSecret, LWA_REFRESH_TOKEN: refreshToken } = process.env
const auth = new SellingPartnerAuth({ clientId, clientSecret, refreshToken })
const sellers = new SellersApi({ auth, adapter: 'fetch' })

const { data } = await sellers.getMarketplaceParticipations()
if (!data.payload?.length) throw new Error('The seller has no marketplaces.')
console.log(`${data.payload.length} marketplaces`)
auth.close()
