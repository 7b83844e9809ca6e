// Generated from Amazon's model financesV0. To change this file, see CONTRIBUTING.md.

export interface AdhocDisbursementEvent {
  TransactionType?: string
  /** ISO 8601 date and time. */
  PostedDate?: string
  TransactionId?: string
  TransactionAmount?: Currency
}

export interface AdjustmentEvent {
  AdjustmentType?: string
  /** ISO 8601 date and time. */
  PostedDate?: string
  StoreName?: string
  AdjustmentAmount?: Currency
  AdjustmentItemList?: AdjustmentItem[]
}

export interface AdjustmentItem {
  Quantity?: string
  PerUnitAmount?: Currency
  TotalAmount?: Currency
  SellerSKU?: string
  FnSKU?: string
  ProductDescription?: string
  ASIN?: string
  TransactionNumber?: string
}

export interface AffordabilityExpenseEvent {
  AmazonOrderId?: string
  /** ISO 8601 date and time. */
  PostedDate?: string
  MarketplaceId?: string
  TransactionType?: string
  BaseExpense?: Currency
  TaxTypeCGST: Currency
  TaxTypeSGST: Currency
  TaxTypeIGST: Currency
  TotalExpense?: Currency
}

export interface CapacityReservationBillingEvent {
  TransactionType?: string
  /** ISO 8601 date and time. */
  PostedDate?: string
  Description?: string
  TransactionAmount?: Currency
}

export interface ChargeComponent {
  ChargeType?: string
  ChargeAmount?: Currency
}

export interface ChargeInstrument {
  Description?: string
  Tail?: string
  Amount?: Currency
}

export interface ChargeRefundEvent {
  /** ISO 8601 date and time. */
  PostedDate?: string
  ReasonCode?: string
  ReasonCodeDescription?: string
  ChargeRefundTransactions?: ChargeRefundTransaction[]
}

export interface ChargeRefundTransaction {
  ChargeAmount?: Currency
  ChargeType?: string
}

export interface CouponPaymentEvent {
  /** ISO 8601 date and time. */
  PostedDate?: string
  CouponId?: string
  SellerCouponDescription?: string
  ClipOrRedemptionCount?: number
  PaymentEventId?: string
  FeeComponent?: FeeComponent
  ChargeComponent?: ChargeComponent
  TotalAmount?: Currency
}

export interface Currency {
  CurrencyCode?: string
  CurrencyAmount?: number
}

export interface DebtRecoveryEvent {
  DebtRecoveryType?: string
  RecoveryAmount?: Currency
  OverPaymentCredit?: Currency
  DebtRecoveryItemList?: DebtRecoveryItem[]
  ChargeInstrumentList?: ChargeInstrument[]
}

export interface DebtRecoveryItem {
  RecoveryAmount?: Currency
  OriginalAmount?: Currency
  /** ISO 8601 date and time. */
  GroupBeginDate?: string
  /** ISO 8601 date and time. */
  GroupEndDate?: string
}

export interface DirectPayment {
  DirectPaymentType?: string
  DirectPaymentAmount?: Currency
}

