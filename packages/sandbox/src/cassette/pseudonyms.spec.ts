import { describe, expect, it } from '@jest/globals'
import { Pseudonyms } from './pseudonyms.js'

const order = {
  AmazonOrderId: '123-1234567-1234567',
  OrderStatus: 'Shipped',
  OrderTotal: { CurrencyCode: 'EUR', Amount: '12.00' },
  IsPrime: true,
  BuyerInfo: { BuyerEmail: 'x7@marketplace.amazon.de', BuyerName: 'Erika Mustermann', BuyerCounty: 'US' },
  ShippingAddress: {
    Name: 'Erika Mustermann',
    AddressLine1: 'Heidestr. 17',
    City: 'Köln',
    PostalCode: '51147',
    CountryCode: 'US',
    Phone: '+49 221 1234567',
  },
}

describe('Pseudonyms', () => {
  it('replaces personal data, and nothing else', () => {
    expect(new Pseudonyms().replaceIn(order)).toEqual({
      AmazonOrderId: '999-0000001-0000000',
      OrderStatus: 'Shipped',
      OrderTotal: { CurrencyCode: 'EUR', Amount: '12.00' },
      IsPrime: true,
      BuyerInfo: { BuyerEmail: 'person-1@example.com', BuyerName: 'Text 1', BuyerCounty: 'Text 2' },
      ShippingAddress: {
        Name: 'Text 1',
        AddressLine1: '1 Test Street',
        City: 'Test City 1',
        PostalCode: '00001',
        CountryCode: 'US',
        Phone: '+1 555 0000001',
      },
    })
  })

  it('gives the same value the same pseudonym everywhere, also within texts', () => {
    const pseudonyms = new Pseudonyms()
    pseudonyms.replaceIn(order)
    expect(
      pseudonyms.replaceIn({
        note: 'Order 123-1234567-1234567 of x7@marketplace.amazon.de, and 765-7654321-7654321',
        signedBy: 'Erika Mustermann',
        ids: ['123-1234567-1234567'],
      }),
    ).toEqual({
      note: 'Order 999-0000001-0000000 of person-1@example.com, and 999-0000002-0000000',
      signedBy: 'Text 1',
      ids: ['999-0000001-0000000'],
    })
  })

  it('replaces tokens, URLs and IDs of sellers', () => {
    const sent = {
      sellerId: 'A2SELLER',
      NextToken: 'abc',
      url: 'https://s3.test/?X-Amz-Signature=1',
      restrictedDataToken: 'Atz.sprdt|x',
    }
    expect(new Pseudonyms().replaceIn(sent)).toEqual({
      sellerId: 'A000000000001T',
      NextToken: 'token-1',
      url: 'https://example.com/1',
      restrictedDataToken: 'token-2',
    })
  })

  it('keeps products and stores', () => {
    const product = {
      sku: 'MUG-1',
      asin: 'B000000001',
      title: 'A mug',
      marketplaceId: 'ATVPDKIKX0DER',
      brandName: 'Mugs',
    }
    expect(new Pseudonyms().replaceIn(product)).toEqual(product)
  })
})
