// Generated from Amazon's model financesV0. To change this file, see CONTRIBUTING.md.

export interface AdhocDisbursementEvent {
  TransactionType?: string | undefined
  /** ISO 8601 date and time. */
  PostedDate?: string | undefined
  TransactionId?: string | undefined
  TransactionAmount?: Currency | undefined
}

export interface AdjustmentEvent {
  AdjustmentType?: string | undefined
  /** ISO 8601 date and time. */
  PostedDate?: string | undefined
  StoreName?: string | undefined
  AdjustmentAmount?: Currency | undefined
  AdjustmentItemList?: AdjustmentItem[] | undefined
}

export interface AdjustmentItem {
  Quantity?: string | undefined
  PerUnitAmount?: Currency | undefined
  TotalAmount?: Currency | undefined
  SellerSKU?: string | undefined
  FnSKU?: string | undefined
  ProductDescription?: string | undefined
  ASIN?: string | undefined
  TransactionNumber?: string | undefined
}

export interface AffordabilityExpenseEvent {
  AmazonOrderId?: string | undefined
  /** ISO 8601 date and time. */
  PostedDate?: string | undefined
  MarketplaceId?: string | undefined
  TransactionType?: string | undefined
  BaseExpense?: Currency | undefined
  TaxTypeCGST: Currency
  TaxTypeSGST: Currency
  TaxTypeIGST: Currency
  TotalExpense?: Currency | undefined
}

export interface CapacityReservationBillingEvent {
  TransactionType?: string | undefined
  /** ISO 8601 date and time. */
  PostedDate?: string | undefined
  Description?: string | undefined
  TransactionAmount?: Currency | undefined
}

export interface ChargeComponent {
  ChargeType?: string | undefined
  ChargeAmount?: Currency | undefined
}

export interface ChargeInstrument {
  Description?: string | undefined
  Tail?: string | undefined
  Amount?: Currency | undefined
}

export interface ChargeRefundEvent {
  /** ISO 8601 date and time. */
  PostedDate?: string | undefined
  ReasonCode?: string | undefined
  ReasonCodeDescription?: string | undefined
  ChargeRefundTransactions?: ChargeRefundTransaction[] | undefined
}

export interface ChargeRefundTransaction {
  ChargeAmount?: Currency | undefined
  ChargeType?: string | undefined
}

export interface CouponPaymentEvent {
  /** ISO 8601 date and time. */
  PostedDate?: string | undefined
  CouponId?: string | undefined
  SellerCouponDescription?: string | undefined
  ClipOrRedemptionCount?: number | undefined
  PaymentEventId?: string | undefined
  FeeComponent?: FeeComponent | undefined
  ChargeComponent?: ChargeComponent | undefined
  TotalAmount?: Currency | undefined
}

export interface Currency {
  CurrencyCode?: string | undefined
  CurrencyAmount?: number | undefined
}

export interface DebtRecoveryEvent {
  DebtRecoveryType?: string | undefined
  RecoveryAmount?: Currency | undefined
  OverPaymentCredit?: Currency | undefined
  DebtRecoveryItemList?: DebtRecoveryItem[] | undefined
  ChargeInstrumentList?: ChargeInstrument[] | undefined
}

export interface DebtRecoveryItem {
  RecoveryAmount?: Currency | undefined
  OriginalAmount?: Currency | undefined
  /** ISO 8601 date and time. */
  GroupBeginDate?: string | undefined
  /** ISO 8601 date and time. */
  GroupEndDate?: string | undefined
}

export interface DirectPayment {
  DirectPaymentType?: string | undefined
  DirectPaymentAmount?: Currency | undefined
}