export interface EBTRefundReimbursementOnlyEvent {
  OrderId?: string
  /** ISO 8601 date and time. */
  PostedDate?: string
  Amount?: Currency
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface FBALiquidationEvent {
  /** ISO 8601 date and time. */
  PostedDate?: string
  OriginalRemovalOrderId?: string
  LiquidationProceedsAmount?: Currency
  LiquidationFeeAmount?: Currency
}

export interface FailedAdhocDisbursementEvent {
  FundsTransfersType?: string
  TransferId?: string
  DisbursementId?: string
  PaymentDisbursementType?: string
  Status?: string
  TransferAmount?: Currency
  /** ISO 8601 date and time. */
  PostedDate?: string
}

export interface FeeComponent {
  FeeType?: string
  FeeAmount?: Currency
}

export interface FinancialEventGroup {
  FinancialEventGroupId?: string
  ProcessingStatus?: string
  FundTransferStatus?: string
  OriginalTotal?: Currency
  ConvertedTotal?: Currency
  /** ISO 8601 date and time. */
  FundTransferDate?: string
  TraceId?: string
  AccountTail?: string
  BeginningBalance?: Currency
  /** ISO 8601 date and time. */
  FinancialEventGroupStart?: string
  /** ISO 8601 date and time. */
  FinancialEventGroupEnd?: string
}

export interface FinancialEvents {
  ShipmentEventList?: ShipmentEvent[]
  ShipmentSettleEventList?: ShipmentEvent[]
  RefundEventList?: ShipmentEvent[]
  GuaranteeClaimEventList?: ShipmentEvent[]
  EBTRefundReimbursementOnlyEventList?: EBTRefundReimbursementOnlyEvent[]
  ChargebackEventList?: ShipmentEvent[]
  PayWithAmazonEventList?: PayWithAmazonEvent[]
  ServiceProviderCreditEventList?: SolutionProviderCreditEvent[]
  RetrochargeEventList?: RetrochargeEvent[]
  RentalTransactionEventList?: RentalTransactionEvent[]
  ProductAdsPaymentEventList?: ProductAdsPaymentEvent[]
  ServiceFeeEventList?: ServiceFeeEvent[]
  SellerDealPaymentEventList?: SellerDealPaymentEvent[]
  DebtRecoveryEventList?: DebtRecoveryEvent[]
  LoanServicingEventList?: LoanServicingEvent[]
  AdjustmentEventList?: AdjustmentEvent[]
  SAFETReimbursementEventList?: SAFETReimbursementEvent[]
  SellerReviewEnrollmentPaymentEventList?: SellerReviewEnrollmentPaymentEvent[]
  FBALiquidationEventList?: FBALiquidationEvent[]
  CouponPaymentEventList?: CouponPaymentEvent[]
  ImagingServicesFeeEventList?: ImagingServicesFeeEvent[]
  NetworkComminglingTransactionEventList?: NetworkComminglingTransactionEvent[]
  AffordabilityExpenseEventList?: AffordabilityExpenseEvent[]
  AffordabilityExpenseReversalEventList?: AffordabilityExpenseEvent[]
  RemovalShipmentEventList?: RemovalShipmentEvent[]
  RemovalShipmentAdjustmentEventList?: RemovalShipmentAdjustmentEvent[]
  TrialShipmentEventList?: TrialShipmentEvent[]
  TDSReimbursementEventList?: TDSReimbursementEvent[]
  AdhocDisbursementEventList?: AdhocDisbursementEvent[]
  TaxWithholdingEventList?: TaxWithholdingEvent[]
  ChargeRefundEventList?: ChargeRefundEvent[]
  FailedAdhocDisbursementEventList?: FailedAdhocDisbursementEvent[]
  ValueAddedServiceChargeEventList?: ValueAddedServiceChargeEvent[]
  CapacityReservationBillingEventList?: CapacityReservationBillingEvent[]
}

export interface ImagingServicesFeeEvent {
  ImagingRequestBillingItemID?: string
  ASIN?: string
  /** ISO 8601 date and time. */
  PostedDate?: string
  FeeList?: FeeComponent[]
}

export interface ListFinancialEventGroupsPayload {
  NextToken?: string
  FinancialEventGroupList?: FinancialEventGroup[]
}

export interface ListFinancialEventGroupsResponse {
  payload?: ListFinancialEventGroupsPayload
  errors?: ErrorEntry[]
}

export interface ListFinancialEventsPayload {
  NextToken?: string
  FinancialEvents?: FinancialEvents
}

export interface ListFinancialEventsResponse {
  payload?: ListFinancialEventsPayload
  errors?: ErrorEntry[]
}

export interface LoanServicingEvent {
  LoanAmount?: Currency
  SourceBusinessEventType?: string
}

export interface NetworkComminglingTransactionEvent {
  TransactionType?: string
  /** ISO 8601 date and time. */
  PostedDate?: string
  NetCoTransactionID?: string
  SwapReason?: string
  ASIN?: string
  MarketplaceId?: string
  TaxExclusiveAmount?: Currency
  TaxAmount?: Currency
}

export interface PayWithAmazonEvent {
  SellerOrderId?: string
  /** ISO 8601 date and time. */
  TransactionPostedDate?: string
  BusinessObjectType?: string
  SalesChannel?: string
  Charge?: ChargeComponent
  FeeList?: FeeComponent[]
  PaymentAmountType?: string
  AmountDescription?: string
  FulfillmentChannel?: string
  StoreName?: string
}

export interface ProductAdsPaymentEvent {
  /** ISO 8601 date and time. */
  postedDate?: string
  transactionType?: string
  invoiceId?: string
  baseValue?: Currency
  taxValue?: Currency
  transactionValue?: Currency
}

export interface Promotion {
  PromotionType?: string
  PromotionId?: string
  PromotionAmount?: Currency
}

export interface RemovalShipmentAdjustmentEvent {
  /** ISO 8601 date and time. */
  PostedDate?: string
  AdjustmentEventId?: string
  MerchantOrderId?: string
  OrderId?: string
  TransactionType?: string
  RemovalShipmentItemAdjustmentList?: RemovalShipmentItemAdjustment[]
}

export interface RemovalShipmentEvent {
  /** ISO 8601 date and time. */
  PostedDate?: string
  MerchantOrderId?: string
  OrderId?: string
  TransactionType?: string
  StoreName?: string
  RemovalShipmentItemList?: RemovalShipmentItem[]
}

export interface RemovalShipmentItem {
  RemovalShipmentItemId?: string
  TaxCollectionModel?: string
  FulfillmentNetworkSKU?: string
  Quantity?: number
  Revenue?: Currency
  FeeAmount?: Currency
  TaxAmount?: Currency
  TaxWithheld?: Currency
}

export interface RemovalShipmentItemAdjustment {
  RemovalShipmentItemId?: string
  TaxCollectionModel?: string
  FulfillmentNetworkSKU?: string
  AdjustedQuantity?: number
  RevenueAdjustment?: Currency
  TaxAmountAdjustment?: Currency
  TaxWithheldAdjustment?: Currency
}

export interface RentalTransactionEvent {
  AmazonOrderId?: string
  RentalEventType?: string
  ExtensionLength?: number
  /** ISO 8601 date and time. */
  PostedDate?: string
  RentalChargeList?: ChargeComponent[]
  RentalFeeList?: FeeComponent[]
  MarketplaceName?: string
  RentalInitialValue?: Currency
  RentalReimbursement?: Currency
  RentalTaxWithheldList?: TaxWithheldComponent[]
}

export interface RetrochargeEvent {
  RetrochargeEventType?: string
  AmazonOrderId?: string
  /** ISO 8601 date and time. */
  PostedDate?: string
  BaseTax?: Currency
  ShippingTax?: Currency
  MarketplaceName?: string
  RetrochargeTaxWithheldList?: TaxWithheldComponent[]
}

export interface SAFETReimbursementEvent {
  /** ISO 8601 date and time. */
  PostedDate?: string
  SAFETClaimId?: string
  ReimbursedAmount?: Currency
  ReasonCode?: string
  SAFETReimbursementItemList?: SAFETReimbursementItem[]
}

export interface SAFETReimbursementItem {
  itemChargeList?: ChargeComponent[]
  productDescription?: string
  quantity?: string
}

export interface SellerDealPaymentEvent {
  /** ISO 8601 date and time. */
  postedDate?: string
  dealId?: string
  dealDescription?: string
  eventType?: string
  feeType?: string
  feeAmount?: Currency
  taxAmount?: Currency
  totalAmount?: Currency
}

export interface SellerReviewEnrollmentPaymentEvent {
  /** ISO 8601 date and time. */
  PostedDate?: string
  EnrollmentId?: string
  ParentASIN?: string
  FeeComponent?: FeeComponent
  ChargeComponent?: ChargeComponent
  TotalAmount?: Currency
}

export interface ServiceFeeEvent {
  AmazonOrderId?: string
  FeeReason?: string
  FeeList?: FeeComponent[]
  SellerSKU?: string
  FnSKU?: string
  FeeDescription?: string
  ASIN?: string
  StoreName?: string
}

export interface ShipmentEvent {
  AmazonOrderId?: string
  SellerOrderId?: string
  MarketplaceName?: string
  StoreName?: string
  OrderChargeList?: ChargeComponent[]
  OrderChargeAdjustmentList?: ChargeComponent[]
  ShipmentFeeList?: FeeComponent[]
  ShipmentFeeAdjustmentList?: FeeComponent[]
  OrderFeeList?: FeeComponent[]
  OrderFeeAdjustmentList?: FeeComponent[]
  DirectPaymentList?: DirectPayment[]
  /** ISO 8601 date and time. */
  PostedDate?: string
  ShipmentItemList?: ShipmentItem[]
  ShipmentItemAdjustmentList?: ShipmentItem[]
}

export interface ShipmentItem {
  SellerSKU?: string
  OrderItemId?: string
  OrderAdjustmentItemId?: string
  QuantityShipped?: number
  ItemChargeList?: ChargeComponent[]
  ItemChargeAdjustmentList?: ChargeComponent[]
  ItemFeeList?: FeeComponent[]
  ItemFeeAdjustmentList?: FeeComponent[]
  ItemTaxWithheldList?: TaxWithheldComponent[]
  PromotionList?: Promotion[]
  PromotionAdjustmentList?: Promotion[]
  CostOfPointsGranted?: Currency
  CostOfPointsReturned?: Currency
}

export interface SolutionProviderCreditEvent {
  ProviderTransactionType?: string
  SellerOrderId?: string
  MarketplaceId?: string
  MarketplaceCountryCode?: string
  SellerId?: string
  SellerStoreName?: string
  ProviderId?: string
  ProviderStoreName?: string
  TransactionAmount?: Currency
  /** ISO 8601 date and time. */
  TransactionCreationDate?: string
}

export interface TDSReimbursementEvent {
  /** ISO 8601 date and time. */
  PostedDate?: string
  TDSOrderId?: string
  ReimbursedAmount?: Currency
}

export interface TaxWithheldComponent {
  TaxCollectionModel?: string
  TaxesWithheld?: ChargeComponent[]
}

export interface TaxWithholdingEvent {
  /** ISO 8601 date and time. */
  PostedDate?: string
  BaseAmount?: Currency
  WithheldAmount?: Currency
  TaxWithholdingPeriod?: TaxWithholdingPeriod
}

export interface TaxWithholdingPeriod {
  /** ISO 8601 date and time. */
  StartDate?: string
  /** ISO 8601 date and time. */
  EndDate?: string
}

export interface TrialShipmentEvent {
  AmazonOrderId?: string
  FinancialEventGroupId?: string
  /** ISO 8601 date and time. */
  PostedDate?: string
  SKU?: string
  FeeList?: FeeComponent[]
}

export interface ValueAddedServiceChargeEvent {
  TransactionType?: string
  /** ISO 8601 date and time. */
  PostedDate?: string
  Description?: string
  TransactionAmount?: Currency
}

/** Parameters of {@link FinancesApi.listFinancialEventGroups}. */
export interface ListFinancialEventGroupsParams {
  /** 1 to 100. Default: 10. */
  MaxResultsPerPage?: number
  /** ISO 8601 date and time. */
  FinancialEventGroupStartedBefore?: string
  /** ISO 8601 date and time. */
  FinancialEventGroupStartedAfter?: string
  NextToken?: string
}

/** Parameters of {@link FinancesApi.listFinancialEvents}. */
export interface ListFinancialEventsParams {
  /** 1 to 100. Default: 100. */
  MaxResultsPerPage?: number
  /** ISO 8601 date and time. */
  PostedAfter?: string
  /** ISO 8601 date and time. */
  PostedBefore?: string
  NextToken?: string
}

/** Parameters of {@link FinancesApi.listFinancialEventsByGroupId}. */
export interface ListFinancialEventsByGroupIdParams {
  eventGroupId: string
  /** 1 to 100. Default: 100. */
  MaxResultsPerPage?: number
  /** ISO 8601 date and time. */
  PostedAfter?: string
  /** ISO 8601 date and time. */
  PostedBefore?: string
  NextToken?: string
}

/** Parameters of {@link FinancesApi.listFinancialEventsByOrderId}. */
export interface ListFinancialEventsByOrderIdParams {
  orderId: string
  /** 1 to 100. Default: 100. */
  MaxResultsPerPage?: number
  NextToken?: string
}
