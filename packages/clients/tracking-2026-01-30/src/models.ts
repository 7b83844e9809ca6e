// Generated from Amazon's model tracking_2026-01-30. To change this file, see CONTRIBUTING.md.

/** A period between two times. */
export interface BoundedInterval {
  /** First time of the period, inclusive, in UTC. Pattern: `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$`. */
  startTime: string
  /**
   * Last time of the period, inclusive, in UTC. Not before `startTime`. Pattern:
   * `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$`.
   */
  endTime: string
}

/** A carrier's tracking number. */
export interface CarrierTracking {
  /** Number that the carrier assigned to the shipment. */
  trackingNumber: string
  /** Code of the carrier that assigned the number. */
  carrierCode?: string | undefined
}

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/** Response of `getShipmentTracking`. */
export interface GetShipmentTrackingResponse {
  /** Current status and history of the shipment. */
  trackingDetail: TrackingDetail
}

/** Current status and history of a shipment. */
export interface TrackingDetail {
  /** ID with which the shipment was found. */
  identifier: TrackingIdentifier
  /** URL of a page that shows the tracking information. Pattern: `^https?://.+`. */
  trackingUrl?: string | undefined
  /** Estimated times of events of the shipment, such as the delivery. */
  trackingEstimates?: TrackingEstimate[] | undefined
  /** Most recent milestone of the shipment. */
  latestMilestone?: TrackingMilestone | undefined
  /** All milestones of the shipment, most recent first. */
  milestoneHistory: TrackingMilestone[]
}

