// Generated from Amazon's model financesV0. To change this file, see CONTRIBUTING.md.

import type { Variant } from '@selling-partner/auth'

/** A disbursement outside the regular settlement. */
export interface AdhocDisbursementEvent {
  /** Type of the disbursement, such as `Disbursed to Amazon Gift Card balance`. */
  TransactionType?: AdhocDisbursementEventTransactionType | undefined
  /** Date and time when the event was posted. ISO 8601 date and time. */
  PostedDate?: string | undefined
  /** ID of the disbursement. */
  TransactionId?: string | undefined
  /** Amount of the disbursement. */
  TransactionAmount?: Currency | undefined
}

/** A correction of the balance of the seller's account, such as a reimbursement or a reserve. */
export interface AdjustmentEvent {
  /**
   * Reason of the adjustment. `FBAInventoryReimbursement`: damaged FBA inventory. `ReserveEvent`: money held back
   * when a settlement period closes. `PostageBilling`: shipping labels that the seller bought. `PostageRefund`:
   * labels of canceled or refunded orders. `LostOrDamagedReimbursement`: Easy Ship package that Amazon lost or
   * damaged. Only in India: `CanceledButPickedUpReimbursement` (Easy Ship order canceled after pickup),
   * `ReimbursementClawback` (Easy Ship reimbursement reversed), `SellerRewards` (Seller Rewards program).
   */
  AdjustmentType?: AdjustmentEventAdjustmentType | undefined
  /** Date and time when the event was posted. ISO 8601 date and time. */
  PostedDate?: string | undefined
  /** Name of the store in which the event occurred. */
  StoreName?: string | undefined
  /** Total amount of the adjustment. */
  AdjustmentAmount?: Currency | undefined
  /** Items to which the adjustment applies. */
  AdjustmentItemList?: AdjustmentItem[] | undefined
}

/** One item of an adjustment. */
export interface AdjustmentItem {
  /** Number of units, as a string. Applies to adjustments with `AdjustmentType` `FBAInventoryReimbursement`. */
  Quantity?: string | undefined
  /** Amount for one unit. */
  PerUnitAmount?: Currency | undefined
  /** Amount for all units of the item. */
  TotalAmount?: Currency | undefined
  /** Seller's SKU of the item. */
  SellerSKU?: string | undefined
  /** FNSKU of the item, its ID in Amazon's fulfillment centers. */
  FnSKU?: string | undefined
  /** Short description of the product. */
  ProductDescription?: string | undefined
  /** ASIN of the item. */
  ASIN?: string | undefined
  /** Number of the transaction to which the adjustment belongs. */
  TransactionNumber?: string | undefined
}

/** Cost of an affordability promotion for the seller, or its reversal. */
export interface AffordabilityExpenseEvent {
  /** Amazon's order ID. */
  AmazonOrderId?: string | undefined
  /** Date and time when the event was created. ISO 8601 date and time. */
  PostedDate?: string | undefined
  /** ID of the Amazon store. */
  MarketplaceId?: string | undefined
  /** Possible values: `Charge` (cost of the promotion), `Refund` (its reversal). */
  TransactionType?: AffordabilityExpenseEventTransactionType | undefined
  /** Cost before taxes. */
  BaseExpense?: Currency | undefined
  /** Central Goods and Services Tax of India, charged by the central government. */
  TaxTypeCGST: Currency
  /** State Goods and Services Tax of India, charged by the state government. */
  TaxTypeSGST: Currency
  /** Integrated Goods and Services Tax of India, charged by the central government. */
  TaxTypeIGST: Currency
  /** Cost with taxes: the sum of `BaseExpense`, `TaxTypeCGST`, `TaxTypeSGST` and `TaxTypeIGST`. */
  TotalExpense?: Currency | undefined
}

/** A charge for reserved storage capacity. */
export interface CapacityReservationBillingEvent {
  /** Type of the transaction, such as `FBA Inventory Fee`. */
  TransactionType?: CapacityReservationBillingEventTransactionType | undefined
  /** Date and time when the event was posted. ISO 8601 date and time. */
  PostedDate?: string | undefined
  /** Short description of the charge. */
  Description?: string | undefined
  /** Amount of the charge. */
  TransactionAmount?: Currency | undefined
}

/** One charge on the seller's account, such as the price of an item or a tax. */
export interface ChargeComponent {
  /**
   * Price and discounts: `Principal` (item price times quantity), `Discount`, `TaxDiscount` (tax deducted for
   * promotional rebates), `ShippingCharge`, `Giftwrap`, `ExportCharge` (export duty of Amazon Global). Taxes that
   * the seller collects: `Tax` (on the principal), `ShippingTax`, `GiftwrapTax`. Taxes that Amazon withholds:
   * `MarketplaceFacilitatorTax-Principal`, `MarketplaceFacilitatorTax-Shipping`,
   * `MarketplaceFacilitatorTax-Giftwrap`, `MarketplaceFacilitatorTax-Other`. Cash on delivery: `CODItemCharge`,
   * `CODOrderCharge`, `CODShippingCharge`, and their taxes `CODItemTaxCharge`, `CODOrderTaxCharge`,
   * `CODShippingTaxCharge`. Returns and compensation: `Goodwill`, `RestockingFee`, `ReturnShipping` (return for
   * which Amazon is at fault), `FreeReplacementReturnShipping` (return of a wrong item), `SAFE-TReimbursement`.
   * India's tax collected at source: `TCS-CGST`, `TCS-SGST`, `TCS-IGST`, `TCS-UTGST`. Others: `PointsFee` (Amazon
   * Points deducted from a refund), `GenericDeduction` (bad debt), `PaymentMethodFee`, `PaidthroughEBT` (part paid
   * with EBT).
   */
  ChargeType?: ChargeComponentChargeType | undefined
  /** Amount in the currency of the charge. */
  ChargeAmount?: Currency | undefined
}

/** A payment instrument, such as a card, and the amount charged to it. */
export interface ChargeInstrument {
  /** Short description of the payment instrument. */
  Description?: string | undefined
  /** Last digits of the account number. */
  Tail?: string | undefined
  /** Amount charged to this payment instrument. */
  Amount?: Currency | undefined
}

