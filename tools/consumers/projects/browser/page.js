import { SellingPartnerAuth } from '@selling-partner/auth'
import { SellersApi } from '@selling-partner/sellers-v1'

const auth = new SellingPartnerAuth({ clientId: 'id', clientSecret: 'secret', refreshToken: 'token' })
const { data } = await new SellersApi({ auth, region: 'na' }).getMarketplaceParticipations()
document.body.textContent = `${data.payload.length} marketplaces`
