// Generated from Amazon's model tracking_2026-01-30. To change this file, see CONTRIBUTING.md.

export { TrackingApi } from './api.js'
export type {
  BoundedInterval,
  CarrierTracking,
  ErrorEntry,
  ErrorList,
  GetShipmentTrackingAcceptLanguage,
  GetShipmentTrackingParams,
  GetShipmentTrackingResponse,
  TrackingDetail,
  TrackingEstimate,
  TrackingEstimateType,
  TrackingIdentifier,
  TrackingMilestone,
  TrackingMilestoneAddress,
  TrackingMilestoneLocation,
  TrackingMilestoneStatus,
  TrackingMilestoneStatusCode,
  TrackingMilestoneStatusSubCode,
} from './models.js'
export { operations } from './operations.js'