/** A refund of charges to the seller. */
export interface ChargeRefundEvent {
  /** Date and time when the event was posted. ISO 8601 date and time. */
  PostedDate?: string | undefined
  /** Code of the reason for the refund, such as `SubscriptionFeeCorrection`. */
  ReasonCode?: ChargeRefundEventReasonCode | undefined
  /** Explanation of `ReasonCode`. */
  ReasonCodeDescription?: string | undefined
  /** Amounts that are credited to the seller. */
  ChargeRefundTransactions?: ChargeRefundTransaction[] | undefined
}

/** One refunded charge. */
export interface ChargeRefundTransaction {
  /** Amount that is credited to the seller. */
  ChargeAmount?: Currency | undefined
  /** Type of the refunded charge. */
  ChargeType?: string | undefined
}

/** A payment of the seller for a coupon. */
export interface CouponPaymentEvent {
  /** Date and time when the event was posted. ISO 8601 date and time. */
  PostedDate?: string | undefined
  /** ID of the coupon that the seller pays for. */
  CouponId?: string | undefined
  /** Description that the seller entered when creating the coupon. */
  SellerCouponDescription?: string | undefined
  /**
   * Number of times that buyers clipped or redeemed the coupon. 64-bit integer, exact beyond 2^53 only with the
   * option `exactIntegers`.
   */
  ClipOrRedemptionCount?: number | undefined
  /** ID of this payment for the coupon. */
  PaymentEventId?: string | undefined
  /** Fee for the coupon. */
  FeeComponent?: FeeComponent | undefined
  /** Charge for the coupon. */
  ChargeComponent?: ChargeComponent | undefined
  /** Sum of `FeeComponent` and `ChargeComponent`. */
  TotalAmount?: Currency | undefined
}

/** An amount of money and its currency. */
export interface Currency {
  /** Currency code in ISO 4217, such as `USD`. */
  CurrencyCode?: string | undefined
  /** Decimal amount in the currency of `CurrencyCode`. */
  CurrencyAmount?: number | undefined
}

/** A payment or adjustment of a seller's debt. */
export interface DebtRecoveryEvent {
  /** Possible values: `DebtPayment`, `DebtPaymentFailure`, `DebtAdjustment`. */
  DebtRecoveryType?: DebtRecoveryEventDebtRecoveryType | undefined
  /** Amount used to recover the debt. */
  RecoveryAmount?: Currency | undefined
  /** Amount returned because the seller paid too much. */
  OverPaymentCredit?: Currency | undefined
  /** Parts of the recovery, one for each debt. */
  DebtRecoveryItemList?: DebtRecoveryItem[] | undefined
  /** Payment instruments that were charged. */
  ChargeInstrumentList?: ChargeInstrument[] | undefined
}

/** One debt in a recovery, and the amount recovered. */
export interface DebtRecoveryItem {
  /** Amount recovered for this debt. */
  RecoveryAmount?: Currency | undefined
  /** Amount of the debt before recovery. */
  OriginalAmount?: Currency | undefined
  /** Start of the financial event group with the debt, in ISO 8601. */
  GroupBeginDate?: string | undefined
  /** End of the financial event group with the debt, in ISO 8601. */
  GroupEndDate?: string | undefined
}

/** A payment that the seller received directly, for example in cash on delivery. */
export interface DirectPayment {
  /**
   * Possible values: `StoredValueCardRevenue`, `PrivateLabelCreditCardRevenue` (both deducted because the seller
   * got the money by such a card), `CollectOnDeliveryRevenue` (cash that the seller collected on delivery).
   * Refunded orders: `StoredValueCardRefund`, `PrivateLabelCreditCardRefund` (both returned to the seller),
   * `CollectOnDeliveryRefund` (refunded to the buyer).
   */
  DirectPaymentType?: DirectPaymentType | undefined
  /** Amount of the payment or refund. */
  DirectPaymentAmount?: Currency | undefined
}

