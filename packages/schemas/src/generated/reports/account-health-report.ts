// Generated from Amazon's schema accountHealthReport-2020-11-18. To change this file, see CONTRIBUTING.md.

/** Account status and performance of a seller in each requested store. */
export interface AccountHealthReport {
  /** Status of the account, by store. */
  accountStatuses: AccountStatus[]
  /** Performance of the seller, by store. */
  performanceMetrics: PerformanceMetrics[]
}

/** Status of the account in one store. */
export interface AccountStatus {
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  marketplaceId: string
  /** `AT_RISK`: Amazon may deactivate the account. `DEACTIVATED`: the seller cannot sell. */
  status: AccountState
}

/** `AT_RISK`: Amazon may deactivate the account. `DEACTIVATED`: the seller cannot sell. */
export type AccountState = 'NORMAL' | 'AT_RISK' | 'DEACTIVATED' | (string & {})

/** Performance of the seller in one store. */
export interface PerformanceMetrics {
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  marketplaceId: string
  /** Business orders whose invoice is missing or late. */
  invoiceDefectRate: InvoiceDefectRate
  /** Orders that the seller shipped too late. */
  lateShipmentRate: LateShipmentRate
  /** Orders with A-to-z Guarantee cases, chargebacks or negative feedback, by fulfillment. */
  orderDefectRate: OrderDefectRates
  /** Shipments that arrived on time. */
  onTimeDeliveryRate: OnTimeDeliveryRate
  /** Units that arrived on time. Only in the United States. */
  unitOnTimeDeliveryRate?: UnitOnTimeDeliveryRate | undefined
  /** Shipments with a valid tracking number. */
  validTrackingRate: ValidTrackingRate
  /** Orders that the seller canceled before shipping. */
  preFulfillmentCancellationRate: PreFulfillmentCancellationRate
  /** Warnings about the seller's behavior. */
  warningStates: WarningState[]
  /** Amazon's rating of the account. */
  accountHealthRating: AccountHealthRating
  /** Listings that break Amazon's policies. */
  listingPolicyViolations: ListingLevelViolation
  /** Customers who doubt that a product is authentic. */
  productAuthenticityCustomerComplaints: ListingLevelViolation
  /** Customers who complain about a product's condition. */
  productConditionCustomerComplaints: ListingLevelViolation
  /** Customers who complain about a product's safety. */
  productSafetyCustomerComplaints: ListingLevelViolation
  /** Complaints by owners of rights. */
  receivedIntellectualPropertyComplaints: ListingLevelViolation
  /** Listings of restricted products. */
  restrictedProductPolicyViolations: ListingLevelViolation
  /** Listings that Amazon suspects to violate rights. */
  suspectedIntellectualPropertyViolations: ListingLevelViolation
  /** Problems with the safety of food and products. */
  foodAndProductSafetyIssues: ListingLevelViolation
  /** Listings that break policies that have no field here. */
  otherPolicyViolations: ListingLevelViolation
  /** Documents that Amazon has asked for. */
  documentRequests: ListingLevelViolation
}

/** Share of orders with a missing or late invoice. */
export interface InvoiceDefectRate {
  /** Period that the metric covers. */
  reportingDateRange: ReportingDateRange
  /** Orders in the period. */
  orderCount: number
  /** Missing and late invoices together. */
  invoiceDefect: DefectCount
  /** Orders without an invoice. */
  missingInvoice: DefectCount
  /** Orders whose invoice came late. */
  lateInvoice: DefectCount
  /** `GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it. */
  status: Status
  /** The metric as a fraction: 0.005 is 0.5%. */
  rate: number
  /** Value that the metric must meet, as a fraction for rates and a count for violations. */
  targetValue: number
  /** How the metric must compare with the target value. */
  targetCondition: TargetCondition
}

/** Period of a metric. */
export interface ReportingDateRange {
  /** Last minute of the period, in UTC, such as `2020-11-18T23:59Z`. */
  reportingDateTo: string
  /** First minute of the period, in UTC, such as `2020-10-20T00:00Z`. */
  reportingDateFrom: string
}

/** Number of defects of one kind. */
export interface DefectCount {
  /** How many defects there are. */
  count: number
  /** `GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it. */
  status: Status
}

/** `GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it. */
export type Status = 'GOOD' | 'BAD' | 'NONE' | (string & {})

/** How the metric must compare with the target value. */
export type TargetCondition = 'GREATER_THAN' | 'LESS_THAN' | 'EQUALS' | (string & {})

/** Share of orders that were shipped late. */
export interface LateShipmentRate {
  /** Period that the metric covers. */
  reportingDateRange: ReportingDateRange
  /** Orders in the period. */
  orderCount: number
  /** Orders that were shipped late. */
  lateShipmentCount: number
  /** `GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it. */
  status: Status
  /** The metric as a fraction: 0.005 is 0.5%. */
  rate: number
  /** Value that the metric must meet, as a fraction for rates and a count for violations. */
  targetValue: number
  /** How the metric must compare with the target value. */
  targetCondition: TargetCondition
}

