import { SellingPartnerAuth } from '@selling-partner/auth'
import { FeedsApi } from '@selling-partner/feeds-2021-06-30'
import { submitListings } from '@selling-partner/jobs/feeds'
import { ListingsItemsApi } from '@selling-partner/listings-items-2021-08-01'
import { demoCredentials, startSandbox } from '@selling-partner/sandbox'

// Changes the quantities of all listings with one feed, and tells which changes Amazon did not accept. To call Amazon instead, pass your
// own credentials, replace `baseUrl` with `region: 'na'`, and remove `lwaUrl`.

const sandbox = await startSandbox()
const auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl })
const options = { auth, baseUrl: sandbox.url }
const listings = new ListingsItemsApi(options)
const sellerId = 'A1SANDBOXSELLER'
const marketplaceIds = ['ATVPDKIKX0DER']

/** A message for each listing of the account. It is written to the feed while the listings are read. */
async function* changes() {
  const request = { sellerId, marketplaceIds, includedData: ['summaries'] } as const
  for await (const { sku, summaries } of listings.searchListingsItems(request)) {
    yield setQuantity(sku, summaries?.[0]?.productType ?? 'PRODUCT', 25)
  }
  // The account does not have this listing.
  yield setQuantity('UNKNOWN', 'BOTTLE', 1)
}

function setQuantity(sku: string, productType: string, quantity: number) {
  const value = [{ fulfillment_channel_code: 'DEFAULT', quantity }]
  const patches = [{ op: 'replace', path: '/attributes/fulfillment_availability', value }] as const
  return { operationType: 'PATCH', sku, productType, patches } as const
}

try {
  const { results, failed, feedIds } = await submitListings(
    new FeedsApi(options),
    { sellerId, marketplaceIds, messages: changes() },
    { onProgress: ({ status, elapsed }) => console.log(`${status} after ${Math.round(elapsed / 1000)} s`) },
  )
  console.log(
    `Feed ${feedIds.join(', ')}: ${results.length - failed.length} of ${results.length} changes were accepted.`,
  )
  for (const { message, issues } of failed)
    console.log(`${message.sku}: ${issues.map((issue) => issue.message).join(' ')}`)
} finally {
  auth.close()
  await sandbox.close()
}
