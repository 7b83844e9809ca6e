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
