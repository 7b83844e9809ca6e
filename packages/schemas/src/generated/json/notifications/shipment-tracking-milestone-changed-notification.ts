// Generated from Amazon's schema ShipmentTrackingMilestoneChangedNotification. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $ref: '#/definitions/Notification',
  definitions: {
    Notification: {
      description: 'Amazon sends this notification if a shipment reaches a milestone.',
      type: 'object',
      required: [
        'notificationVersion',
        'notificationType',
        'payloadVersion',
        'eventTime',
        'notificationMetadata',
        'payload',
      ],
      properties: {
        notificationVersion: {
          description: "Version of the notification's envelope.",
          type: 'string',
        },
        notificationType: {
          description: 'Kind of notification. Decides the shape of the payload, together with the payload version.',
          type: 'string',
        },
        payloadVersion: {
          description: "Version of the payload's format, such as `1.0` or a date.",
          type: 'string',
        },
        eventTime: {
          description: 'Time of the event that caused the notification, ISO 8601 in UTC.',
          type: 'string',
        },
        notificationMetadata: {
          description: 'IDs of the application, the subscription and this notification, and when Amazon sent it.',
          $ref: '#/definitions/NotificationMetadata',
        },
        payload: {
          description: 'Content of the notification. Its shape depends on the type.',
          $ref: '#/definitions/Payload',
        },
      },
    },
    NotificationMetadata: {
      type: 'object',
      required: ['applicationId', 'subscriptionId', 'publishTime', 'notificationId'],
      properties: {
        applicationId: {
          type: 'string',
        },
        subscriptionId: {
          type: 'string',
        },
        publishTime: {
          type: 'string',
        },
        notificationId: {
          type: 'string',
        },
      },
    },
    Payload: {
      description: 'Content of the notification.',
      type: 'object',
      required: ['shipmentTrackingMilestoneChangedNotification'],
      properties: {
        shipmentTrackingMilestoneChangedNotification: {
          description: 'The shipment and its history.',
          $ref: '#/definitions/ShipmentTrackingMilestoneChange',
        },
      },
    },
    ShipmentTrackingMilestoneChange: {
      description: 'The shipment that reached a milestone.',
      type: 'object',
      required: ['trackingDetail'],
      properties: {
        trackingDetail: {
          description: 'Status, history and estimates, as `getShipmentTracking` returns them.',
          $ref: '#/definitions/TrackingDetail',
        },
      },
    },
    TrackingDetail: {
      description: 'Current status and history of a shipment.',
      type: 'object',
      required: ['identifier', 'milestoneHistory'],
      properties: {
        identifier: {
          description: 'ID with which the shipment was found.',
          $ref: '#/definitions/TrackingIdentifier',
        },
        trackingUrl: {
          description: 'URL of a page that shows the tracking information.',
          type: 'string',
        },
        trackingEstimates: {
          description: 'Estimated times of events of the shipment, such as the delivery.',
          type: 'array',
          items: {
            $ref: '#/definitions/TrackingEstimate',
          },
        },
        latestMilestone: {
          description: 'Most recent milestone of the shipment.',
          $ref: '#/definitions/TrackingMilestone',
        },
        milestoneHistory: {
          description: 'All milestones of the shipment, most recent first.',
          type: 'array',
          items: {
            $ref: '#/definitions/TrackingMilestone',
          },
        },
      },
    },
    TrackingIdentifier: {
      description: 'An ID of a shipment, of one of several kinds.',
      type: 'object',
      properties: {
        id: {
          description: "Amazon's unique ID of the tracking request.",
          type: 'string',
        },
        carrierTracking: {
          description: "Carrier's tracking number.",
          $ref: '#/definitions/CarrierTracking',
        },
        acsin: {
          description: 'Air Cargo Shipment Identification Number (ACSIN).',
          type: 'string',
        },
        aftn: {
          description: 'Amazon Fulfillment Tracking Number (AFTN).',
          type: 'string',
        },
        containerNumber: {
          description: 'Container number from the logistics service provider.',
          type: 'string',
        },
        houseBillOfLadingNumber: {
          description: 'Number of the house bill of lading (HBL).',
          type: 'string',
        },
      },
    },
    CarrierTracking: {
      description: "A carrier's tracking number.",
      type: 'object',
      required: ['trackingNumber'],
      properties: {
        trackingNumber: {
          description: 'Number that the carrier assigned to the shipment.',
          type: 'string',
        },
        carrierCode: {
          description: 'Code of the carrier that assigned the number.',
          type: 'string',
        },
      },
    },
    TrackingEstimate: {
      description: 'Estimated time of an event, such as the delivery.',
      type: 'object',
      required: ['type', 'estimatedInterval', 'lastUpdatedTime'],
      properties: {
        type: {
          description: 'Kind of estimate, such as `ESTIMATED_DELIVERY_DATE` or `ESTIMATED_TIME_OF_DEPARTURE`.',
          type: 'string',
        },
        estimatedInterval: {
          description: 'Period in which the event is expected, in UTC.',
          $ref: '#/definitions/Interval',
        },
        lastUpdatedTime: {
          description: 'Time of the last change of this estimate, in UTC.',
          type: 'string',
          format: 'date-time',
        },
      },
    },
    Interval: {
      description: 'A period between two times.',
      type: 'object',
      required: ['startTime', 'endTime'],
      properties: {
        startTime: {
          description: 'First time of the period, inclusive, in UTC.',
          type: 'string',
          format: 'date-time',
        },
        endTime: {
          description: 'Last time of the period, inclusive, in UTC. Not before `startTime`.',
          type: 'string',
          format: 'date-time',
        },
      },
    },
    TrackingMilestone: {
      description: 'One event of a shipment on its way.',
      type: 'object',
      required: ['status', 'occurredAt'],
      properties: {
        status: {
          description: 'Meaning of the milestone, as codes and text.',
          $ref: '#/definitions/TrackingMilestoneStatus',
        },
        location: {
          description: 'Place of the milestone. Absent if it is not known.',
          $ref: '#/definitions/TrackingMilestoneLocation',
        },
        occurredAt: {
          description: 'Time of the milestone, in UTC.',
          type: 'string',
          format: 'date-time',
        },
      },
    },
    TrackingMilestoneStatus: {
      description: 'Meaning of a milestone, as codes and text.',
      type: 'object',
      required: ['code', 'description'],
      properties: {
        code: {
          description:
            'Kind of milestone, such as `SHIPPED`, `OUT_FOR_DELIVERY` or `DELIVERED`. The Tracking API has a list of them.',
          type: 'string',
        },
        subCode: {
          description:
            'Further detail of the milestone, such as the delivery place of `DELIVERED`. The possible values depend on `code`.',
          type: 'string',
        },
        description: {
          description: 'Explanation of the milestone, for people.',
          type: 'string',
        },
      },
    },
    TrackingMilestoneLocation: {
      description: 'Place of a milestone.',
      type: 'object',
      properties: {
        address: {
          description: 'City, region and country of the place.',
          $ref: '#/definitions/TrackingMilestoneAddress',
        },
      },
    },
    TrackingMilestoneAddress: {
      description: 'City, region and country of a milestone.',
      type: 'object',
      properties: {
        city: {
          description: 'City of the milestone.',
          type: 'string',
        },
        region: {
          description: 'State or region of the milestone.',
          type: 'string',
        },
        countryCode: {
          description: 'Country, as two letters in ISO 3166-1 alpha-2, such as `US`.',
          type: 'string',
        },
      },
    },
  },
}
