import { describe, expect, it } from '@jest/globals'
import { proposeCatalogRow } from './catalog.js'

describe('proposeCatalogRow', () => {
  it('fills every property', () => {
    expect(proposeCatalogRow('gift-wrap-api-model/giftWrap_2027-02-01.json', '2027-02-01')).toEqual({
      model: 'giftWrap_2027-02-01',
      upstream: 'gift-wrap-api-model/giftWrap_2027-02-01.json',
      package: 'gift-wrap-2027-02-01',
      className: 'GiftWrapApi',
      title: 'Gift Wrap 2027-02-01',
      state: 'current',
    })
  })

  it.each([
    ['ordersV0.json', 'v0', 'orders-v0', 'OrdersApi'],
    ['shippingV2.json', '1.0', 'shipping-v2', 'ShippingApi'],
    ['sellers.json', 'v1', 'sellers-v1', 'SellersApi'],
    ['appIntegrations-2024-04-01.json', '2024-04-01', 'app-integrations-2024-04-01', 'AppIntegrationsApi'],
    [
      'deliveryShipmentInvoiceV2022-07-01.json',
      'x',
      'delivery-shipment-invoice-2022-07-01',
      'DeliveryShipmentInvoiceApi',
    ],
    ['giftWrap_v2027-02-01.json', 'x', 'gift-wrap-2027-02-01', 'GiftWrapApi'],
    ['giftWrapv2027-02-01.json', 'x', 'gift-wrap-2027-02-01', 'GiftWrapApi'],
    ['gift_wrap-v3.json', 'x', 'gift-wrap-v3', 'GiftWrapApi'],
    ['InvoicesApiModel_2024-06-19.json', 'x', 'invoices-2024-06-19', 'InvoicesApi'],
  ])('names the package of %s', (file, infoVersion, packageName, className) => {
    expect(proposeCatalogRow(file, infoVersion)).toMatchObject({ package: packageName, className })
  })
})