/** A reimbursement of a refund that was paid by EBT. */
export interface EBTRefundReimbursementOnlyEvent {
  /** ID of the refunded order. */
  OrderId?: string | undefined
  /** Date and time when the event was posted. ISO 8601 date and time. */
  PostedDate?: string | undefined
  /** Reimbursed amount. */
  Amount?: Currency | undefined
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

/** A payment for liquidated FBA inventory. Occurs only in the US store. */
export interface FBALiquidationEvent {
  /** Date and time when the event was posted. ISO 8601 date and time. */
  PostedDate?: string | undefined
  /** ID of the removal order from which the liquidation results. */
  OriginalRemovalOrderId?: string | undefined
  /** Amount that the liquidator pays for the inventory. The seller receives it less `LiquidationFeeAmount`. */
  LiquidationProceedsAmount?: Currency | undefined
  /** Fee of Amazon for the liquidation. */
  LiquidationFeeAmount?: Currency | undefined
}

/** A disbursement outside the regular settlement that failed. */
export interface FailedAdhocDisbursementEvent {
  /** Type of the transfer, such as `Refund`. */
  FundsTransfersType?: FailedAdhocDisbursementEventFundsTransfersType | undefined
  /** ID of the failed transfer. */
  TransferId?: string | undefined
  /** ID of the failed disbursement. */
  DisbursementId?: string | undefined
  /** Means of payment of the disbursement, such as `CREDIT_CARD`. */
  PaymentDisbursementType?: FailedAdhocDisbursementEventPaymentDisbursementType | undefined
  /** Status of the failed disbursement, such as `HARD_DECLINED`. */
  Status?: FailedAdhocDisbursementEventStatus | undefined
  /** Amount of the disbursement. */
  TransferAmount?: Currency | undefined
  /** Date and time when the event was posted. ISO 8601 date and time. */
  PostedDate?: string | undefined
}

/** One fee that belongs to an event. */
export interface FeeComponent {
  /** Type of the fee. Seller Central explains the types in the fee schedules for selling on Amazon and for FBA. */
  FeeType?: string | undefined
  /** Amount charged as this fee. */
  FeeAmount?: Currency | undefined
}

/** Financial events that Amazon settles together, and their balance. */
export interface FinancialEventGroup {
  /** ID of the group. Use it as `eventGroupId` in `listFinancialEventsByGroupId`. */
  FinancialEventGroupId?: string | undefined
  /** Whether the balance is settled. Possible values: `Open`, `Closed`. */
  ProcessingStatus?: FinancialEventGroupProcessingStatus | undefined
  /** Status of the transfer of the balance. */
  FundTransferStatus?: string | undefined
  /**
   * Total in the currency of the store of the transactions. For a closed group, the disbursement or charge; for an
   * open group, the current balance.
   */
  OriginalTotal?: Currency | undefined
  /** Total in the currency of the store in which Amazon disbursed the money. */
  ConvertedTotal?: Currency | undefined
  /** Date and time when Amazon started the disbursement or charge, in ISO 8601. Absent while the group is open. */
  FundTransferDate?: string | undefined
  /** ID with which sellers can find the transaction outside Amazon. */
  TraceId?: string | undefined
  /** Last digits of the account that is paid or charged. */
  AccountTail?: string | undefined
  /** Balance when the settlement period began. */
  BeginningBalance?: Currency | undefined
  /** Date and time when the group opened, in ISO 8601. */
  FinancialEventGroupStart?: string | undefined
  /** Date and time when the group closed, in ISO 8601. */
  FinancialEventGroupEnd?: string | undefined
}

/** Financial events, in one list for each type of event. */
export interface FinancialEvents {
  /** Shipments of orders. */
  ShipmentEventList?: ShipmentEvent[] | undefined
  /** Shipments that have been settled. */
  ShipmentSettleEventList?: ShipmentEvent[] | undefined
  /** Refunds of orders. */
  RefundEventList?: ShipmentEvent[] | undefined
  /** A-to-z claims of buyers. */
  GuaranteeClaimEventList?: ShipmentEvent[] | undefined
  /** Reimbursements of refunds that were paid by EBT. */
  EBTRefundReimbursementOnlyEventList?: EBTRefundReimbursementOnlyEvent[] | undefined
  /** Chargebacks of buyers. */
  ChargebackEventList?: ShipmentEvent[] | undefined
  /** Payments by Pay with Amazon. */
  PayWithAmazonEventList?: PayWithAmazonEvent[] | undefined
  /** Credits that solution providers receive. */
  ServiceProviderCreditEventList?: SolutionProviderCreditEvent[] | undefined
  /** Retrocharges and their reversals. */
  RetrochargeEventList?: RetrochargeEvent[] | undefined
  /** Transactions for rented items. */
  RentalTransactionEventList?: RentalTransactionEvent[] | undefined
  /** Charges and refunds for Sponsored Products. */
  ProductAdsPaymentEventList?: ProductAdsPaymentEvent[] | undefined
  /** Service fees of the seller, such as fees for an item. */
  ServiceFeeEventList?: ServiceFeeEvent[] | undefined
  /** Fees for deals. */
  SellerDealPaymentEventList?: SellerDealPaymentEvent[] | undefined
  /** Payments or adjustments of debts. */
  DebtRecoveryEventList?: DebtRecoveryEvent[] | undefined
  /** Advances, payments and refunds of loans. */
  LoanServicingEventList?: LoanServicingEvent[] | undefined
  /** Adjustments of the seller's account. */
  AdjustmentEventList?: AdjustmentEvent[] | undefined
  /** Reimbursements of the seller under SAFE-T. */
  SAFETReimbursementEventList?: SAFETReimbursementEvent[] | undefined
  /** Fees for the Early Reviewer Program. */
  SellerReviewEnrollmentPaymentEventList?: SellerReviewEnrollmentPaymentEvent[] | undefined
  /** Payments for liquidated FBA inventory. */
  FBALiquidationEventList?: FBALiquidationEvent[] | undefined
  /** Payments of the seller for coupons. */
  CouponPaymentEventList?: CouponPaymentEvent[] | undefined
  /** Fees for Amazon Imaging services. */
  ImagingServicesFeeEventList?: ImagingServicesFeeEvent[] | undefined
  /** Swaps of commingled inventory. */
  NetworkComminglingTransactionEventList?: NetworkComminglingTransactionEvent[] | undefined
  /** Costs of affordability promotions. */
  AffordabilityExpenseEventList?: AffordabilityExpenseEvent[] | undefined
  /** Reversals of costs of affordability promotions. */
  AffordabilityExpenseReversalEventList?: AffordabilityExpenseEvent[] | undefined
  /** Shipments of removal orders. */
  RemovalShipmentEventList?: RemovalShipmentEvent[] | undefined
  /** Adjustments for liquidated FBA inventory. */
  RemovalShipmentAdjustmentEventList?: RemovalShipmentAdjustmentEvent[] | undefined
  /** Fees for trial shipments. */
  TrialShipmentEventList?: TrialShipmentEvent[] | undefined
  /** Reimbursements of India's tax deducted at source (TDS). */
  TDSReimbursementEventList?: TDSReimbursementEvent[] | undefined
  /** Disbursements outside the regular settlement. */
  AdhocDisbursementEventList?: AdhocDisbursementEvent[] | undefined
  /** Withheld taxes. */
  TaxWithholdingEventList?: TaxWithholdingEvent[] | undefined
  /** Refunds of charges to the seller. */
  ChargeRefundEventList?: ChargeRefundEvent[] | undefined
  /** Failed disbursements outside the regular settlement. */
  FailedAdhocDisbursementEventList?: FailedAdhocDisbursementEvent[] | undefined
  /** Charges for additional services of Amazon. */
  ValueAddedServiceChargeEventList?: ValueAddedServiceChargeEvent[] | undefined
  /** Charges for reserved storage capacity. */
  CapacityReservationBillingEventList?: CapacityReservationBillingEvent[] | undefined
}

/** Fees for a request to Amazon Imaging services. */
export interface ImagingServicesFeeEvent {
  /** ID of the imaging request for which the seller pays. */
  ImagingRequestBillingItemID?: string | undefined
  /** ASIN of the item whose images were requested. */
  ASIN?: string | undefined
  /** Date and time when the event was posted. ISO 8601 date and time. */
  PostedDate?: string | undefined
  /** Fees for the request. */
  FeeList?: FeeComponent[] | undefined
}

/** A page of financial event groups. */
export interface ListFinancialEventGroupsPayload {
  /**
   * Token of the next page. Pass it as `NextToken` to `listFinancialEventGroups`. Absent or empty on the last
   * page.
   */
  NextToken?: string | undefined
  /** Financial event groups on this page. The list can be empty even if further pages follow. */
  FinancialEventGroupList?: FinancialEventGroup[] | undefined
}

/** Response of `listFinancialEventGroups`. */
export interface ListFinancialEventGroupsResponse {
  /** A page of financial event groups. */
  payload?: ListFinancialEventGroupsPayload | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** A page of financial events. */
export interface ListFinancialEventsPayload {
  /** Token of the next page. Pass it as `NextToken` to the same operation. Absent or empty on the last page. */
  NextToken?: string | undefined
  /** Financial events on this page. It can be empty even if further pages follow. */
  FinancialEvents?: FinancialEvents | undefined
}

/** Response of the three operations that list financial events. */
export interface ListFinancialEventsResponse {
  /** A page of financial events. */
  payload?: ListFinancialEventsPayload | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** An advance, payment or refund of a loan to the seller. */
export interface LoanServicingEvent {
  /** Amount of the loan in this event. */
  LoanAmount?: Currency | undefined
  /** Possible values: `LoanAdvance`, `LoanPayment`, `LoanRefund`. */
  SourceBusinessEventType?: LoanServicingEventSourceBusinessEventType | undefined
}

/** A swap of the seller's item with an equal item of commingled inventory. */
export interface NetworkComminglingTransactionEvent {
  /**
   * Type of the swap. `NetCo`: pooled FBA inventory, only in India. `ComminglingVAT`: VAT for commingled
   * inventory, only in Spain, the UK, France, Germany and Italy.
   */
  TransactionType?: NetworkComminglingTransactionEventTransactionType | undefined
  /** Date and time when the event was posted. ISO 8601 date and time. */
  PostedDate?: string | undefined
  /** ID of the swap. */
  NetCoTransactionID?: string | undefined
  /** Reason why the items were swapped. */
  SwapReason?: string | undefined
  /** ASIN of the swapped item. */
  ASIN?: string | undefined
  /** Amazon store in which the swap occurred. */
  MarketplaceId?: string | undefined
  /** Price of the item without `TaxAmount`. */
  TaxExclusiveAmount?: Currency | undefined
  /** Tax that the seller pays for the swap. */
  TaxAmount?: Currency | undefined
}

/** A payment by Pay with Amazon. */
export interface PayWithAmazonEvent {
  /** Seller's ID of the order. */
  SellerOrderId?: string | undefined
  /** Date and time when the payment was posted, in ISO 8601. */
  TransactionPostedDate?: string | undefined
  /** Type of the business object to which the payment belongs. */
  BusinessObjectType?: string | undefined
  /** Sales channel of the transaction. */
  SalesChannel?: string | undefined
  /** Charge to which the payment belongs. */
  Charge?: ChargeComponent | undefined
  /** Fees for the payment. */
  FeeList?: FeeComponent[] | undefined
  /** Type of the payment. The only value is `Sales`. */
  PaymentAmountType?: PayWithAmazonEventPaymentAmountType | undefined
  /** Short description of the payment. */
  AmountDescription?: string | undefined
  /** Party that fulfills the order. Possible values: `AFN` (Amazon), `MFN` (seller). */
  FulfillmentChannel?: PayWithAmazonEventFulfillmentChannel | undefined
  /** Name of the store in which the event occurred. */
  StoreName?: string | undefined
}

/** A charge or refund for Sponsored Products. */
export interface ProductAdsPaymentEvent {
  /** Date and time when the event was posted. ISO 8601 date and time. */
  postedDate?: string | undefined
  /** Possible values: `charge`, `refund`. */
  transactionType?: ProductAdsPaymentEventTransactionType | undefined
  /** ID of the invoice with this transaction. */
  invoiceId?: string | undefined
  /** Amount before tax. */
  baseValue?: Currency | undefined
  /** Amount of the tax. */
  taxValue?: Currency | undefined
  /** Total amount: the sum of `baseValue` and `taxValue`. */
  transactionValue?: Currency | undefined
}

/** A promotional discount on an item. */
export interface Promotion {
  /** Kind of discount that the promotion grants. */
  PromotionType?: string | undefined
  /** Seller's ID of the promotion. */
  PromotionId?: string | undefined
  /** Discount on the item. */
  PromotionAmount?: Currency | undefined
}

/**
 * An adjustment for liquidated FBA inventory. A positive amount is owed to Amazon by the liquidation buyer, a
 * negative amount is refunded to that buyer.
 */
export interface RemovalShipmentAdjustmentEvent {
  /** Date and time when the event was posted. ISO 8601 date and time. */
  PostedDate?: string | undefined
  /** Unique ID of this adjustment. */
  AdjustmentEventId?: string | undefined
  /** Seller's ID of the removal order. */
  MerchantOrderId?: string | undefined
  /** ID of the order that ships the inventory. */
  OrderId?: string | undefined
  /** Type of the removal order. The only value is `WHOLESALE_LIQUIDATION`. */
  TransactionType?: RemovalShipmentAdjustmentEventTransactionType | undefined
  /** Adjusted items. */
  RemovalShipmentItemAdjustmentList?: RemovalShipmentItemAdjustment[] | undefined
}

/** A shipment of a removal order. */
export interface RemovalShipmentEvent {
  /** Date and time when the event was posted. ISO 8601 date and time. */
  PostedDate?: string | undefined
  /** Seller's ID of the removal order. */
  MerchantOrderId?: string | undefined
  /** ID of the order that ships the removed inventory. */
  OrderId?: string | undefined
  /** Type of the removal order. The only value is `WHOLESALE_LIQUIDATION`. */
  TransactionType?: RemovalShipmentEventTransactionType | undefined
  /** Name of the store in which the event occurred. */
  StoreName?: string | undefined
  /** Removed items, with their revenue, fees and taxes. */
  RemovalShipmentItemList?: RemovalShipmentItem[] | undefined
}

/** One item in a removal shipment. */
export interface RemovalShipmentItem {
  /** ID of this item within removal shipments. */
  RemovalShipmentItemId?: string | undefined
  /**
   * Possible values: `MarketplaceFacilitator` (Amazon withholds the tax and pays it to the authority), `Standard`
   * (the seller receives the tax).
   */
  TaxCollectionModel?: RemovalShipmentItemTaxCollectionModel | undefined
  /** SKU of the item in Amazon's fulfillment network. */
  FulfillmentNetworkSKU?: string | undefined
  /** Number of units. */
  Quantity?: number | undefined
  /** Total that the seller receives for the item. */
  Revenue?: Currency | undefined
  /** Removal fee of Amazon, as a negative amount. */
  FeeAmount?: Currency | undefined
  /** Tax on the revenue. */
  TaxAmount?: Currency | undefined
  /**
   * Tax that Amazon withholds and pays to the authority. With `MarketplaceFacilitator` it equals `TaxAmount`,
   * unless it is negative. Otherwise it is 0.
   */
  TaxWithheld?: Currency | undefined
}

/** Adjustment of one item in a removal shipment. */
export interface RemovalShipmentItemAdjustment {
  /** ID of the adjusted item, as in `RemovalShipmentItem`. */
  RemovalShipmentItemId?: string | undefined
  /**
   * Possible values: `MarketplaceFacilitator` (Amazon withholds the tax and pays it to the authority), `Standard`
   * (the seller receives the tax).
   */
  TaxCollectionModel?: RemovalShipmentItemAdjustmentTaxCollectionModel | undefined
  /** SKU of the item in Amazon's fulfillment network. */
  FulfillmentNetworkSKU?: string | undefined
  /** Number of adjusted units. */
  AdjustedQuantity?: number | undefined
  /** Adjustment of the revenue for disputed items. */
  RevenueAdjustment?: Currency | undefined
  /** Adjustment of the tax on the revenue. */
  TaxAmountAdjustment?: Currency | undefined
  /**
   * Adjustment of the tax that Amazon withholds and pays to the authority. Applies if `TaxCollectionModel` is
   * `MarketplaceFacilitator`.
   */
  TaxWithheldAdjustment?: Currency | undefined
}

/** A transaction for a rented item. */
export interface RentalTransactionEvent {
  /** Amazon's order ID. */
  AmazonOrderId?: string | undefined
  /**
   * Buyer pays to keep the item or to rent it longer: `RentalCustomerPayment-Buyout`,
   * `RentalCustomerPayment-Extension`. Buyer wants a refund of such a payment: `RentalCustomerRefund-Buyout`,
   * `RentalCustomerRefund-Extension`. Fee of Amazon: `RentalHandlingFee`. Compensation of the seller by Amazon:
   * `RentalChargeFailureReimbursement` (a charge failed), `RentalLostItemReimbursement` (the item was lost).
   */
  RentalEventType?: RentalTransactionEventRentalEventType | undefined
  /**
   * Number of days by which the buyer extends the rental. Only for `RentalCustomerPayment-Extension` and
   * `RentalCustomerRefund-Extension`.
   */
  ExtensionLength?: number | undefined
  /** Date and time when the event was posted. ISO 8601 date and time. */
  PostedDate?: string | undefined
  /** Charges that belong to the event. */
  RentalChargeList?: ChargeComponent[] | undefined
  /** Fees that belong to the event. */
  RentalFeeList?: FeeComponent[] | undefined
  /** Name of the Amazon store. */
  MarketplaceName?: string | undefined
  /**
   * Amount that the buyer first paid for the rental. Only for `RentalChargeFailureReimbursement` and
   * `RentalLostItemReimbursement`.
   */
  RentalInitialValue?: Currency | undefined
  /**
   * Compensation that Amazon pays to the seller. Only for `RentalChargeFailureReimbursement` and
   * `RentalLostItemReimbursement`.
   */
  RentalReimbursement?: Currency | undefined
  /** Taxes withheld for the rented item. */
  RentalTaxWithheldList?: TaxWithheldComponent[] | undefined
}

/** A retrocharge of taxes for an order, or its reversal. */
export interface RetrochargeEvent {
  /** Possible values: `Retrocharge`, `RetrochargeReversal`. */
  RetrochargeEventType?: RetrochargeEventType | undefined
  /** Amazon's order ID. */
  AmazonOrderId?: string | undefined
  /** Date and time when the event was posted. ISO 8601 date and time. */
  PostedDate?: string | undefined
  /** Base tax of the retrocharge. */
  BaseTax?: Currency | undefined
  /** Shipping tax of the retrocharge. */
  ShippingTax?: Currency | undefined
  /** Name of the Amazon store in which the event occurred. */
  MarketplaceName?: string | undefined
  /** Withheld taxes that belong to the retrocharge. */
  RetrochargeTaxWithheldList?: TaxWithheldComponent[] | undefined
}

/** A reimbursement of the seller under SAFE-T, the program for disputed returns and refunds. */
export interface SAFETReimbursementEvent {
  /** Date and time when the event was posted. ISO 8601 date and time. */
  PostedDate?: string | undefined
  /** ID of the seller's SAFE-T case. */
  SAFETClaimId?: string | undefined
  /** Amount that the seller receives. */
  ReimbursedAmount?: Currency | undefined
  /** Code of the reason for the reimbursement. */
  ReasonCode?: string | undefined
  /** Reimbursed items. */
  SAFETReimbursementItemList?: SAFETReimbursementItem[] | undefined
}

/** One item that Amazon reimburses under SAFE-T. */
export interface SAFETReimbursementItem {
  /** Charges that belong to the item. */
  itemChargeList?: ChargeComponent[] | undefined
  /** Description of the item, as on its product detail page. */
  productDescription?: string | undefined
  /** Number of reimbursed units, as a string. */
  quantity?: string | undefined
}

/** A fee for a deal of the seller. */
export interface SellerDealPaymentEvent {
  /** Date and time when the event was posted. ISO 8601 date and time. */
  postedDate?: string | undefined
  /** Unique ID of the deal. */
  dealId?: string | undefined
  /** Internal description of the deal. */
  dealDescription?: string | undefined
  /** Type of the event. The only value is `SellerDealComplete`. */
  eventType?: SellerDealPaymentEventEventType | undefined
  /** Type of the fee. The only value is `RunLightningDealFee`. */
  feeType?: SellerDealPaymentEventFeeType | undefined
  /** Amount charged for the deal. */
  feeAmount?: Currency | undefined
  /** Tax on the fee. */
  taxAmount?: Currency | undefined
  /** Total amount paid. */
  totalAmount?: Currency | undefined
}

/** A fee for the Early Reviewer Program. */
export interface SellerReviewEnrollmentPaymentEvent {
  /** Date and time when the event was posted. ISO 8601 date and time. */
  PostedDate?: string | undefined
  /** ID of the enrollment in the Early Reviewer Program. */
  EnrollmentId?: string | undefined
  /** ASIN of the item enrolled in the program. */
  ParentASIN?: string | undefined
  /** Fee for the enrollment. */
  FeeComponent?: FeeComponent | undefined
  /** Charge for the enrollment. */
  ChargeComponent?: ChargeComponent | undefined
  /** Sum of `FeeComponent` and `ChargeComponent`. */
  TotalAmount?: Currency | undefined
}

/** A service fee of the seller. */
export interface ServiceFeeEvent {
  /** Amazon's order ID. */
  AmazonOrderId?: string | undefined
  /** Short description of the reason for the fee. */
  FeeReason?: string | undefined
  /** Parts of the fee. */
  FeeList?: FeeComponent[] | undefined
  /** Seller's SKU of the item. */
  SellerSKU?: string | undefined
  /** FNSKU of the item, its ID in Amazon's fulfillment centers. */
  FnSKU?: string | undefined
  /** Short description of the event. */
  FeeDescription?: string | undefined
  /** ASIN of the item. */
  ASIN?: string | undefined
  /** Name of the store in which the event occurred. */
  StoreName?: string | undefined
}

/** A shipment, refund, A-to-z claim or chargeback of an order. */
export interface ShipmentEvent {
  /** Amazon's order ID. */
  AmazonOrderId?: string | undefined
  /** Seller's ID of the order. */
  SellerOrderId?: string | undefined
  /** Name of the Amazon store in which the event occurred. */
  MarketplaceName?: string | undefined
  /** Name of the store in which the event occurred. */
  StoreName?: string | undefined
  /** Charges for the whole order. They apply to cash-on-delivery orders of Multi-Channel Fulfillment. */
  OrderChargeList?: ChargeComponent[] | undefined
  /**
   * Adjustments of the charges for the whole order. They apply to cash-on-delivery orders of Multi-Channel
   * Fulfillment.
   */
  OrderChargeAdjustmentList?: ChargeComponent[] | undefined
  /** Fees for the whole shipment. */
  ShipmentFeeList?: FeeComponent[] | undefined
  /** Adjustments of the fees for the whole shipment. */
  ShipmentFeeAdjustmentList?: FeeComponent[] | undefined
  /** Fees for the whole order. They apply to orders of Multi-Channel Fulfillment. */
  OrderFeeList?: FeeComponent[] | undefined
  /** Adjustments of the fees for the whole order. They apply to orders of Multi-Channel Fulfillment. */
  OrderFeeAdjustmentList?: FeeComponent[] | undefined
  /** Payments with Amazon's credit cards, and cash that buyers paid to the seller on delivery. */
  DirectPaymentList?: DirectPayment[] | undefined
  /** Date and time when the event was posted. ISO 8601 date and time. */
  PostedDate?: string | undefined
  /** Items of the event. */
  ShipmentItemList?: ShipmentItem[] | undefined
  /** Items whose charges, fees or promotions are adjusted. */
  ShipmentItemAdjustmentList?: ShipmentItem[] | undefined
}

/** One item of a `ShipmentEvent`: of a shipment, refund, A-to-z claim or chargeback. */
export interface ShipmentItem {
  /** Seller's SKU of the item. */
  SellerSKU?: string | undefined
  /** Amazon's ID of the item in the order. */
  OrderItemId?: string | undefined
  /** Amazon's ID of the adjustment of the item, for refunds, A-to-z claims and chargebacks. */
  OrderAdjustmentItemId?: string | undefined
  /** Number of shipped units. */
  QuantityShipped?: number | undefined
  /** Charges that belong to the item, such as price, shipping and tax. */
  ItemChargeList?: ChargeComponent[] | undefined
  /** Adjustments of the charges. Only for refunds, A-to-z claims and chargebacks. */
  ItemChargeAdjustmentList?: ChargeComponent[] | undefined
  /** Fees that belong to the item. */
  ItemFeeList?: FeeComponent[] | undefined
  /** Adjustments of the fees. Only for refunds, A-to-z claims and chargebacks. */
  ItemFeeAdjustmentList?: FeeComponent[] | undefined
  /** Withheld taxes that belong to the item. */
  ItemTaxWithheldList?: TaxWithheldComponent[] | undefined
  /** Promotional discounts on the item. */
  PromotionList?: Promotion[] | undefined
  /** Adjustments of the promotional discounts. Only for refunds, A-to-z claims and chargebacks. */
  PromotionAdjustmentList?: Promotion[] | undefined
  /** Cost of the Amazon Points that the buyer receives for the item. */
  CostOfPointsGranted?: Currency | undefined
  /** Cost of the Amazon Points that were returned for the item. Only for refunds, A-to-z claims and chargebacks. */
  CostOfPointsReturned?: Currency | undefined
}

/** A credit that a solution provider receives. */
export interface SolutionProviderCreditEvent {
  /** Type of the credit transaction. */
  ProviderTransactionType?: string | undefined
  /** Seller's ID of the order. */
  SellerOrderId?: string | undefined
  /** Amazon store in which the order was placed. */
  MarketplaceId?: string | undefined
  /** Two-letter code of the country of the Amazon store. */
  MarketplaceCountryCode?: string | undefined
  /** Amazon's ID of the seller. */
  SellerId?: string | undefined
  /** Name of the seller's store. */
  SellerStoreName?: string | undefined
  /** Amazon's ID of the solution provider. */
  ProviderId?: string | undefined
  /** Name of the solution provider's store. */
  ProviderStoreName?: string | undefined
  /** Amount of the credit. */
  TransactionAmount?: Currency | undefined
  /** Date and time when the credit was created, in ISO 8601. */
  TransactionCreationDate?: string | undefined
}

/** A reimbursement of tax deducted at source (TDS). */
export interface TDSReimbursementEvent {
  /** Date and time when the event was posted. ISO 8601 date and time. */
  PostedDate?: string | undefined
  /** ID of the tax deduction. */
  TDSOrderId?: string | undefined
  /** Amount that the seller receives. */
  ReimbursedAmount?: Currency | undefined
}

/** Taxes withheld under one tax collection model. */
export interface TaxWithheldComponent {
  /**
   * Possible values: `MarketplaceFacilitator` (Amazon withholds the tax and pays it to the authority), `Standard`
   * (the seller receives the tax).
   */
  TaxCollectionModel?: TaxWithheldComponentTaxCollectionModel | undefined
  /** Types and amounts of the withheld taxes. */
  TaxesWithheld?: ChargeComponent[] | undefined
}

/** A deduction of tax from the seller's account. */
export interface TaxWithholdingEvent {
  /** Date and time when the event was posted. ISO 8601 date and time. */
  PostedDate?: string | undefined
  /** Amount from which the tax is calculated. */
  BaseAmount?: Currency | undefined
  /** Tax deducted from the seller's account. */
  WithheldAmount?: Currency | undefined
  /** Period for which the tax is withheld. */
  TaxWithholdingPeriod?: TaxWithholdingPeriod | undefined
}

/** Period for which withheld tax is calculated. */
export interface TaxWithholdingPeriod {
  /** Start of the period. ISO 8601 date and time. */
  StartDate?: string | undefined
  /** End of the period. ISO 8601 date and time. */
  EndDate?: string | undefined
}

/** Fees for a trial shipment. */
export interface TrialShipmentEvent {
  /** Amazon's order ID. */
  AmazonOrderId?: string | undefined
  /** ID of the group in which Amazon settles this event. */
  FinancialEventGroupId?: string | undefined
  /** Date and time when the event was posted. ISO 8601 date and time. */
  PostedDate?: string | undefined
  /** Seller's SKU of the item. */
  SKU?: string | undefined
  /** Fees of Amazon for the trial shipment. */
  FeeList?: FeeComponent[] | undefined
}

/** A charge for an additional service of Amazon. */
export interface ValueAddedServiceChargeEvent {
  /** Type of the transaction, such as `Other Support Service fees`. */
  TransactionType?: ValueAddedServiceChargeEventTransactionType | undefined
  /** Date and time when the event was posted. ISO 8601 date and time. */
  PostedDate?: string | undefined
  /** Short description of the charge. */
  Description?: string | undefined
  /** Amount of the charge. */
  TransactionAmount?: Currency | undefined
}

/** Values of `AdhocDisbursementEvent.TransactionType`. */
export type AdhocDisbursementEventTransactionType = 'Disbursed to Amazon Gift Card balance' | (string & {})

/** Values of `AdjustmentEvent.AdjustmentType`. */
export type AdjustmentEventAdjustmentType =
  | 'FBAInventoryReimbursement'
  | 'ReserveEvent'
  | 'PostageBilling'
  | 'PostageRefund'
  | 'LostOrDamagedReimbursement'
  | 'CanceledButPickedUpReimbursement'
  | 'ReimbursementClawback'
  | 'SellerRewards'
  | (string & {})

/** Values of `AffordabilityExpenseEvent.TransactionType`. */
export type AffordabilityExpenseEventTransactionType = 'Charge' | 'Refund' | (string & {})

/** Values of `CapacityReservationBillingEvent.TransactionType`. */
export type CapacityReservationBillingEventTransactionType = 'FBA Inventory Fee' | (string & {})

/** Values of `ChargeComponent.ChargeType`. */
export type ChargeComponentChargeType =
  | 'Principal'
  | 'Tax'
  | 'MarketplaceFacilitatorTax-Principal'
  | 'MarketplaceFacilitatorTax-Shipping'
  | 'MarketplaceFacilitatorTax-Giftwrap'
  | 'MarketplaceFacilitatorTax-Other'
  | 'Discount'
  | 'TaxDiscount'
  | 'CODItemCharge'
  | 'CODItemTaxCharge'
  | 'CODOrderCharge'
  | 'CODOrderTaxCharge'
  | 'CODShippingCharge'
  | 'CODShippingTaxCharge'
  | 'ShippingCharge'
  | 'ShippingTax'
  | 'Goodwill'
  | 'Giftwrap'
  | 'GiftwrapTax'
  | 'RestockingFee'
  | 'ReturnShipping'
  | 'PointsFee'
  | 'GenericDeduction'
  | 'FreeReplacementReturnShipping'
  | 'PaymentMethodFee'
  | 'ExportCharge'
  | 'SAFE-TReimbursement'
  | 'TCS-CGST'
  | 'TCS-SGST'
  | 'TCS-IGST'
  | 'TCS-UTGST'
  | 'PaidthroughEBT'
  | (string & {})

/** Values of `ChargeRefundEvent.ReasonCode`. */
export type ChargeRefundEventReasonCode = 'SubscriptionFeeCorrection' | (string & {})

/** Values of `DebtRecoveryEvent.DebtRecoveryType`. */
export type DebtRecoveryEventDebtRecoveryType = 'DebtPayment' | 'DebtPaymentFailure' | 'DebtAdjustment' | (string & {})

/** Values of `DirectPayment.DirectPaymentType`. */
export type DirectPaymentType =
  | 'StoredValueCardRevenue'
  | 'StoredValueCardRefund'
  | 'PrivateLabelCreditCardRevenue'
  | 'PrivateLabelCreditCardRefund'
  | 'CollectOnDeliveryRevenue'
  | 'CollectOnDeliveryRefund'
  | (string & {})

/** Values of `FailedAdhocDisbursementEvent.FundsTransfersType`. */
export type FailedAdhocDisbursementEventFundsTransfersType = 'Refund' | (string & {})

/** Values of `FailedAdhocDisbursementEvent.PaymentDisbursementType`. */
export type FailedAdhocDisbursementEventPaymentDisbursementType = 'CREDIT_CARD' | (string & {})

/** Values of `FailedAdhocDisbursementEvent.Status`. */
export type FailedAdhocDisbursementEventStatus = 'HARD_DECLINED' | (string & {})

/** Values of `FinancialEventGroup.ProcessingStatus`. */
export type FinancialEventGroupProcessingStatus = 'Open' | 'Closed' | (string & {})

/** Values of `LoanServicingEvent.SourceBusinessEventType`. */
export type LoanServicingEventSourceBusinessEventType = 'LoanAdvance' | 'LoanPayment' | 'LoanRefund' | (string & {})

/** Values of `NetworkComminglingTransactionEvent.TransactionType`. */
export type NetworkComminglingTransactionEventTransactionType = 'NetCo' | 'ComminglingVAT' | (string & {})

/** Values of `PayWithAmazonEvent.FulfillmentChannel`. */
export type PayWithAmazonEventFulfillmentChannel = 'AFN' | 'MFN' | (string & {})

/** Values of `PayWithAmazonEvent.PaymentAmountType`. */
export type PayWithAmazonEventPaymentAmountType = 'Sales' | (string & {})

/** Values of `ProductAdsPaymentEvent.transactionType`. */
export type ProductAdsPaymentEventTransactionType = 'charge' | 'refund' | (string & {})

/** Values of `RemovalShipmentAdjustmentEvent.TransactionType`. */
export type RemovalShipmentAdjustmentEventTransactionType = 'WHOLESALE_LIQUIDATION' | (string & {})

/** Values of `RemovalShipmentEvent.TransactionType`. */
export type RemovalShipmentEventTransactionType = 'WHOLESALE_LIQUIDATION' | (string & {})

/** Values of `RemovalShipmentItemAdjustment.TaxCollectionModel`. */
export type RemovalShipmentItemAdjustmentTaxCollectionModel = 'MarketplaceFacilitator' | 'Standard' | (string & {})

/** Values of `RemovalShipmentItem.TaxCollectionModel`. */
export type RemovalShipmentItemTaxCollectionModel = 'MarketplaceFacilitator' | 'Standard' | (string & {})

/** Values of `RentalTransactionEvent.RentalEventType`. */
export type RentalTransactionEventRentalEventType =
  | 'RentalCustomerPayment-Buyout'
  | 'RentalCustomerPayment-Extension'
  | 'RentalCustomerRefund-Buyout'
  | 'RentalCustomerRefund-Extension'
  | 'RentalHandlingFee'
  | 'RentalChargeFailureReimbursement'
  | 'RentalLostItemReimbursement'
  | (string & {})

/** Values of `RetrochargeEvent.RetrochargeEventType`. */
export type RetrochargeEventType = 'Retrocharge' | 'RetrochargeReversal' | (string & {})

/** Values of `SellerDealPaymentEvent.eventType`. */
export type SellerDealPaymentEventEventType = 'SellerDealComplete' | (string & {})

/** Values of `SellerDealPaymentEvent.feeType`. */
export type SellerDealPaymentEventFeeType = 'RunLightningDealFee' | (string & {})

/** Values of `TaxWithheldComponent.TaxCollectionModel`. */
export type TaxWithheldComponentTaxCollectionModel = 'MarketplaceFacilitator' | 'Standard' | (string & {})

/** Values of `ValueAddedServiceChargeEvent.TransactionType`. */
export type ValueAddedServiceChargeEventTransactionType = 'Other Support Service fees' | (string & {})

/** Parameters of {@link FinancesApi.listFinancialEventGroups}. */
export interface ListFinancialEventGroupsParams {
  /**
   * Maximum number of event groups on a page. A response with too many transactions or more than 10 MB fails with
   * `InvalidInput`. 1 to 100. Default: 10.
   */
  MaxResultsPerPage?: number | undefined
  /**
   * Only groups opened before this time, in ISO 8601. Must be after `FinancialEventGroupStartedAfter` and more
   * than two minutes ago. If the range exceeds 180 days, the response is empty.
   */
  FinancialEventGroupStartedBefore?: string | Date | undefined
  /** Only groups opened at or after this time, in ISO 8601. Must be more than two minutes ago. */
  FinancialEventGroupStartedAfter?: string | Date | undefined
  /**
   * Token of the next page, from `payload.NextToken` of the previous response. Repeat the other parameters. Pages
   * can be empty, so continue until the token is missing.
   */
  NextToken?: string | undefined
}

/** Parameters of {@link FinancesApi.listFinancialEvents}. */
export type ListFinancialEventsParams =
  | Variant<ListFinancialEventsFields, 'PostedAfter'>
  | Variant<ListFinancialEventsFields, never, 'PostedBefore'>

/** Fields of {@link ListFinancialEventsParams}. */
export interface ListFinancialEventsFields {
  /**
   * Maximum number of events on a page. A response with too many transactions or more than 10 MB fails with
   * `InvalidInput`. 1 to 100. Default: 100.
   */
  MaxResultsPerPage?: number | undefined
  /** Only events posted at or after this time, in ISO 8601. Must be more than two minutes ago. */
  PostedAfter?: string | Date | undefined
  /**
   * Only events posted before this time, in ISO 8601. Requires `PostedAfter`, must be later than it and more than
   * two minutes ago. If the range exceeds 180 days, the response is empty. Default: two minutes before the
   * request.
   */
  PostedBefore?: string | Date | undefined
  /**
   * Token of the next page, from `payload.NextToken` of the previous response. Repeat the other parameters. Pages
   * can be empty, so continue until the token is missing.
   */
  NextToken?: string | undefined
}

/** Parameters of {@link FinancesApi.listFinancialEventsByGroupId}. */
export type ListFinancialEventsByGroupIdParams =
  | Variant<ListFinancialEventsByGroupIdFields, 'PostedAfter'>
  | Variant<ListFinancialEventsByGroupIdFields, never, 'PostedBefore'>

/** Fields of {@link ListFinancialEventsByGroupIdParams}. */
export interface ListFinancialEventsByGroupIdFields {
  /** ID of the event group, from `FinancialEventGroupId` in the response of `listFinancialEventGroups`. */
  eventGroupId: string
  /**
   * Maximum number of events on a page. A response with too many transactions or more than 10 MB fails with
   * `InvalidInput`. 1 to 100. Default: 100.
   */
  MaxResultsPerPage?: number | undefined
  /** Only events posted at or after this time, in ISO 8601. Must be more than two minutes ago. */
  PostedAfter?: string | Date | undefined
  /**
   * Only events posted before this time, in ISO 8601. Requires `PostedAfter`, must be later than it and more than
   * two minutes ago. If the range exceeds 180 days, the response is empty. Default: two minutes before the
   * request.
   */
  PostedBefore?: string | Date | undefined
  /**
   * Token of the next page, from `payload.NextToken` of the previous response. Repeat the other parameters. Pages
   * can be empty, so continue until the token is missing.
   */
  NextToken?: string | undefined
}

/** Parameters of {@link FinancesApi.listFinancialEventsByOrderId}. */
export interface ListFinancialEventsByOrderIdParams {
  /** Amazon's order ID, in the form `902-1234567-1234567`. */
  orderId: string
  /**
   * Maximum number of events on a page. A response with too many transactions or more than 10 MB fails with
   * `InvalidInput`. 1 to 100. Default: 100.
   */
  MaxResultsPerPage?: number | undefined
  /**
   * Token of the next page, from `payload.NextToken` of the previous response. Repeat the other parameters. Pages
   * can be empty, so continue until the token is missing.
   */
  NextToken?: string | undefined
}
