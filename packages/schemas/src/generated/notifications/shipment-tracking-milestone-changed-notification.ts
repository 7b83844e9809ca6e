// Generated from Amazon's schema ShipmentTrackingMilestoneChangedNotification. To change this file, see CONTRIBUTING.md.

import type { CamelCaseNotificationMetadata } from './notification-metadata.js'

/** Amazon sends this notification if a shipment reaches a milestone. */
export interface ShipmentTrackingMilestoneChangedNotification {
  /** Version of the notification's envelope. */
  notificationVersion: string
  /** Kind of notification. Decides the shape of the payload, together with the payload version. */
  notificationType: 'SHIPMENT_TRACKING_MILESTONE_CHANGED'
  /** Version of the payload's format, such as `1.0` or a date. */
  payloadVersion: string
  /** Time of the event that caused the notification, ISO 8601 in UTC. */
  eventTime: string
  /** IDs of the application, the subscription and this notification, and when Amazon sent it. */
  notificationMetadata: CamelCaseNotificationMetadata
  /** Content of the notification. Its shape depends on the type. */
  payload: Payload
}

/** Content of the notification. */
export interface Payload {
  /** The shipment and its history. */
  shipmentTrackingMilestoneChangedNotification: ShipmentTrackingMilestoneChange
}

/** The shipment that reached a milestone. */
export interface ShipmentTrackingMilestoneChange {
  /** Status, history and estimates, as `getShipmentTracking` returns them. */
  trackingDetail: TrackingDetail
}

/** Current status and history of a shipment. */
export interface TrackingDetail {
  /** ID with which the shipment was found. */
  identifier: TrackingIdentifier
  /** URL of a page that shows the tracking information. */
  trackingUrl?: string | undefined
  /** Estimated times of events of the shipment, such as the delivery. */
  trackingEstimates?: TrackingEstimate[] | undefined
  /** Most recent milestone of the shipment. */
  latestMilestone?: TrackingMilestone | undefined
  /** All milestones of the shipment, most recent first. */
  milestoneHistory: TrackingMilestone[]
}

/** An ID of a shipment, of one of several kinds. */
export interface TrackingIdentifier {
  /** Amazon's unique ID of the tracking request. */
  id?: string | undefined
  /** Carrier's tracking number. */
  carrierTracking?: CarrierTracking | undefined
  /** Air Cargo Shipment Identification Number (ACSIN). */
  acsin?: string | undefined
  /** Amazon Fulfillment Tracking Number (AFTN). */
  aftn?: string | undefined
  /** Container number from the logistics service provider. */
  containerNumber?: string | undefined
  /** Number of the house bill of lading (HBL). */
  houseBillOfLadingNumber?: string | undefined
}

/** A carrier's tracking number. */
export interface CarrierTracking {
  /** Number that the carrier assigned to the shipment. */
  trackingNumber: string
  /** Code of the carrier that assigned the number. */
  carrierCode?: string | undefined
}

/** Estimated time of an event, such as the delivery. */
export interface TrackingEstimate {
  /** Kind of estimate, such as `ESTIMATED_DELIVERY_DATE` or `ESTIMATED_TIME_OF_DEPARTURE`. */
  type: string
  /** Period in which the event is expected, in UTC. */
  estimatedInterval: Interval
  /** Time of the last change of this estimate, in UTC. ISO 8601 date and time. */
  lastUpdatedTime: string
}

/** A period between two times. */
export interface Interval {
  /** First time of the period, inclusive, in UTC. ISO 8601 date and time. */
  startTime: string
  /** Last time of the period, inclusive, in UTC. Not before `startTime`. ISO 8601 date and time. */
  endTime: string
}

/** One event of a shipment on its way. */
export interface TrackingMilestone {
  /** Meaning of the milestone, as codes and text. */
  status: TrackingMilestoneStatus
  /** Place of the milestone. Absent if it is not known. */
  location?: TrackingMilestoneLocation | undefined
  /** Time of the milestone, in UTC. ISO 8601 date and time. */
  occurredAt: string
}

/** Meaning of a milestone, as codes and text. */
export interface TrackingMilestoneStatus {
  /** Kind of milestone, such as `SHIPPED`, `OUT_FOR_DELIVERY` or `DELIVERED`. The Tracking API has a list of them. */
  code: string
  /**
   * Further detail of the milestone, such as the delivery place of `DELIVERED`. The possible values depend on
   * `code`.
   */
  subCode?: string | undefined
  /** Explanation of the milestone, for people. */
  description: string
}

/** Place of a milestone. */
export interface TrackingMilestoneLocation {
  /** City, region and country of the place. */
  address?: TrackingMilestoneAddress | undefined
}

/** City, region and country of a milestone. */
export interface TrackingMilestoneAddress {
  /** City of the milestone. */
  city?: string | undefined
  /** State or region of the milestone. */
  region?: string | undefined
  /** Country, as two letters in ISO 3166-1 alpha-2, such as `US`. */
  countryCode?: string | undefined
}
