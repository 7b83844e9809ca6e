import { SellingPartnerAuth } from '@selling-partner/auth'
import { SellersApi } from '@selling-partner/sellers-v1'

// Prints the stacks of an error of the runtime and of one that passes a generated client, as JSON.
const auth = new SellingPartnerAuth({ clientId: 'id', clientSecret: 'secret', refreshToken: 'token' })
const sellers = new SellersApi({ auth, region: 'eu' })

Promise.all([
  stackOf(() => new SellingPartnerAuth({ clientId: 'with whitespace', clientSecret: 'secret' })),
  stackOf(() => sellers.getMarketplaceParticipations({ unknown: 1 })),
]).then((stacks) => console.log(JSON.stringify(stacks)))

async function stackOf(fail) {
  try {
    await fail()
    return 'No error was thrown.'
  } catch (error) {
    return error.stack
  }
}
