import { beforeEach, describe, expect, it } from '@jest/globals'
import { ValidatingCaller } from '../../../test/validating-caller.js'

const path = '/orders/v0/orders/A/regulatedInfo'
const base = { marketplaceId: 'A1PA6795UKMFR9', status: 'UNSHIPPED' } as const

let api: ValidatingCaller

const update = (change: object, at = path) =>
  api.patch(at, { regulatedOrderVerificationStatus: { externalReviewerId: 'me', ...change } })
const read = async (at = path) => {
  const token = await api.rdt('/orders/v0/orders/{orderId}/regulatedInfo')
  return api.get(at, {}, token)
}

beforeEach(() => {
  const orders = [
    { ...base, orderId: 'A', isRegulated: true },
    { ...base, orderId: 'B' },
  ]
  api = new ValidatingCaller({ account: { orders } })
})

describe('a regulated order', () => {
  it('is approved', async () => {
    const before = await read()
    expect(before.at('payload', 'RegulatedOrderVerificationStatus')).toMatchObject({
      Status: 'Pending',
      RequiresMerchantAction: true,
    })
    expect((await update({ status: 'Approved' })).status).toBe(204)
    expect((await read()).at('payload', 'RegulatedOrderVerificationStatus')).toMatchObject({
      Status: 'Approved',
      RequiresMerchantAction: false,
      ExternalReviewerId: 'me',
      ReviewDate: '2026-11-27T12:00:00Z',
    })
    expect((await update({ status: 'Approved' })).status).toBe(400)
    expect((await api.get('/orders/v0/orders/A')).at('payload', 'HasRegulatedItems')).toBe(true)
  })

  it('is canceled if it is rejected', async () => {
    const reason = (await read()).at(
      'payload',
      'RegulatedOrderVerificationStatus',
      'ValidRejectionReasons',
      '0',
      'RejectionReasonId',
    )
    expect((await update({ status: 'Rejected', rejectionReasonId: 'unknown' })).status).toBe(400)
    expect((await update({ status: 'Rejected', rejectionReasonId: reason })).status).toBe(204)
    expect((await read()).at('payload', 'RegulatedOrderVerificationStatus')).toMatchObject({
      Status: 'Rejected',
      RejectionReason: { RejectionReasonId: reason },
    })
    expect((await api.get('/orders/v0/orders/A')).at('payload', 'OrderStatus')).toBe('Canceled')
  })

  it('can only be approved or rejected', async () => {
    const response = await update({ status: 'Cancelled' })
    expect([response.status, response.at('errors', '0', 'details')]).toEqual([400, 'Use Approved or Rejected.'])
  })

  it('is approved by details without a status', async () => {
    expect((await update({})).status).toBe(204)
    expect((await read()).at('payload', 'RegulatedOrderVerificationStatus', 'Status')).toBe('Approved')
  })
})

describe('an order without regulated items', () => {
  it('has nothing to verify', async () => {
    const other = '/orders/v0/orders/B/regulatedInfo'
    expect((await read(other)).status).toBe(400)
    expect((await update({ status: 'Approved' }, other)).status).toBe(400)
    expect((await api.get('/orders/v0/orders/B')).at('payload', 'HasRegulatedItems')).toBe(false)
  })
})