/** Order defect rates by fulfillment. */
export interface OrderDefectRates {
  /** Orders that the seller fulfills. */
  mfn: OrderDefectRate
  /** Orders that Amazon fulfills. */
  afn: OrderDefectRate
}

/** Share of orders with a defect. */
export interface OrderDefectRate {
  /** Period that the metric covers. */
  reportingDateRange: ReportingDateRange
  /** Orders in the period. */
  orderCount: number
  /** Orders with at least one defect. */
  orderWithDefects: DefectCount
  /** A-to-z Guarantee cases. */
  claims: DefectCount
  /** Service chargebacks of credit cards. */
  chargebacks: DefectCount
  /** Ratings with one or two stars. */
  negativeFeedback: DefectCount
  /** `GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it. */
  status: Status
  /** The metric as a fraction: 0.005 is 0.5%. */
  rate: number
  /** Value that the metric must meet, as a fraction for rates and a count for violations. */
  targetValue: number
  /** How the metric must compare with the target value. */
  targetCondition: TargetCondition
  /** Fulfillment of the orders: `mfn` or `afn`. */
  fulfillmentType: string
}

/** Share of tracked shipments that arrived on time. */
export interface OnTimeDeliveryRate {
  /** Period that the metric covers. */
  reportingDateRange: ReportingDateRange
  /** Shipments with a valid tracking number. */
  shipmentCountWithValidTracking: number
  /** Shipments that arrived on time. */
  onTimeDeliveryCount: number
  /** `GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it. */
  status: Status
  /** The metric as a fraction: 0.005 is 0.5%. */
  rate: number
  /** Value that the metric must meet, as a fraction for rates and a count for violations. */
  targetValue: number
  /** How the metric must compare with the target value. */
  targetCondition: TargetCondition
}

/** Share of units that arrived on time. */
export interface UnitOnTimeDeliveryRate {
  /** Period that the metric covers. */
  reportingDateRange: ReportingDateRange
  /** `GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it. */
  status: Status
  /** Value that the metric must meet, as a fraction for rates and a count for violations. */
  targetValue: number
  /** How the metric must compare with the target value. */
  targetCondition: TargetCondition
  /** Units that arrived on time. */
  unitOnTimeDeliveryCount: number
  /** All units of the period. */
  totalUnitCount: number
  /** The metric as a fraction: 0.005 is 0.5%. */
  rate: number
}

/** Share of shipments with valid tracking. */
export interface ValidTrackingRate {
  /** Period that the metric covers. */
  reportingDateRange: ReportingDateRange
  /** All shipments of the period. */
  shipmentCount: number
  /** Shipments whose tracking number is valid. */
  validTrackingCount: number
  /** `GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it. */
  status: Status
  /** The metric as a fraction: 0.005 is 0.5%. */
  rate: number
  /** Value that the metric must meet, as a fraction for rates and a count for violations. */
  targetValue: number
  /** How the metric must compare with the target value. */
  targetCondition: TargetCondition
}

/** Share of orders that the seller canceled. */
export interface PreFulfillmentCancellationRate {
  /** Period that the metric covers. */
  reportingDateRange: ReportingDateRange
  /** Orders in the period. */
  orderCount: number
  /** Orders that were canceled by fault of the seller. */
  cancellationCount: number
  /** `GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it. */
  status: Status
  /** The metric as a fraction: 0.005 is 0.5%. */
  rate: number
  /** Value that the metric must meet, as a fraction for rates and a count for violations. */
  targetValue: number
  /** How the metric must compare with the target value. */
  targetCondition: TargetCondition
}

/** A warning about the seller's behavior. */
export interface WarningState {
  /** Kind of warning, such as `spammingSellerMessaging`. */
  warningType: string
  /** `BAD` if the warning applies. */
  status: Status
}

/** Amazon's rating of the account. */
export interface AccountHealthRating {
  /** Period that the metric covers. */
  reportingDateRange: ReportingDateRange
  /** Rating of the account. */
  ahrStatus: AhrStatus
}

/** Rating of the account. */
export type AhrStatus = 'GREAT' | 'WARNED' | (string & {})

/** Number of violations of one kind. */
export interface ListingLevelViolation {
  /** Period that the metric covers. */
  reportingDateRange: ReportingDateRange
  /** How many violations there are. */
  defectsCount: number
  /** `GOOD` if the metric meets its target, `BAD` if not, `NONE` if Amazon does not assess it. */
  status: Status
  /** Value that the metric must meet, as a fraction for rates and a count for violations. */
  targetValue: number
  /** How the metric must compare with the target value. */
  targetCondition: TargetCondition
}