/** Estimated time of an event, such as the delivery. */
export interface TrackingEstimate {
  /** Kind of estimate, such as `ESTIMATED_DELIVERY_DATE` or `ESTIMATED_TIME_OF_DEPARTURE`. */
  type: TrackingEstimateType
  /** Period in which the event is expected, in UTC. */
  estimatedInterval: BoundedInterval
  /**
   * Time of the last change of this estimate, in UTC. Pattern:
   * `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$`.
   */
  lastUpdatedTime: string
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

/** One event of a shipment on its way. */
export interface TrackingMilestone {
  /** Meaning of the milestone, as codes and text. */
  status: TrackingMilestoneStatus
  /** Place of the milestone. Absent if it is not known. */
  location?: TrackingMilestoneLocation | undefined
  /** Time of the milestone, in UTC. Pattern: `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$`. */
  occurredAt: string
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

/** Place of a milestone. */
export interface TrackingMilestoneLocation {
  /** City, region and country of the place. */
  address?: TrackingMilestoneAddress | undefined
}

/** Meaning of a milestone, as codes and text. */
export interface TrackingMilestoneStatus {
  /**
   * Kind of milestone. `ARRIVED`, `DEPARTED`, `LOADED` and `UNLOADED` are about the vessel or aircraft.
   * `CUSTOMS_HOLD` is at the origin, `CUSTOMS_HOLD_DISCHARGE_PORT` at the destination. `MANIFESTED_NOT_RECEIVED`:
   * the carrier has the manifest without the shipment. `MISSING_MANIFEST`: the carrier has the shipment without
   * the manifest. `RECEIVED_FROM_CARRIER`: a connecting carrier has the shipment. `CARRIER_HOLD`: the customer
   * must act. `UNDELIVERABLE`: it returns to the shipper. `UNDELIVERABLE_DESTROY_IN_FIELD`: it will be destroyed.
   */
  code: TrackingMilestoneStatusCode
  /**
   * Further detail of the milestone, such as the delivery place of `DELIVERED`. The possible values depend on
   * `code`.
   */
  subCode?: TrackingMilestoneStatusSubCode | undefined
  /** Explanation of the milestone, for people. */
  description: string
}

/** Values of `getShipmentTracking.Accept-Language`. */
export type GetShipmentTrackingAcceptLanguage = 'en-US' | (string & {})

/** Values of `TrackingEstimate.type`. */
export type TrackingEstimateType = 'ESTIMATED_DELIVERY_DATE' | 'ESTIMATED_TIME_OF_DEPARTURE' | (string & {})

/** Values of `TrackingMilestoneStatus.code`. */
export type TrackingMilestoneStatusCode =
  | 'BOOKING_RECEIVED'
  | 'BOOKING_ACCEPTED'
  | 'ARRIVED_IN_DESTINATION_COUNTRY'
  | 'CARRIER_RECEIVED_SHIPMENT'
  | 'CARRIER_HOLD'
  | 'CUSTOMER_CONTACTED'
  | 'CUSTOMER_MOVED'
  | 'RECIPIENT_REFUSED_DELIVERY'
  | 'ORDER_PREPARING'
  | 'CARRIER_ASSIGNED'
  | 'CUSTOMS_DELAY'
  | 'CONTAINERIZED'
  | 'DAMAGED'
  | 'DELAYED'
  | 'DELIVERY_APPOINTMENT_CONFIRMED'
  | 'DELIVERY_ATTEMPTED'
  | 'INCORRECT_ADDRESS'
  | 'IN_TRANSIT_TO_PICKUP'
  | 'LOST'
  | 'MANIFESTED_NOT_RECEIVED'
  | 'MISSING_MANIFEST'
  | 'MISSORTED'
  | 'OUT_FOR_DELIVERY'
  | 'RECEIVED_FROM_CARRIER'
  | 'RETURNED'
  | 'SHIPPED'
  | 'UNDELIVERABLE'
  | 'UNDELIVERABLE_DESTROY_IN_FIELD'
  | 'BOOKING_CONFIRMED'
  | 'BOOKING_CANCELLED'
  | 'PICKED_UP'
  | 'ARRIVED'
  | 'DOCUMENTS_RECEIVED_EMBARK_PORT'
  | 'DRAY_STOP_OFF'
  | 'ARRIVED_AT_TERMINAL'
  | 'CUSTOMS_IMPORT_SECURITY_FILED'
  | 'CUSTOMS_IMPORT_SECURITY_FILING_ACCEPTED'
  | 'CUSTOMS_DECLARATION_EMBARK_PORT'
  | 'CUSTOMS_PROCESSING'
  | 'CUSTOMS_HOLD'
  | 'CUSTOMS_CLEARED'
  | 'LOADED'
  | 'DEPARTED'
  | 'RECEIVED_AT_ORIGIN'
  | 'UNLOADED'
  | 'DOCUMENTS_RECEIVED_DISCHARGE_PORT'
  | 'CUSTOMS_DECLARATION_DISCHARGE_PORT'
  | 'CUSTOMS_HOLD_DISCHARGE_PORT'
  | 'CUSTOMS_PAYMENT_REQUIRED'
  | 'READY_FOR_CUSTOMER_PICKUP'
  | 'DEPARTED_TERMINAL'
  | 'LOADED_TRAIN'
  | 'UNLOADED_TRAIN'
  | 'ARRIVED_AT_DESTINATION_YARD'
  | 'TRAILER_UNLOADING'
  | 'DELIVERED'
  | 'EMPTY_RETURN'
  | 'ORDER_CANCELLED'
  | 'ARRIVED_AT_RAIL_TERMINAL'
  | 'CARRIER_TRANSFER'
  | 'CUSTOMER_PICKUP_COMPLETED'
  | 'CUSTOMS_EXCEPTION'
  | 'DELIVERY_ADDRESS_UPDATED'
  | 'DELIVERY_CHANGE_REQUESTED'
  | 'DELIVERY_ESTIMATE_UPDATED'
  | 'DEPARTED_RAIL_TERMINAL'
  | 'PICKUP_FAILED'
  | 'READY_FOR_DELIVERY'
  | 'RETURN_DROPPED_OFF'
  | 'RETURN_IN_TRANSIT'
  | 'RETURN_PICKED_UP'
  | 'RETURN_RECEIVED'
  | 'SORTED'
  | 'TRAILER_UNLOADED'
  | (string & {})

/** Values of `TrackingMilestoneStatus.subCode`. */
export type TrackingMilestoneStatusSubCode =
  | 'ACCIDENT'
  | 'ADDRESS_CHANGE'
  | 'ADDRESS_ISSUE'
  | 'ADDRESS_NON_SERVICED'
  | 'ADULT_SIGNATURE_REQUIRED'
  | 'AIRPLANE_LATE'
  | 'AIR_HUB'
  | 'ANIMAL_HAZARD'
  | 'APARTMENT'
  | 'APPOINTMENT'
  | 'APPOINTMENT_REQUIRED'
  | 'ARMED_FORCES_POST_OFFICE'
  | 'BAG'
  | 'BAG_ID_MISMATCH'
  | 'BATCH'
  | 'BEHIND_WHEELIE_BIN'
  | 'BUILDING_LOCKER'
  | 'BUSINESS_CLOSED'
  | 'BUSINESS_CLOSED_HOLIDAY'
  | 'BUYBACK'
  | 'CARRIER_HUB'
  | 'CARRIER_HUB_DELAY'
  | 'CARRIER_NO_ACCESS'
  | 'CARRIER_NO_CAPACITY'
  | 'CARRIER_REFUSAL'
  | 'CITY_TOWN_STATE'
  | 'CN_BUYER_PAYER_RECIPIENT_MISMATCH'
  | 'CN_CUSTOMS_ALIPAY_WECHAT_NAME_FAILED'
  | 'CN_CUSTOMS_CAN_GATEWAY_ID_VERIFICATION'
  | 'CN_CUSTOMS_CLEARANCE_DATA_ISSUE'
  | 'CN_CUSTOMS_CONVERT_TO_PERSONAL_REVIEW'
  | 'CN_CUSTOMS_DATA_TRANSMISSION_DELAY'
  | 'CN_CUSTOMS_PACKAGE_INFO_MISMATCH'
  | 'CN_CUSTOMS_PERSONAL_REVIEW_DELAY'
  | 'CN_CUSTOMS_PERSONAL_REVIEW_QUOTA_EXCEEDED'
  | 'CN_CUSTOMS_PROHIBITED_WORDING'
  | 'CN_CUSTOMS_SYSTEM_UPGRADE'
  | 'CONSERVATORY'
  | 'CONTAINER_FREIGHT_STATION'
  | 'CONTENT_SPILL_OUT'
  | 'COUNTER'
  | 'COVERAGE_AREA_ISSUE'
  | 'CUSTOMER'
  | 'CUSTOMER_CANCELLED'
  | 'CUSTOMER_MOVED'
  | 'CUSTOMER_PICK_UP_FAILURE'
  | 'CUSTOMER_REFUSAL'
  | 'CUSTOMER_REQUEST'
  | 'CUSTOMS'
  | 'CUSTOMS_FEES'
  | 'CUSTOMS_HUB'
  | 'CUSTOMS_ISSUE'
  | 'DAMAGE'
  | 'DATE_CHANGE'
  | 'DELAY'
  | 'DELIVERY_AGENT_ASSIGNED'
  | 'DELIVERY_ATTEMPTED'
  | 'DELIVERY_DATE_MISMATCH'
  | 'DELIVERY_DEPOT'
  | 'DELIVERY_DEPOT_DELAY'
  | 'DELIVERY_NOT_ATTEMPTED'
  | 'DESTINATION'
  | 'DIRECTIONS_REQUIRED'
  | 'DRIVER_EMERGENCY'
  | 'DRIVER_HELD'
  | 'DRIVER_LATE'
  | 'DRONE'
  | 'DRONE_REPLAN'
  | 'DUPLICATE'
  | 'DUTIES_TAX_PENDING'
  | 'EMERGENCY'
  | 'EXCEEDS_20000_RMB_CLEARANCE_QUOTA'
  | 'EXCEEDS_PERSONAL_QUANTITIES_QUOTA'
  | 'EXPORT_CARRIER'
  | 'FACILITY_BREAKDOWN'
  | 'FACILITY_CLOSURE'
  | 'FAILED_ADULT_VERIFICATION'
  | 'FAILED_MAX_ATTEMPTS'
  | 'FINAL_ATTEMPT_FAILED'
  | 'FORCE_MAJEURE'
  | 'FRAUDULENT_ACTIVITY'
  | 'FREIGHT_FORWARDER'
  | 'FRONT_PORCH'
  | 'FRONT_PORCH_OR_FRONT_DOOR'
  | 'FULFILLMENT_FACILITY'
  | 'FULFILLMENT_ISSUE'
  | 'FULFILLMENT_PROVIDER_MISSORT'
  | 'FULFILLMENT_PROVIDER_RETURN_REQUEST'
  | 'GARAGE'
  | 'GARDEN'
  | 'GOVERNMENT_AGENCY_INSPECTION_REQUIRED'
  | 'GREENHOUSE'
  | 'HANDED_OVER_FOR_FINAL_DELIVERY'
  | 'HAZMAT'
  | 'HEAVY_BULKY_CARRIER'
  | 'HELD_FOR_PAYMENT'
  | 'HELD_IN_TRAILER'
  | 'HOLD_FOR_PICK_UP'
  | 'HS_CODE_ISSUES'
  | 'IMPORT_BLOCKED'
  | 'IMPORT_DOCUMENTATION_REQUIRED'
  | 'IMPORT_ELIGIBILITY_ISSUE'
  | 'INCORRECT_ITEM'
  | 'INCOTERMS_ISSUE'
  | 'INSIDE_BOX'
  | 'INSIDE_HOME'
  | 'INSIDE_VEHICLE'
  | 'INSUFFICIENT_PAPERWORK'
  | 'INTERNATIONAL_TRANSIT_DELAY'
  | 'INVALID_ADDRESS'
  | 'INVALID_CITY_TOWN_STATE_ADDRESS'
  | 'INVALID_POSTAL_CODE'
  | 'INVALID_RECIPIENT_NAME'
  | 'INVALID_STREET_ADDRESS'
  | 'LABEL_ISSUE'
  | 'LARGE_ITEM'
  | 'LATE_DELIVERY'
  | 'LEAVE_TO_NEIGHBOR'
  | 'LETTERBOX'
  | 'LOCKER'
  | 'LOOSE'
  | 'MAIL_BOX_FULL'
  | 'MAIL_ROOM'
  | 'MANUAL_CLEARANCE'
  | 'MANUAL_SCAN_UPLOAD'
  | 'MISSING_APARTMENT_ADDRESS'
  | 'MISSING_COMMERCIAL_DOCS'
  | 'MISSING_OR_INCOMPLETE_NAME'
  | 'MISSING_RECIPIENT_PERSONAL_DATA'
  | 'MISSORT'
  | 'NAME_AUTHENTICATION_FAILED'
  | 'NEARBY_STORE'
  | 'NEIGHBOR'
  | 'NEIGHBOR_SIGNED'
  | 'NON_PERSONAL_BELONGINGS'
  | 'NON_POSTAL_CARRIER'
  | 'NOT_ORDERED'
  | 'NOT_WANTED'
  | 'NO_ACCESS'
  | 'NO_CONTACT_INFORMATION'
  | 'NO_RESPONSE'
  | 'NO_SECURITY_ACCESS'
  | 'OFF_AMAZON_CUSTOMER'
  | 'ON_HOLD'
  | 'ORIGIN'
  | 'OUTBUILDING'
  | 'OVER_FORECAST'
  | 'PACKAGE_OPEN'
  | 'PACKAGE_OVERSIZED'
  | 'PARCEL_HUB'
  | 'PARTIAL'
  | 'PAYMENT_REFUSED'
  | 'PENDING_INSPECTION'
  | 'PGA_HOLD'
  | 'PICKUP_FAILURE'
  | 'PICKUP_POINT'
  | 'PICKUP_POINT_CLOSED'
  | 'PKG_DIMENSION_EXCEEDS'
  | 'POI_DELIVERY_ADDRESS_MISMATCH'
  | 'POI_INVALID'
  | 'POI_RECIPIENT_NAME_MISMATCH'
  | 'PORCH'
  | 'POSTAL_CARRIER'
  | 'POST_OFFICE'
  | 'POWER_OF_ATTORNEY_REQUIRED'
  | 'PO_BOX'
  | 'PO_BOX_QUERY'
  | 'PREDICTED'
  | 'PROCESSING_DELAY'
  | 'PROCESSING_HUB'
  | 'PRODUCT_DAMAGED'
  | 'PRODUCT_DEFECTIVE'
  | 'PRODUCT_MISSING'
  | 'PRODUCT_NOT_FUNCTIONAL'
  | 'PRODUCT_PRICE_EXCEEDS_2000_RMB'
  | 'PROHIBITED_ITEM'
  | 'READY_FOR_PICKUP'
  | 'REAR_PORCH'
  | 'REAR_PORCH_OR_REAR_DOOR'
  | 'RECEPTION'
  | 'RECIPIENT_CANCELLED'
  | 'RECIPIENT_HOLIDAY'
  | 'RECIPIENT_ID_IMAGE_QUALITY'
  | 'RECIPIENT_ID_INVALID'
  | 'RECIPIENT_ID_MISSING'
  | 'RECIPIENT_ID_NOT_RECEIVED'
  | 'RECIPIENT_ID_RECEIVED'
  | 'RECIPIENT_PIN_NOT_AVAILABLE'
  | 'RECIPIENT_UNIQUE_CODE_MISSING'
  | 'RECIPIENT_UNKNOWN_ENTITY'
  | 'REDIRECTED_SHIPMENT'
  | 'REDIRECT_FAILED'
  | 'REMOTE_AREA'
  | 'REROUTED_TO_LOCKER'
  | 'REROUTED_TO_STORE'
  | 'RETURN_TO_SELLER'
  | 'REVERTED'
  | 'ROAD_ISSUE'
  | 'SAFE_PLACE'
  | 'SCHEDULE_ADJUSTMENT'
  | 'SECURITY_ACCESS'
  | 'SECURITY_CHECKS_REQUIRED'
  | 'SECURITY_DESK'
  | 'SELLER_ISSUE'
  | 'SELLER_MOVED'
  | 'SELLER_REJECTION'
  | 'SELLER_REQUEST'
  | 'SHED'
  | 'SHIPMENT_DAMAGED'
  | 'SHIPMENT_FEES'
  | 'SHIPMENT_HIJACKED'
  | 'SHIPMENT_MISSING'
  | 'SHIPMENT_NOT_RECEIVED'
  | 'SHIPMENT_OVERDUE_14_DAYS'
  | 'SHIPPER_RELATED'
  | 'SHIPPER_REQUEST'
  | 'SIDE_PORCH'
  | 'SIGNATURE_REQUIRED'
  | 'SIGNATURE_WAIVED'
  | 'SIGNED'
  | 'STORE'
  | 'STREET'
  | 'TERRACE'
  | 'THEFT'
  | 'THIRD_PARTY_CARRIER_DELAY'
  | 'TRAILER_LATE'
  | 'TRAIN_LATE'
  | 'TRANSPORTATION_CAPACITY_SHORTAGE'
  | 'TRUCK'
  | 'UNIT_LOAD_DEVICE'
  | 'UNKNOWN_ENTITY'
  | 'UNREADABLE_BARCODE'
  | 'UNSUCCESSFUL_CUSTOMER_CONTACT'
  | 'UNVERIFIED_ADDRESS'
  | 'VAN'
  | 'VAN_REPLAN'
  | 'VEHICLE_BREAKDOWN'
  | 'WEATHER'
  | 'WRONG_DELIVERY_ROUTE'
  | 'WRONG_PHONE_NUMBER'
  | 'POSTAL_CODE'
  | (string & {})

/** Parameters of {@link TrackingApi.getShipmentTracking}. */
export interface GetShipmentTrackingParams {
  /** Amazon's unique ID of the tracking request. */
  id?: string | undefined
  /** Air Cargo Shipment Identification Number (ACSIN). */
  acsin?: string | undefined
  /** Amazon Fulfillment Tracking Number (AFTN). Pattern: `^AFTN\d+$`. */
  aftn?: string | undefined
  /** Container number from the logistics service provider. */
  containerNumber?: string | undefined
  /** Number of the house bill of lading (HBL). */
  houseBillOfLadingNumber?: string | undefined
  /** Carrier's tracking number of the shipment. */
  'carrierTracking.trackingNumber'?: string | undefined
  /** Code of the carrier that assigned `carrierTracking.trackingNumber`. */
  'carrierTracking.carrierCode'?: string | undefined
  /** Preferred language and locale, in POSIX format. Only `en-US` is supported. */
  'Accept-Language'?: GetShipmentTrackingAcceptLanguage | undefined
}
