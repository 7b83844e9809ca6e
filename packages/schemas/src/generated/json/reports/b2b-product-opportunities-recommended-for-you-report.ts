// Generated from Amazon's schema b2bProductOpportunitiesRecommendedForYouReport-2020-11-19. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: 'Products on Amazon that business customers want, chosen for the seller.',
  type: 'object',
  required: ['recommendations'],
  properties: {
    recommendations: {
      description: 'The recommended products.',
      type: 'array',
      items: {
        description: 'A product on Amazon.',
        type: 'object',
        required: ['asin'],
        properties: {
          asin: {
            description: 'Amazon Standard Identification Number (ASIN) of the product.',
            type: 'string',
          },
          itemName: {
            description: 'Title of the product.',
            type: 'string',
          },
          link: {
            description: 'URL of the detail page.',
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
          subCategory: {
            description: 'More exact category of the product.',
            type: 'string',
          },
          lowestPriceInTheLastWeek: {
            description: 'Lowest price of any offer in the last week.',
            type: 'object',
            required: ['amount', 'currencyCode'],
            properties: {
              amount: {
                description: 'Number of units of the currency, with decimals.',
                type: 'number',
              },
              currencyCode: {
                description: 'Currency as three letters in ISO 4217, such as `USD`.',
                type: 'string',
              },
            },
          },
          hasFBAOffer: {
            description: 'Whether an offer is fulfilled by Amazon (FBA).',
            type: 'boolean',
          },
          offerCount: {
            description: 'Number of active offers, with those of Amazon.',
            type: 'integer',
          },
          hasAmazonOffer: {
            description: 'Whether Amazon itself offers the product.',
            type: 'boolean',
          },
          hasOfferWithVatInvoiceGeneration: {
            description: 'Whether a seller who creates VAT invoices automatically offers the product.',
            type: 'boolean',
          },
          reviewCount: {
            description: 'Number of customer reviews.',
            type: 'integer',
          },
          b2bSalesRank: {
            description: 'Sales rank in the category, counting only business customers.',
            type: 'integer',
          },
          b2bSalesRankGrowth: {
            description:
              'How the business sales rank developed in a month. `HIGH`: more than 33% better. `MEDIUM`: 0 to 33% better. `LOW`: worse.',
            type: 'string',
            enum: ['HIGH', 'MEDIUM', 'LOW'],
          },
          pageViews: {
            description:
              'How often customers viewed the product in 30 days, compared with its category. `HIGH`: top 40%. `MEDIUM`: next 40%. `LOW`: last 20%.',
            type: 'string',
            enum: ['HIGH', 'MEDIUM', 'LOW'],
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
          isBrandYouOffer: {
            description: 'Whether the seller already offers products of the brand.',
            type: 'boolean',
          },
          isCategoryYouOffer: {
            description: 'Whether the seller already offers products of the category.',
            type: 'boolean',
          },
          productPerformance: {
            description:
              'Sales to business customers in 30 days. `TIER_1`: business sales rank below 10,000. `TIER_2`: below 20,000. `TIER_3`: the rest.',
            type: 'string',
            enum: ['TIER_1', 'TIER_2', 'TIER_3'],
          },
          isProductOnAmazon: {
            description: 'Whether Amazon has the product.',
            type: 'boolean',
          },
        },
      },
    },
  },
}