export interface EBTRefundReimbursementOnlyEvent {
  OrderId?: string | undefined
  /** ISO 8601 date and time. */
  PostedDate?: string | undefined
  Amount?: Currency | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface FBALiquidationEvent {
  /** ISO 8601 date and time. */
  PostedDate?: string | undefined
  OriginalRemovalOrderId?: string | undefined
  LiquidationProceedsAmount?: Currency | undefined
  LiquidationFeeAmount?: Currency | undefined
}

export interface FailedAdhocDisbursementEvent {
  FundsTransfersType?: string | undefined
  TransferId?: string | undefined
  DisbursementId?: string | undefined
  PaymentDisbursementType?: string | undefined
  Status?: string | undefined
  TransferAmount?: Currency | undefined
  /** ISO 8601 date and time. */
  PostedDate?: string | undefined
}

export interface FeeComponent {
  FeeType?: string | undefined
  FeeAmount?: Currency | undefined
}

export interface FinancialEventGroup {
  FinancialEventGroupId?: string | undefined
  ProcessingStatus?: string | undefined
  FundTransferStatus?: string | undefined
  OriginalTotal?: Currency | undefined
  ConvertedTotal?: Currency | undefined
  /** ISO 8601 date and time. */
  FundTransferDate?: string | undefined
  TraceId?: string | undefined
  AccountTail?: string | undefined
  BeginningBalance?: Currency | undefined
  /** ISO 8601 date and time. */
  FinancialEventGroupStart?: string | undefined
  /** ISO 8601 date and time. */
  FinancialEventGroupEnd?: string | undefined
}

export interface FinancialEvents {
  ShipmentEventList?: ShipmentEvent[] | undefined
  ShipmentSettleEventList?: ShipmentEvent[] | undefined
  RefundEventList?: ShipmentEvent[] | undefined
  GuaranteeClaimEventList?: ShipmentEvent[] | undefined
  EBTRefundReimbursementOnlyEventList?: EBTRefundReimbursementOnlyEvent[] | undefined
  ChargebackEventList?: ShipmentEvent[] | undefined
  PayWithAmazonEventList?: PayWithAmazonEvent[] | undefined
  ServiceProviderCreditEventList?: SolutionProviderCreditEvent[] | undefined
  RetrochargeEventList?: RetrochargeEvent[] | undefined
  RentalTransactionEventList?: RentalTransactionEvent[] | undefined
  ProductAdsPaymentEventList?: ProductAdsPaymentEvent[] | undefined
  ServiceFeeEventList?: ServiceFeeEvent[] | undefined
  SellerDealPaymentEventList?: SellerDealPaymentEvent[] | undefined
  DebtRecoveryEventList?: DebtRecoveryEvent[] | undefined
  LoanServicingEventList?: LoanServicingEvent[] | undefined
  AdjustmentEventList?: AdjustmentEvent[] | undefined
  SAFETReimbursementEventList?: SAFETReimbursementEvent[] | undefined
  SellerReviewEnrollmentPaymentEventList?: SellerReviewEnrollmentPaymentEvent[] | undefined
  FBALiquidationEventList?: FBALiquidationEvent[] | undefined
  CouponPaymentEventList?: CouponPaymentEvent[] | undefined
  ImagingServicesFeeEventList?: ImagingServicesFeeEvent[] | undefined
  NetworkComminglingTransactionEventList?: NetworkComminglingTransactionEvent[] | undefined
  AffordabilityExpenseEventList?: AffordabilityExpenseEvent[] | undefined
  AffordabilityExpenseReversalEventList?: AffordabilityExpenseEvent[] | undefined
  RemovalShipmentEventList?: RemovalShipmentEvent[] | undefined
  RemovalShipmentAdjustmentEventList?: RemovalShipmentAdjustmentEvent[] | undefined
  TrialShipmentEventList?: TrialShipmentEvent[] | undefined
  TDSReimbursementEventList?: TDSReimbursementEvent[] | undefined
  AdhocDisbursementEventList?: AdhocDisbursementEvent[] | undefined
  TaxWithholdingEventList?: TaxWithholdingEvent[] | undefined
  ChargeRefundEventList?: ChargeRefundEvent[] | undefined
  FailedAdhocDisbursementEventList?: FailedAdhocDisbursementEvent[] | undefined
  ValueAddedServiceChargeEventList?: ValueAddedServiceChargeEvent[] | undefined
  CapacityReservationBillingEventList?: CapacityReservationBillingEvent[] | undefined
}

export interface ImagingServicesFeeEvent {
  ImagingRequestBillingItemID?: string | undefined
  ASIN?: string | undefined
  /** ISO 8601 date and time. */
  PostedDate?: string | undefined
  FeeList?: FeeComponent[] | undefined
}

export interface ListFinancialEventGroupsPayload {
  NextToken?: string | undefined
  FinancialEventGroupList?: FinancialEventGroup[] | undefined
}

export interface ListFinancialEventGroupsResponse {
  payload?: ListFinancialEventGroupsPayload | undefined
  errors?: ErrorEntry[] | undefined
}

export interface ListFinancialEventsPayload {
  NextToken?: string | undefined
  FinancialEvents?: FinancialEvents | undefined
}

export interface ListFinancialEventsResponse {
  payload?: ListFinancialEventsPayload | undefined
  errors?: ErrorEntry[] | undefined
}

export interface LoanServicingEvent {
  LoanAmount?: Currency | undefined
  SourceBusinessEventType?: string | undefined
}

export interface NetworkComminglingTransactionEvent {
  TransactionType?: string | undefined
  /** ISO 8601 date and time. */
  PostedDate?: string | undefined
  NetCoTransactionID?: string | undefined
  SwapReason?: string | undefined
  ASIN?: string | undefined
  MarketplaceId?: string | undefined
  TaxExclusiveAmount?: Currency | undefined
  TaxAmount?: Currency | undefined
}

export interface PayWithAmazonEvent {
  SellerOrderId?: string | undefined
  /** ISO 8601 date and time. */
  TransactionPostedDate?: string | undefined
  BusinessObjectType?: string | undefined
  SalesChannel?: string | undefined
  Charge?: ChargeComponent | undefined
  FeeList?: FeeComponent[] | undefined
  PaymentAmountType?: string | undefined
  AmountDescription?: string | undefined
  FulfillmentChannel?: string | undefined
  StoreName?: string | undefined
}

export interface ProductAdsPaymentEvent {
  /** ISO 8601 date and time. */
  postedDate?: string | undefined
  transactionType?: string | undefined
  invoiceId?: string | undefined
  baseValue?: Currency | undefined
  taxValue?: Currency | undefined
  transactionValue?: Currency | undefined
}

export interface Promotion {
  PromotionType?: string | undefined
  PromotionId?: string | undefined
  PromotionAmount?: Currency | undefined
}

export interface RemovalShipmentAdjustmentEvent {
  /** ISO 8601 date and time. */
  PostedDate?: string | undefined
  AdjustmentEventId?: string | undefined
  MerchantOrderId?: string | undefined
  OrderId?: string | undefined
  TransactionType?: string | undefined
  RemovalShipmentItemAdjustmentList?: RemovalShipmentItemAdjustment[] | undefined
}

export interface RemovalShipmentEvent {
  /** ISO 8601 date and time. */
  PostedDate?: string | undefined
  MerchantOrderId?: string | undefined
  OrderId?: string | undefined
  TransactionType?: string | undefined
  StoreName?: string | undefined
  RemovalShipmentItemList?: RemovalShipmentItem[] | undefined
}

export interface RemovalShipmentItem {
  RemovalShipmentItemId?: string | undefined
  TaxCollectionModel?: string | undefined
  FulfillmentNetworkSKU?: string | undefined
  Quantity?: number | undefined
  Revenue?: Currency | undefined
  FeeAmount?: Currency | undefined
  TaxAmount?: Currency | undefined
  TaxWithheld?: Currency | undefined
}

export interface RemovalShipmentItemAdjustment {
  RemovalShipmentItemId?: string | undefined
  TaxCollectionModel?: string | undefined
  FulfillmentNetworkSKU?: string | undefined
  AdjustedQuantity?: number | undefined
  RevenueAdjustment?: Currency | undefined
  TaxAmountAdjustment?: Currency | undefined
  TaxWithheldAdjustment?: Currency | undefined
}

export interface RentalTransactionEvent {
  AmazonOrderId?: string | undefined
  RentalEventType?: string | undefined
  ExtensionLength?: number | undefined
  /** ISO 8601 date and time. */
  PostedDate?: string | undefined
  RentalChargeList?: ChargeComponent[] | undefined
  RentalFeeList?: FeeComponent[] | undefined
  MarketplaceName?: string | undefined
  RentalInitialValue?: Currency | undefined
  RentalReimbursement?: Currency | undefined
  RentalTaxWithheldList?: TaxWithheldComponent[] | undefined
}

export interface RetrochargeEvent {
  RetrochargeEventType?: string | undefined
  AmazonOrderId?: string | undefined
  /** ISO 8601 date and time. */
  PostedDate?: string | undefined
  BaseTax?: Currency | undefined
  ShippingTax?: Currency | undefined
  MarketplaceName?: string | undefined
  RetrochargeTaxWithheldList?: TaxWithheldComponent[] | undefined
}

export interface SAFETReimbursementEvent {
  /** ISO 8601 date and time. */
  PostedDate?: string | undefined
  SAFETClaimId?: string | undefined
  ReimbursedAmount?: Currency | undefined
  ReasonCode?: string | undefined
  SAFETReimbursementItemList?: SAFETReimbursementItem[] | undefined
}

export interface SAFETReimbursementItem {
  itemChargeList?: ChargeComponent[] | undefined
  productDescription?: string | undefined
  quantity?: string | undefined
}

export interface SellerDealPaymentEvent {
  /** ISO 8601 date and time. */
  postedDate?: string | undefined
  dealId?: string | undefined
  dealDescription?: string | undefined
  eventType?: string | undefined
  feeType?: string | undefined
  feeAmount?: Currency | undefined
  taxAmount?: Currency | undefined
  totalAmount?: Currency | undefined
}

export interface SellerReviewEnrollmentPaymentEvent {
  /** ISO 8601 date and time. */
  PostedDate?: string | undefined
  EnrollmentId?: string | undefined
  ParentASIN?: string | undefined
  FeeComponent?: FeeComponent | undefined
  ChargeComponent?: ChargeComponent | undefined
  TotalAmount?: Currency | undefined
}

export interface ServiceFeeEvent {
  AmazonOrderId?: string | undefined
  FeeReason?: string | undefined
  FeeList?: FeeComponent[] | undefined
  SellerSKU?: string | undefined
  FnSKU?: string | undefined
  FeeDescription?: string | undefined
  ASIN?: string | undefined
  StoreName?: string | undefined
}

export interface ShipmentEvent {
  AmazonOrderId?: string | undefined
  SellerOrderId?: string | undefined
  MarketplaceName?: string | undefined
  StoreName?: string | undefined
  OrderChargeList?: ChargeComponent[] | undefined
  OrderChargeAdjustmentList?: ChargeComponent[] | undefined
  ShipmentFeeList?: FeeComponent[] | undefined
  ShipmentFeeAdjustmentList?: FeeComponent[] | undefined
  OrderFeeList?: FeeComponent[] | undefined
  OrderFeeAdjustmentList?: FeeComponent[] | undefined
  DirectPaymentList?: DirectPayment[] | undefined
  /** ISO 8601 date and time. */
  PostedDate?: string | undefined
  ShipmentItemList?: ShipmentItem[] | undefined
  ShipmentItemAdjustmentList?: ShipmentItem[] | undefined
}

export interface ShipmentItem {
  SellerSKU?: string | undefined
  OrderItemId?: string | undefined
  OrderAdjustmentItemId?: string | undefined
  QuantityShipped?: number | undefined
  ItemChargeList?: ChargeComponent[] | undefined
  ItemChargeAdjustmentList?: ChargeComponent[] | undefined
  ItemFeeList?: FeeComponent[] | undefined
  ItemFeeAdjustmentList?: FeeComponent[] | undefined
  ItemTaxWithheldList?: TaxWithheldComponent[] | undefined
  PromotionList?: Promotion[] | undefined
  PromotionAdjustmentList?: Promotion[] | undefined
  CostOfPointsGranted?: Currency | undefined
  CostOfPointsReturned?: Currency | undefined
}

export interface SolutionProviderCreditEvent {
  ProviderTransactionType?: string | undefined
  SellerOrderId?: string | undefined
  MarketplaceId?: string | undefined
  MarketplaceCountryCode?: string | undefined
  SellerId?: string | undefined
  SellerStoreName?: string | undefined
  ProviderId?: string | undefined
  ProviderStoreName?: string | undefined
  TransactionAmount?: Currency | undefined
  /** ISO 8601 date and time. */
  TransactionCreationDate?: string | undefined
}

export interface TDSReimbursementEvent {
  /** ISO 8601 date and time. */
  PostedDate?: string | undefined
  TDSOrderId?: string | undefined
  ReimbursedAmount?: Currency | undefined
}

export interface TaxWithheldComponent {
  TaxCollectionModel?: string | undefined
  TaxesWithheld?: ChargeComponent[] | undefined
}

export interface TaxWithholdingEvent {
  /** ISO 8601 date and time. */
  PostedDate?: string | undefined
  BaseAmount?: Currency | undefined
  WithheldAmount?: Currency | undefined
  TaxWithholdingPeriod?: TaxWithholdingPeriod | undefined
}

export interface TaxWithholdingPeriod {
  /** ISO 8601 date and time. */
  StartDate?: string | undefined
  /** ISO 8601 date and time. */
  EndDate?: string | undefined
}

export interface TrialShipmentEvent {
  AmazonOrderId?: string | undefined
  FinancialEventGroupId?: string | undefined
  /** ISO 8601 date and time. */
  PostedDate?: string | undefined
  SKU?: string | undefined
  FeeList?: FeeComponent[] | undefined
}

export interface ValueAddedServiceChargeEvent {
  TransactionType?: string | undefined
  /** ISO 8601 date and time. */
  PostedDate?: string | undefined
  Description?: string | undefined
  TransactionAmount?: Currency | undefined
}

/** Parameters of {@link FinancesApi.listFinancialEventGroups}. */
export interface ListFinancialEventGroupsParams {
  /** 1 to 100. Default: 10. */
  MaxResultsPerPage?: number | undefined
  /** ISO 8601 date and time. */
  FinancialEventGroupStartedBefore?: string | Date | undefined
  /** ISO 8601 date and time. */
  FinancialEventGroupStartedAfter?: string | Date | undefined
  NextToken?: string | undefined
}

/** Parameters of {@link FinancesApi.listFinancialEvents}. */
export interface ListFinancialEventsParams {
  /** 1 to 100. Default: 100. */
  MaxResultsPerPage?: number | undefined
  /** ISO 8601 date and time. */
  PostedAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  PostedBefore?: string | Date | undefined
  NextToken?: string | undefined
}

/** Parameters of {@link FinancesApi.listFinancialEventsByGroupId}. */
export interface ListFinancialEventsByGroupIdParams {
  eventGroupId: string
  /** 1 to 100. Default: 100. */
  MaxResultsPerPage?: number | undefined
  /** ISO 8601 date and time. */
  PostedAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  PostedBefore?: string | Date | undefined
  NextToken?: string | undefined
}

/** Parameters of {@link FinancesApi.listFinancialEventsByOrderId}. */
export interface ListFinancialEventsByOrderIdParams {
  orderId: string
  /** 1 to 100. Default: 100. */
  MaxResultsPerPage?: number | undefined
  NextToken?: string | undefined
}
