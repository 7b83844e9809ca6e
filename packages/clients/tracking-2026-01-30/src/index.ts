// Generated from the model tracking_2026-01-30 by `npm run generate`. Never edited by hand.

export { TrackingApi } from './api.js'
export type {
  BoundedInterval,
  CarrierTracking,
  ErrorList,
  GetShipmentTrackingParams,
  GetShipmentTrackingResponse,
  ModelError,
  TrackingDetail,
  TrackingEstimate,
  TrackingIdentifier,
  TrackingMilestone,
  TrackingMilestoneAddress,
  TrackingMilestoneLocation,
  TrackingMilestoneStatus,
} from './models.js'
export { operations } from './operations.js'
