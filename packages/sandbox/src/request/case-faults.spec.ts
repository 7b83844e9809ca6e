import { describe, expect, it } from '@jest/globals'
import { ValidatingCaller } from '../../test/validating-caller.js'

const store = 'ATVPDKIKX0DER'

/** The models have static cases for these requests, apart from the faults. */
const price = `/products/pricing/v0/price?MarketplaceId=${store}&ItemType=Asin`
const orders = `/orders/v0/orders?MarketplaceIds=${store}&CreatedAfter=TEST_CASE_200`

describe('a request that a static case matches', () => {
  it('gets a 400 for other parameters that are invalid', async () => {
    const asins = Array.from({ length: 21 }, (_, index) => `B0000000${10 + index}`)
    const { status, body } = await new ValidatingCaller().get(`${price}&Asins=${asins}`)
    expect(status).toBe(400)
    expect(body).toMatchObject({ errors: [{ details: 'Asins must have at most 20 items' }] })
  })

  it('gets a 400 for parameters that the case does not allow', async () => {
    const { status, body } = await new ValidatingCaller().get(
      `${orders}&LastUpdatedAfter=2026-11-01&MaxResultsPerPage=101`,
    )
    expect(status).toBe(400)
    expect(body).toMatchObject({
      errors: [
        { details: 'MaxResultsPerPage must be at most 100' },
        { details: 'LastUpdatedAfter must not be sent if CreatedAfter is sent' },
      ],
    })
  })

  it('can have the faults of the case', async () => {
    expect((await new ValidatingCaller().get(orders)).status).toBe(200)
  })
})
