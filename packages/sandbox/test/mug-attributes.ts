/** The attributes of a new mug with all that its product type requires. */
export function mugAttributes({ store, language, currency }: { store: string; language: string; currency: string }) {
  return {
    item_name: [{ value: 'Mug, 300 ml', language_tag: language, marketplace_id: store }],
    brand: [{ value: 'Example Goods' }],
    bullet_point: [{ value: 'Dishwasher safe' }, { value: 'Made of stoneware' }],
    country_of_origin: [{ value: 'PT' }],
    item_type_keyword: [{ value: 'mug' }],
    product_description: [{ value: 'A mug' }],
    supplier_declared_dg_hz_regulation: [{ value: 'not_applicable' }],
    capacity: [{ value: 300, unit: 'milliliters' }],
    condition_type: [{ value: 'new_new' }],
    purchasable_offer: [{ currency, our_price: [{ schedule: [{ value_with_tax: 12.5 }] }] }],
    fulfillment_availability: [{ fulfillment_channel_code: 'DEFAULT', quantity: 7 }],
    main_product_image_locator: [{ media_location: 'https://example.com/mug.jpg' }],
    generic_keyword: [{ value: 'mug' }],
  }
}
