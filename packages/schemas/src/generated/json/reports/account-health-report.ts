// Generated from Amazon's schema accountHealthReport-2020-11-18. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: 'Account status and performance of a seller in each requested store.',
  type: 'object',
  required: ['accountStatuses', 'performanceMetrics'],
  properties: {
    accountStatuses: {
      description: 'Status of the account, by store.',
      type: 'array',
      items: {
        description: 'Status of the account in one store.',
        type: 'object',
        required: ['marketplaceId', 'status'],
        properties: {
          marketplaceId: {
            description: 'ID of the Amazon store, such as `ATVPDKIKX0DER`.',
            type: 'string',
          },
          status: {
            description: '`AT_RISK`: Amazon may deactivate the account. `DEACTIVATED`: the seller cannot sell.',
            type: 'string',
            enum: ['NORMAL', 'AT_RISK', 'DEACTIVATED'],
          },
        },
      },
    },
    performanceMetrics: {
      description: 'Performance of the seller, by store.',
      type: 'array',
      items: {
        description: 'Performance of the seller in one store.',
        type: 'object',
        required: [
          'marketplaceId',
          'invoiceDefectRate',
          'lateShipmentRate',
          'orderDefectRate',
          'onTimeDeliveryRate',
          'validTrackingRate',
          'preFulfillmentCancellationRate',
          'warningStates',
          'accountHealthRating',
          'listingPolicyViolations',
          'productAuthenticityCustomerComplaints',
          'productConditionCustomerComplaints',
          'productSafetyCustomerComplaints',
          'receivedIntellectualPropertyComplaints',
          'restrictedProductPolicyViolations',
          'suspectedIntellectualPropertyViolations',
          'foodAndProductSafetyIssues',
          'otherPolicyViolations',
          'documentRequests',
        ],
        properties: {
          marketplaceId: {
            description: 'ID of the Amazon store, such as `ATVPDKIKX0DER`.',
            type: 'string',
          },
          invoiceDefectRate: {
            description: 'Business orders whose invoice is missing or late.',
            type: 'object',
            required: [
              'reportingDateRange',
              'orderCount',
              'invoiceDefect',
              'missingInvoice',
              'lateInvoice',
              'status',
              'rate',
              'targetValue',
              'targetCondition',
            ],
            properties: {
              reportingDateRange: {
                description: 'Period that the metric covers.',
                $ref: '#/definitions/ReportingDateRange',
              },
              orderCount: {
                description: 'Orders in the period.',
                $ref: '#/definitions/OrderCount',
              },
              invoiceDefect: {
                description: 'Missing and late invoices together.',
                type: 'object',
                required: ['count', 'status'],
                properties: {
                  count: {
                    description: 'How many defects there are.',
                    type: 'integer',
                  },
                  status: {
                    description:
                      '`GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it.',
                    $ref: '#/definitions/Status',
                  },
                },
              },
              missingInvoice: {
                description: 'Orders without an invoice.',
                type: 'object',
                required: ['count', 'status'],
                properties: {
                  count: {
                    description: 'How many defects there are.',
                    type: 'integer',
                  },
                  status: {
                    description:
                      '`GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it.',
                    $ref: '#/definitions/Status',
                  },
                },
              },
              lateInvoice: {
                description: 'Orders whose invoice came late.',
                type: 'object',
                required: ['count', 'status'],
                properties: {
                  count: {
                    description: 'How many defects there are.',
                    type: 'integer',
                  },
                  status: {
                    description:
                      '`GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it.',
                    $ref: '#/definitions/Status',
                  },
                },
              },
              status: {
                description:
                  '`GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it.',
                $ref: '#/definitions/Status',
              },
              rate: {
                description: 'The metric as a fraction: 0.005 is 0.5%.',
                $ref: '#/definitions/Rate',
              },
              targetValue: {
                description: 'Value that the metric must meet, as a fraction for rates and a count for violations.',
                $ref: '#/definitions/TargetValue',
              },
              targetCondition: {
                description: 'How the metric must compare with the target value.',
                $ref: '#/definitions/TargetCondition',
              },
            },
          },
          lateShipmentRate: {
            description: 'Orders that the seller shipped too late.',
            type: 'object',
            required: [
              'reportingDateRange',
              'orderCount',
              'lateShipmentCount',
              'status',
              'rate',
              'targetValue',
              'targetCondition',
            ],
            properties: {
              reportingDateRange: {
                description: 'Period that the metric covers.',
                $ref: '#/definitions/ReportingDateRange',
              },
              orderCount: {
                description: 'Orders in the period.',
                $ref: '#/definitions/OrderCount',
              },
              lateShipmentCount: {
                description: 'Orders that were shipped late.',
                type: 'integer',
              },
              status: {
                description:
                  '`GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it.',
                $ref: '#/definitions/Status',
              },
              rate: {
                description: 'The metric as a fraction: 0.005 is 0.5%.',
                $ref: '#/definitions/Rate',
              },
              targetValue: {
                description: 'Value that the metric must meet, as a fraction for rates and a count for violations.',
                $ref: '#/definitions/TargetValue',
              },
              targetCondition: {
                description: 'How the metric must compare with the target value.',
                $ref: '#/definitions/TargetCondition',
              },
            },
          },
          orderDefectRate: {
            description: 'Orders with A-to-z Guarantee cases, chargebacks or negative feedback, by fulfillment.',
            type: 'object',
            required: ['mfn', 'afn'],
            properties: {
              mfn: {
                description: 'Orders that the seller fulfills.',
                $ref: '#/definitions/OrderDefectRate',
              },
              afn: {
                description: 'Orders that Amazon fulfills.',
                $ref: '#/definitions/OrderDefectRate',
              },
            },
          },
          onTimeDeliveryRate: {
            description: 'Shipments that arrived on time.',
            type: 'object',
            required: [
              'reportingDateRange',
              'shipmentCountWithValidTracking',
              'onTimeDeliveryCount',
              'status',
              'rate',
              'targetValue',
              'targetCondition',
            ],
            properties: {
              reportingDateRange: {
                description: 'Period that the metric covers.',
                $ref: '#/definitions/ReportingDateRange',
              },
              shipmentCountWithValidTracking: {
                description: 'Shipments with a valid tracking number.',
                type: 'number',
              },
              onTimeDeliveryCount: {
                description: 'Shipments that arrived on time.',
                type: 'integer',
              },
              status: {
                description:
                  '`GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it.',
                $ref: '#/definitions/Status',
              },
              rate: {
                description: 'The metric as a fraction: 0.005 is 0.5%.',
                $ref: '#/definitions/Rate',
              },
              targetValue: {
                description: 'Value that the metric must meet, as a fraction for rates and a count for violations.',
                $ref: '#/definitions/TargetValue',
              },
              targetCondition: {
                description: 'How the metric must compare with the target value.',
                $ref: '#/definitions/TargetCondition',
              },
            },
          },
          unitOnTimeDeliveryRate: {
            description: 'Units that arrived on time. Only in the United States.',
            type: 'object',
            required: [
              'reportingDateRange',
              'status',
              'targetValue',
              'targetCondition',
              'unitOnTimeDeliveryCount',
              'totalUnitCount',
              'rate',
            ],
            properties: {
              reportingDateRange: {
                description: 'Period that the metric covers.',
                $ref: '#/definitions/ReportingDateRange',
              },
              status: {
                description:
                  '`GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it.',
                $ref: '#/definitions/Status',
              },
              targetValue: {
                description: 'Value that the metric must meet, as a fraction for rates and a count for violations.',
                $ref: '#/definitions/TargetValue',
              },
              targetCondition: {
                description: 'How the metric must compare with the target value.',
                $ref: '#/definitions/TargetCondition',
              },
              unitOnTimeDeliveryCount: {
                description: 'Units that arrived on time.',
                type: 'integer',
              },
              totalUnitCount: {
                description: 'All units of the period.',
                type: 'integer',
              },
              rate: {
                description: 'The metric as a fraction: 0.005 is 0.5%.',
                $ref: '#/definitions/Rate',
              },
            },
          },
          validTrackingRate: {
            description: 'Shipments with a valid tracking number.',
            type: 'object',
            required: [
              'reportingDateRange',
              'shipmentCount',
              'validTrackingCount',
              'status',
              'rate',
              'targetValue',
              'targetCondition',
            ],
            properties: {
              reportingDateRange: {
                description: 'Period that the metric covers.',
                $ref: '#/definitions/ReportingDateRange',
              },
              shipmentCount: {
                description: 'All shipments of the period.',
                type: 'integer',
              },
              validTrackingCount: {
                description: 'Shipments whose tracking number is valid.',
                type: 'integer',
              },
              status: {
                description:
                  '`GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it.',
                $ref: '#/definitions/Status',
              },
              rate: {
                description: 'The metric as a fraction: 0.005 is 0.5%.',
                $ref: '#/definitions/Rate',
              },
              targetValue: {
                description: 'Value that the metric must meet, as a fraction for rates and a count for violations.',
                $ref: '#/definitions/TargetValue',
              },
              targetCondition: {
                description: 'How the metric must compare with the target value.',
                $ref: '#/definitions/TargetCondition',
              },
            },
          },
          preFulfillmentCancellationRate: {
            description: 'Orders that the seller canceled before shipping.',
            type: 'object',
            required: [
              'reportingDateRange',
              'orderCount',
              'cancellationCount',
              'status',
              'rate',
              'targetValue',
              'targetCondition',
            ],
            properties: {
              reportingDateRange: {
                description: 'Period that the metric covers.',
                $ref: '#/definitions/ReportingDateRange',
              },
              orderCount: {
                description: 'Orders in the period.',
                $ref: '#/definitions/OrderCount',
              },
              cancellationCount: {
                description: 'Orders that were canceled by fault of the seller.',
                type: 'integer',
              },
              status: {
                description:
                  '`GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it.',
                $ref: '#/definitions/Status',
              },
              rate: {
                description: 'The metric as a fraction: 0.005 is 0.5%.',
                $ref: '#/definitions/Rate',
              },
              targetValue: {
                description: 'Value that the metric must meet, as a fraction for rates and a count for violations.',
                $ref: '#/definitions/TargetValue',
              },
              targetCondition: {
                description: 'How the metric must compare with the target value.',
                $ref: '#/definitions/TargetCondition',
              },
            },
          },
          warningStates: {
            description: "Warnings about the seller's behavior.",
            type: 'array',
            items: {
              description: "A warning about the seller's behavior.",
              type: 'object',
              required: ['warningType', 'status'],
              properties: {
                warningType: {
                  description: 'Kind of warning, such as `spammingSellerMessaging`.',
                  type: 'string',
                },
                status: {
                  description: '`BAD` if the warning applies.',
                  type: 'string',
                  enum: ['GOOD', 'BAD', 'NONE'],
                },
              },
            },
          },
          accountHealthRating: {
            description: "Amazon's rating of the account.",
            type: 'object',
            required: ['ahrStatus', 'reportingDateRange'],
            properties: {
              reportingDateRange: {
                description: 'Period that the metric covers.',
                $ref: '#/definitions/ReportingDateRange',
              },
              ahrStatus: {
                description: 'Rating of the account.',
                type: 'string',
                enum: ['GREAT', 'WARNED'],
              },
            },
          },
          listingPolicyViolations: {
            description: "Listings that break Amazon's policies.",
            $ref: '#/definitions/ListingLevelViolation',
          },
          productAuthenticityCustomerComplaints: {
            description: 'Customers who doubt that a product is authentic.',
            $ref: '#/definitions/ListingLevelViolation',
          },
          productConditionCustomerComplaints: {
            description: "Customers who complain about a product's condition.",
            $ref: '#/definitions/ListingLevelViolation',
          },
          productSafetyCustomerComplaints: {
            description: "Customers who complain about a product's safety.",
            $ref: '#/definitions/ListingLevelViolation',
          },
          receivedIntellectualPropertyComplaints: {
            description: 'Complaints by owners of rights.',
            $ref: '#/definitions/ListingLevelViolation',
          },
          restrictedProductPolicyViolations: {
            description: 'Listings of restricted products.',
            $ref: '#/definitions/ListingLevelViolation',
          },
          suspectedIntellectualPropertyViolations: {
            description: 'Listings that Amazon suspects to violate rights.',
            $ref: '#/definitions/ListingLevelViolation',
          },
          foodAndProductSafetyIssues: {
            description: 'Problems with the safety of food and products.',
            $ref: '#/definitions/ListingLevelViolation',
          },
          otherPolicyViolations: {
            description: 'Listings that break policies that have no field here.',
            $ref: '#/definitions/ListingLevelViolation',
          },
          documentRequests: {
            description: 'Documents that Amazon has asked for.',
            $ref: '#/definitions/ListingLevelViolation',
          },
        },
      },
    },
  },
  definitions: {
    DefectsCount: {
      type: 'integer',
    },
    ListingLevelViolation: {
      description: 'Number of violations of one kind.',
      type: 'object',
      required: ['reportingDateRange', 'defectsCount', 'status', 'targetValue', 'targetCondition'],
      properties: {
        reportingDateRange: {
          description: 'Period that the metric covers.',
          $ref: '#/definitions/ReportingDateRange',
        },
        defectsCount: {
          description: 'How many violations there are.',
          $ref: '#/definitions/DefectsCount',
        },
        status: {
          description: '`GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it.',
          $ref: '#/definitions/Status',
        },
        targetValue: {
          description: 'Value that the metric must meet, as a fraction for rates and a count for violations.',
          $ref: '#/definitions/TargetValue',
        },
        targetCondition: {
          description: 'How the metric must compare with the target value.',
          $ref: '#/definitions/TargetCondition',
        },
      },
    },
    OrderCount: {
      type: 'integer',
    },
    OrderDefectRate: {
      description: 'Share of orders with a defect.',
      type: 'object',
      required: [
        'reportingDateRange',
        'orderCount',
        'orderWithDefects',
        'claims',
        'chargebacks',
        'negativeFeedback',
        'fulfillmentType',
        'status',
        'rate',
        'targetValue',
        'targetCondition',
      ],
      properties: {
        reportingDateRange: {
          description: 'Period that the metric covers.',
          $ref: '#/definitions/ReportingDateRange',
        },
        orderCount: {
          description: 'Orders in the period.',
          $ref: '#/definitions/OrderCount',
        },
        orderWithDefects: {
          description: 'Orders with at least one defect.',
          type: 'object',
          required: ['count', 'status'],
          properties: {
            count: {
              description: 'How many defects there are.',
              type: 'integer',
            },
            status: {
              description: '`GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it.',
              $ref: '#/definitions/Status',
            },
          },
        },
        claims: {
          description: 'A-to-z Guarantee cases.',
          type: 'object',
          required: ['count', 'status'],
          properties: {
            count: {
              description: 'How many defects there are.',
              type: 'integer',
            },
            status: {
              description: '`GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it.',
              $ref: '#/definitions/Status',
            },
          },
        },
        chargebacks: {
          description: 'Service chargebacks of credit cards.',
          type: 'object',
          required: ['count', 'status'],
          properties: {
            count: {
              description: 'How many defects there are.',
              type: 'integer',
            },
            status: {
              description: '`GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it.',
              $ref: '#/definitions/Status',
            },
          },
        },
        negativeFeedback: {
          description: 'Ratings with one or two stars.',
          type: 'object',
          required: ['count', 'status'],
          properties: {
            count: {
              description: 'How many defects there are.',
              type: 'integer',
            },
            status: {
              description: '`GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it.',
              $ref: '#/definitions/Status',
            },
          },
        },
        status: {
          description: '`GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it.',
          $ref: '#/definitions/Status',
        },
        rate: {
          description: 'The metric as a fraction: 0.005 is 0.5%.',
          $ref: '#/definitions/Rate',
        },
        targetValue: {
          description: 'Value that the metric must meet, as a fraction for rates and a count for violations.',
          $ref: '#/definitions/TargetValue',
        },
        targetCondition: {
          description: 'How the metric must compare with the target value.',
          $ref: '#/definitions/TargetCondition',
        },
        fulfillmentType: {
          description: 'Fulfillment of the orders: `mfn` or `afn`.',
          type: 'string',
        },
      },
    },
    Rate: {
      type: 'number',
    },
    ReportingDateRange: {
      description: 'Period of a metric.',
      type: 'object',
      required: ['reportingDateTo', 'reportingDateFrom'],
      properties: {
        reportingDateTo: {
          description: 'Last minute of the period, in UTC, such as `2020-11-18T23:59Z`.',
          type: 'string',
        },
        reportingDateFrom: {
          description: 'First minute of the period, in UTC, such as `2020-10-20T00:00Z`.',
          type: 'string',
        },
      },
    },
    Status: {
      type: 'string',
      enum: ['GOOD', 'BAD', 'NONE'],
    },
    TargetCondition: {
      type: 'string',
      enum: ['GREATER_THAN', 'LESS_THAN', 'EQUALS'],
    },
    TargetValue: {
      type: 'number',
    },
  },
}
