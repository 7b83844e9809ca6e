import { ApplicationManagementApi } from '@selling-partner/application-management-2023-11-30'
import { isApiError, SellingPartnerAuth } from '@selling-partner/auth'
import { AuthorizationApi } from '@selling-partner/authorization-v1'
import { OrdersApi } from '@selling-partner/orders-v0'
import { demoCredentials, startSandbox } from '@selling-partner/sandbox'
import { TokensApi } from '@selling-partner/tokens-2021-03-01'

// Walks through the SDK against SP-API on localhost: no account, no network. With real credentials and
// `region: 'na'` in place of `baseUrl`, the same code calls Amazon.

const sandbox = await startSandbox()
console.log(`SP-API sandbox listening on ${sandbox.url}\n`)

const auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl })
const options = { auth, baseUrl: sandbox.url }
const tokens = new TokensApi(options)
const authorization = new AuthorizationApi(options)
const applications = new ApplicationManagementApi(options)
const orders = new OrdersApi(options)

try {
  await step('An access token from LWA', async () => {
    const token = await auth.accessToken()
    return `${token.slice(0, 5)}... (${token.length} characters, cached until shortly before it expires)`
  })

  let restrictedDataToken: string | undefined
  await step('Tokens: createRestrictedDataToken', async () => {
    const { status, data } = await tokens.createRestrictedDataToken({
      body: { restrictedResources: [{ method: 'GET', path: '/orders/v0/orders/{orderId}/address' }] },
    })
    restrictedDataToken = data.restrictedDataToken
    return `${status}, an RDT that lasts ${data.expiresIn} s`
  })

  await step('Authorization: getAuthorizationCode (grantless)', async () => {
    const { status, data } = await authorization.getAuthorizationCode({
      sellingPartnerId: 'A2EXAMPLE',
      developerId: '1234-5678-9012',
      mwsAuthToken: 'amzn.mws.example',
    })
    return `${status}, code ${data.payload?.authorizationCode}`
  })

  await step('Application Management: rotateApplicationClientSecret (grantless)', async () => {
    try {
      const { status } = await applications.rotateApplicationClientSecret()
      return `${status}, the new secret goes to the registered queue`
    } catch (error) {
      // A refusal has Amazon's own words. This one comes as long as no queue is registered, at Amazon as on this sandbox.
      if (!isApiError(error)) throw error
      return `${error.status} ${error.amazonCode}: ${error.errors[0]?.message}`
    }
  })

  await step('Orders v0: getOrderAddress with the RDT', async () => {
    const { status, data } = await orders.getOrderAddress({ orderId: 'TEST_CASE_200' }, { restrictedDataToken })
    return `${status}, ships to ${data.payload?.ShippingAddress?.City}`
  })

  const calls = 40
  await step(
    `Orders v0: ${calls} calls of updateShipmentStatus at once (usage plan: 5 per second, burst 15)`,
    async () => {
      const start = performance.now()
      const body = { marketplaceId: 'ATVPDKIKX0DER', shipmentStatus: 'ReadyForPickup' } as const
      await Promise.all(
        Array.from({ length: calls }, (_, index) => orders.updateShipmentStatus({ orderId: `902-${index}`, body })),
      )
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      const throttled = Object.values(sandbox.counts()).reduce((sum, count) => sum + count.throttled, 0)
      return `${calls} answered, ${throttled} answers with 429, ${seconds} s`
    },
  )
} finally {
  auth.close()
  await sandbox.close()
}

/** Does one thing and prints a line about it. */
async function step(title: string, action: () => Promise<string>): Promise<void> {
  const outcome = await action()
  console.log(`✓ ${title}\n    ${outcome}`)
}
