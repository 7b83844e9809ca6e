import type { UsagePlan } from '@selling-partner/auth'

/** The fake LWA accepts any credentials. */
export const credentials = {
  clientId: 'amzn1.application-oa2-client.bench',
  clientSecret: 'amzn1.oa2-cs.v1.bench',
  refreshToken: 'Atzr|bench',
}

/** The body of `confirmShipment`. */
export const shipment = {
  marketplaceId: 'A1PA6795UKMFR9',
  packageDetail: {
    packageReferenceId: '1',
    carrierCode: 'DHL',
    trackingNumber: '00340434292135100186',
    shipDate: '2026-01-21T09:00:00Z',
    orderItems: [{ orderItemId: '12345678901234', quantity: 1 }],
  },
}

/** A usage plan that no measurement exhausts. The contenders still apply their rate limiters. */
export const unlimitedPlan: UsagePlan = { rate: 10_000, burst: 1_000_000 }
