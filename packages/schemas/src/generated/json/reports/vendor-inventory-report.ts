// Generated from Amazon's schema vendorInventoryReport. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: "Amazon's inventory of a vendor's products.",
  type: 'object',
  required: ['reportSpecification', 'inventoryAggregate', 'inventoryByAsin'],
  properties: {
    reportSpecification: {
      description: 'The request: type, options, dates and stores.',
      type: 'object',
      required: ['reportType', 'reportOptions', 'lastUpdatedDate', 'dataStartTime', 'dataEndTime', 'marketplaceIds'],
      properties: {
        reportType: {
          description: 'Type that was passed to `createReport`.',
          type: 'string',
          enum: ['GET_VENDOR_INVENTORY_REPORT'],
        },
        reportOptions: {
          description: 'Options of the request.',
          type: 'object',
          required: ['distributorView', 'reportPeriod', 'sellingProgram'],
          properties: {
            distributorView: {
              description:
                '`MANUFACTURING` for products that the vendor makes, wherever Amazon buys them. `SOURCING` for products that Amazon buys from this vendor.',
              type: 'string',
              enum: ['MANUFACTURING', 'SOURCING'],
            },
            reportPeriod: {
              description: 'Length of the periods into which the data is grouped.',
              type: 'string',
              enum: ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'],
            },
            sellingProgram: {
              description: 'Amazon program in which the products are sold.',
              type: 'string',
              enum: ['RETAIL', 'FRESH'],
            },
          },
        },
        lastUpdatedDate: {
          description: 'Date of the last update of the data.',
          type: 'string',
          format: 'date',
        },
        dataStartTime: {
          description: 'First day or time of the data. Amazon ignores the time of day in daily and longer periods.',
          type: 'string',
          format: 'date',
        },
        dataEndTime: {
          description: 'Last day or time of the data. Amazon ignores the time of day in daily and longer periods.',
          type: 'string',
          format: 'date',
        },
        marketplaceIds: {
          description: 'IDs of the Amazon stores in the request. Most report types allow only one.',
          type: 'array',
          items: {
            type: 'string',
          },
        },
      },
    },
    inventoryAggregate: {
      description: 'Inventory of all products together, by period.',
      type: 'array',
      items: {
        $ref: '#/definitions/InventoryAggregate',
      },
    },
    inventoryByAsin: {
      description: 'Inventory by product and period.',
      type: 'array',
      items: {
        $ref: '#/definitions/InventoryByAsin',
      },
    },
  },
  definitions: {
    Amount: {
      description: 'An amount of money in one currency.',
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
    InventoryAggregate: {
      description: 'Inventory of all products in one period.',
      type: 'object',
      required: [
        'startDate',
        'endDate',
        'netReceivedInventoryCost',
        'netReceivedInventoryUnits',
        'openPurchaseOrderUnits',
        'sellableOnHandInventoryCost',
        'sellableOnHandInventoryUnits',
      ],
      properties: {
        startDate: {
          description: 'First day of the period.',
          type: 'string',
          format: 'date',
        },
        endDate: {
          description: 'Last day of the period.',
          type: 'string',
          format: 'date',
        },
        procurableProductOutOfStockRate: {
          description: 'Share of page views of procurable products while they were out of stock.',
          type: 'number',
          minimum: 0,
        },
        uft: {
          description:
            'Share of time in which products could be shipped at once, compared with what Amazon planned to stock.',
          type: 'number',
          minimum: 0,
        },
        receiveFillRate: {
          description: 'Units that Amazon received, divided by the units that the vendor confirmed.',
          type: 'number',
          minimum: 0,
        },
        vendorConfirmationRate: {
          description:
            'Units that the vendor confirmed, divided by those that Amazon ordered. Exceeds 1 if the vendor confirms more than ordered.',
          type: 'number',
          minimum: 0,
        },
        netReceivedInventoryCost: {
          description: 'Cost of the received units, less those returned to the vendor.',
          $ref: '#/definitions/Amount',
        },
        netReceivedInventoryUnits: {
          description: 'Received units, less those returned to the vendor. Can be negative.',
          type: 'integer',
        },
        openPurchaseOrderUnits: {
          description:
            'Confirmed units that Amazon has not received yet. Negative if the vendor sent more than ordered.',
          type: 'integer',
        },
        averageVendorLeadTimeDays: {
          description: 'Mean days from the purchase order to the receipt.',
          type: 'number',
          minimum: 0,
        },
        sellThroughRate: {
          description:
            'Shipped units less returns, divided by the stock at the start plus received units. Can be negative.',
          type: 'number',
        },
        unfilledCustomerOrderedUnits: {
          description: 'Ordered or preordered units that are not shipped yet.',
          type: 'integer',
          minimum: 0,
        },
        sellableOnHandInventoryCost: {
          description: 'Cost of the sellable units on the last day. Negative if backorders prevail.',
          $ref: '#/definitions/Amount',
        },
        sellableOnHandInventoryUnits: {
          description: 'Sellable units in fulfillment centers on the last day. Negative if backorders prevail.',
          type: 'integer',
        },
        unsellableOnHandInventoryCost: {
          description: 'Cost of the unsellable units on the last day.',
          $ref: '#/definitions/PositiveAmount',
        },
        unsellableOnHandInventoryUnits: {
          description: 'Unsellable units in fulfillment centers on the last day.',
          type: 'integer',
          minimum: 0,
        },
        aged90PlusDaysSellableInventoryCost: {
          description: 'Cost of the sellable units that are at least 90 days old. Negative if backorders prevail.',
          $ref: '#/definitions/Amount',
        },
        aged90PlusDaysSellableInventoryUnits: {
          description: 'Sellable units that are at least 90 days old. Negative if backorders prevail.',
          type: 'integer',
        },
        unhealthyInventoryCost: {
          description: 'Cost of the units beyond the forecast demand.',
          $ref: '#/definitions/PositiveAmount',
        },
        unhealthyInventoryUnits: {
          description: 'Units beyond the forecast demand on the last day.',
          type: 'integer',
          minimum: 0,
        },
      },
    },
    InventoryByAsin: {
      description: 'Inventory of one product in one period.',
      type: 'object',
      required: [
        'startDate',
        'endDate',
        'asin',
        'netReceivedInventoryCost',
        'netReceivedInventoryUnits',
        'openPurchaseOrderUnits',
        'sellableOnHandInventoryCost',
        'sellableOnHandInventoryUnits',
      ],
      properties: {
        startDate: {
          description: 'First day of the period.',
          type: 'string',
          format: 'date',
        },
        endDate: {
          description: 'Last day of the period.',
          type: 'string',
          format: 'date',
        },
        asin: {
          description: 'Amazon Standard Identification Number (ASIN) of the product.',
          type: 'string',
        },
        vendorConfirmationRate: {
          description:
            'Units that the vendor confirmed, divided by those that Amazon ordered. Exceeds 1 if the vendor confirms more than ordered.',
          type: 'number',
          minimum: 0,
        },
        netReceivedInventoryCost: {
          description: 'Cost of the received units, less those returned to the vendor.',
          $ref: '#/definitions/Amount',
        },
        netReceivedInventoryUnits: {
          description: 'Received units, less those returned to the vendor. Can be negative.',
          type: 'integer',
        },
        openPurchaseOrderUnits: {
          description:
            'Confirmed units that Amazon has not received yet. Negative if the vendor sent more than ordered.',
          type: 'integer',
        },
        averageVendorLeadTimeDays: {
          description: 'Mean days from the purchase order to the receipt.',
          type: 'number',
          minimum: 0,
        },
        sellThroughRate: {
          description:
            'Shipped units less returns, divided by the stock at the start plus received units. Can be negative.',
          type: 'number',
        },
        unfilledCustomerOrderedUnits: {
          description: 'Ordered or preordered units that are not shipped yet.',
          type: 'integer',
          minimum: 0,
        },
        sellableOnHandInventoryCost: {
          description: 'Cost of the sellable units on the last day. Negative if backorders prevail.',
          $ref: '#/definitions/Amount',
        },
        sellableOnHandInventoryUnits: {
          description: 'Sellable units in fulfillment centers on the last day. Negative if backorders prevail.',
          type: 'integer',
        },
        unsellableOnHandInventoryCost: {
          description: 'Cost of the unsellable units on the last day.',
          $ref: '#/definitions/PositiveAmount',
        },
        unsellableOnHandInventoryUnits: {
          description: 'Unsellable units in fulfillment centers on the last day.',
          type: 'integer',
          minimum: 0,
        },
        aged90PlusDaysSellableInventoryCost: {
          description: 'Cost of the sellable units that are at least 90 days old. Negative if backorders prevail.',
          $ref: '#/definitions/Amount',
        },
        aged90PlusDaysSellableInventoryUnits: {
          description: 'Sellable units that are at least 90 days old. Negative if backorders prevail.',
          type: 'integer',
        },
        unhealthyInventoryCost: {
          description: 'Cost of the units beyond the forecast demand.',
          $ref: '#/definitions/PositiveAmount',
        },
        unhealthyInventoryUnits: {
          description: 'Units beyond the forecast demand on the last day.',
          type: 'integer',
          minimum: 0,
        },
      },
    },
    PositiveAmount: {
      description: 'An amount of money in one currency, never negative.',
      type: 'object',
      required: ['amount', 'currencyCode'],
      properties: {
        amount: {
          description: 'Number of units of the currency, with decimals.',
          type: 'number',
          minimum: 0,
        },
        currencyCode: {
          description: 'Currency as three letters in ISO 4217, such as `USD`.',
          type: 'string',
        },
      },
    },
  },
}
