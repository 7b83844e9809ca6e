// Generated from Amazon's schema listings-feed-message-schema-v2. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: 'A change of one listing.',
  type: 'object',
  oneOf: [
    {
      required: ['productType', 'attributes'],
      properties: {
        operationType: {
          type: 'string',
          const: 'UPDATE',
        },
        patches: false,
      },
    },
    {
      properties: {
        operationType: {
          type: 'string',
          const: 'DELETE',
        },
        requirements: false,
        attributes: false,
        productType: false,
        patches: false,
      },
    },
    {
      required: ['productType', 'attributes'],
      properties: {
        operationType: {
          type: 'string',
          const: 'PARTIAL_UPDATE',
        },
        requirements: false,
        patches: false,
      },
    },
    {
      required: ['productType', 'patches'],
      properties: {
        operationType: {
          type: 'string',
          const: 'PATCH',
        },
        requirements: false,
        attributes: false,
      },
    },
  ],
  required: ['messageId', 'sku', 'operationType'],
  properties: {
    messageId: {
      description: 'ID of the message, unique within the feed. The processing report refers to it.',
      type: 'integer',
      minimum: 1,
    },
    sku: {
      description: 'SKU of the listing.',
      type: 'string',
      minLength: 1,
    },
    operationType: {
      description: 'Change of the listing: replace, update, patch or delete.',
      type: 'string',
      enum: ['UPDATE', 'PARTIAL_UPDATE', 'PATCH', 'DELETE'],
    },
    productType: {
      description: 'Amazon product type of the listing, such as `LUGGAGE`.',
      type: 'string',
      minLength: 1,
    },
    requirements: {
      description: 'Content of the attributes: product facts and offer (`LISTING`), product facts only, or offer only.',
      type: 'string',
      enum: ['LISTING', 'LISTING_PRODUCT_ONLY', 'LISTING_OFFER_ONLY'],
    },
    attributes: {
      description: 'Attributes of the listing, as the definition of the product type describes them.',
      type: 'object',
      minProperties: 1,
      additionalProperties: true,
    },
    patches: {
      description: 'Changes of single attributes.',
      type: 'array',
      minItems: 1,
      items: {
        description: 'A change of one attribute.',
        type: 'object',
        required: ['op', 'path'],
        properties: {
          op: {
            description:
              '`add` and `replace` set the value, `merge` combines it with the present one, and `delete` removes it.',
            type: 'string',
            enum: ['add', 'replace', 'merge', 'delete'],
          },
          path: {
            description: 'JSON Pointer of the attribute, such as `/attributes/item_name`.',
            type: 'string',
          },
          value: {
            description: 'Values of the attribute. Optional for `delete`.',
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: true,
            },
          },
        },
      },
    },
  },
}
