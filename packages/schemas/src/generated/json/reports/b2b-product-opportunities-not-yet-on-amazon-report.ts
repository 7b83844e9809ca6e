// Generated from Amazon's schema b2bProductOpportunitiesNotYetOnAmazonReport-2020-11-19. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: 'Products that business customers want and that Amazon does not have yet, chosen for the seller.',
  type: 'object',
  required: ['recommendations'],
  properties: {
    recommendations: {
      description: 'The recommended products.',
      type: 'array',
      items: {
        description: 'A product that is not on Amazon.',
        type: 'object',
        required: [],
        properties: {
          itemName: {
            description: 'Title of the product.',
            type: 'string',
          },
          brand: {
            description: 'Brand of the product.',
            type: 'string',
          },
          category: {
            description: 'Main category of the product.',
            type: 'string',
          },
          initialB2bBuyerIndustry: {
            description: 'Industry of the first customer who asked for the product.',
            type: 'string',
          },
          partNumber: {
            description: "Manufacturer's part number (MPN).",
            type: 'string',
          },
          ean: {
            description: 'European Article Number (EAN).',
            type: 'string',
          },
          upc: {
            description: 'Universal Product Code (UPC).',
            type: 'string',
          },
          modelNumber: {
            description: "Manufacturer's number of the model.",
            type: 'string',
          },
          isbn: {
            description: 'International Standard Book Number (ISBN).',
            type: 'string',
          },
          initialB2bBuyerRequestedDate: {
            description: 'When a customer first asked for the product.',
            type: 'string',
          },
        },
      },
    },
  },
}
