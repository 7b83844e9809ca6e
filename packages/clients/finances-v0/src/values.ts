// Generated from Amazon's model financesV0. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const AdhocDisbursementEventTransactionType = {
  'Disbursed to Amazon Gift Card balance': 'Disbursed to Amazon Gift Card balance',
} as const
export type AdhocDisbursementEventTransactionType = models.AdhocDisbursementEventTransactionType

export const AdjustmentEventAdjustmentType = {
  FBAInventoryReimbursement: 'FBAInventoryReimbursement',
  ReserveEvent: 'ReserveEvent',
  PostageBilling: 'PostageBilling',
  PostageRefund: 'PostageRefund',
  LostOrDamagedReimbursement: 'LostOrDamagedReimbursement',
  CanceledButPickedUpReimbursement: 'CanceledButPickedUpReimbursement',
  ReimbursementClawback: 'ReimbursementClawback',
  SellerRewards: 'SellerRewards',
} as const
export type AdjustmentEventAdjustmentType = models.AdjustmentEventAdjustmentType

export const AffordabilityExpenseEventTransactionType = { Charge: 'Charge', Refund: 'Refund' } as const
export type AffordabilityExpenseEventTransactionType = models.AffordabilityExpenseEventTransactionType

export const CapacityReservationBillingEventTransactionType = { 'FBA Inventory Fee': 'FBA Inventory Fee' } as const
export type CapacityReservationBillingEventTransactionType = models.CapacityReservationBillingEventTransactionType

export const ChargeComponentChargeType = {
  Principal: 'Principal',
  Tax: 'Tax',
  'MarketplaceFacilitatorTax-Principal': 'MarketplaceFacilitatorTax-Principal',
  'MarketplaceFacilitatorTax-Shipping': 'MarketplaceFacilitatorTax-Shipping',
  'MarketplaceFacilitatorTax-Giftwrap': 'MarketplaceFacilitatorTax-Giftwrap',
  'MarketplaceFacilitatorTax-Other': 'MarketplaceFacilitatorTax-Other',
  Discount: 'Discount',
  TaxDiscount: 'TaxDiscount',
  CODItemCharge: 'CODItemCharge',
  CODItemTaxCharge: 'CODItemTaxCharge',
  CODOrderCharge: 'CODOrderCharge',
  CODOrderTaxCharge: 'CODOrderTaxCharge',
  CODShippingCharge: 'CODShippingCharge',
  CODShippingTaxCharge: 'CODShippingTaxCharge',
  ShippingCharge: 'ShippingCharge',
  ShippingTax: 'ShippingTax',
  Goodwill: 'Goodwill',
  Giftwrap: 'Giftwrap',
  GiftwrapTax: 'GiftwrapTax',
  RestockingFee: 'RestockingFee',
  ReturnShipping: 'ReturnShipping',
  PointsFee: 'PointsFee',
  GenericDeduction: 'GenericDeduction',
  FreeReplacementReturnShipping: 'FreeReplacementReturnShipping',
  PaymentMethodFee: 'PaymentMethodFee',
  ExportCharge: 'ExportCharge',
  'SAFE-TReimbursement': 'SAFE-TReimbursement',
  'TCS-CGST': 'TCS-CGST',
  'TCS-SGST': 'TCS-SGST',
  'TCS-IGST': 'TCS-IGST',
  'TCS-UTGST': 'TCS-UTGST',
  PaidthroughEBT: 'PaidthroughEBT',
} as const
export type ChargeComponentChargeType = models.ChargeComponentChargeType

export const ChargeRefundEventReasonCode = { SubscriptionFeeCorrection: 'SubscriptionFeeCorrection' } as const
export type ChargeRefundEventReasonCode = models.ChargeRefundEventReasonCode

export const DebtRecoveryEventDebtRecoveryType = {
  DebtPayment: 'DebtPayment',
  DebtPaymentFailure: 'DebtPaymentFailure',
  DebtAdjustment: 'DebtAdjustment',
} as const
export type DebtRecoveryEventDebtRecoveryType = models.DebtRecoveryEventDebtRecoveryType

export const DirectPaymentType = {
  StoredValueCardRevenue: 'StoredValueCardRevenue',
  StoredValueCardRefund: 'StoredValueCardRefund',
  PrivateLabelCreditCardRevenue: 'PrivateLabelCreditCardRevenue',
  PrivateLabelCreditCardRefund: 'PrivateLabelCreditCardRefund',
  CollectOnDeliveryRevenue: 'CollectOnDeliveryRevenue',
  CollectOnDeliveryRefund: 'CollectOnDeliveryRefund',
} as const
export type DirectPaymentType = models.DirectPaymentType

export const FailedAdhocDisbursementEventFundsTransfersType = { Refund: 'Refund' } as const
export type FailedAdhocDisbursementEventFundsTransfersType = models.FailedAdhocDisbursementEventFundsTransfersType

export const FailedAdhocDisbursementEventPaymentDisbursementType = { CREDIT_CARD: 'CREDIT_CARD' } as const
export type FailedAdhocDisbursementEventPaymentDisbursementType =
  models.FailedAdhocDisbursementEventPaymentDisbursementType

export const FailedAdhocDisbursementEventStatus = { HARD_DECLINED: 'HARD_DECLINED' } as const
export type FailedAdhocDisbursementEventStatus = models.FailedAdhocDisbursementEventStatus

export const FinancialEventGroupProcessingStatus = { Open: 'Open', Closed: 'Closed' } as const
export type FinancialEventGroupProcessingStatus = models.FinancialEventGroupProcessingStatus

export const LoanServicingEventSourceBusinessEventType = {
  LoanAdvance: 'LoanAdvance',
  LoanPayment: 'LoanPayment',
  LoanRefund: 'LoanRefund',
} as const
export type LoanServicingEventSourceBusinessEventType = models.LoanServicingEventSourceBusinessEventType

export const NetworkComminglingTransactionEventTransactionType = {
  NetCo: 'NetCo',
  ComminglingVAT: 'ComminglingVAT',
} as const
export type NetworkComminglingTransactionEventTransactionType = models.NetworkComminglingTransactionEventTransactionType

export const PayWithAmazonEventFulfillmentChannel = { AFN: 'AFN', MFN: 'MFN' } as const
export type PayWithAmazonEventFulfillmentChannel = models.PayWithAmazonEventFulfillmentChannel

export const PayWithAmazonEventPaymentAmountType = { Sales: 'Sales' } as const
export type PayWithAmazonEventPaymentAmountType = models.PayWithAmazonEventPaymentAmountType

export const ProductAdsPaymentEventTransactionType = { charge: 'charge', refund: 'refund' } as const
export type ProductAdsPaymentEventTransactionType = models.ProductAdsPaymentEventTransactionType

export const RemovalShipmentAdjustmentEventTransactionType = { WHOLESALE_LIQUIDATION: 'WHOLESALE_LIQUIDATION' } as const
export type RemovalShipmentAdjustmentEventTransactionType = models.RemovalShipmentAdjustmentEventTransactionType

export const RemovalShipmentEventTransactionType = { WHOLESALE_LIQUIDATION: 'WHOLESALE_LIQUIDATION' } as const
export type RemovalShipmentEventTransactionType = models.RemovalShipmentEventTransactionType

export const RemovalShipmentItemAdjustmentTaxCollectionModel = {
  MarketplaceFacilitator: 'MarketplaceFacilitator',
  Standard: 'Standard',
} as const
export type RemovalShipmentItemAdjustmentTaxCollectionModel = models.RemovalShipmentItemAdjustmentTaxCollectionModel

export const RemovalShipmentItemTaxCollectionModel = {
  MarketplaceFacilitator: 'MarketplaceFacilitator',
  Standard: 'Standard',
} as const
export type RemovalShipmentItemTaxCollectionModel = models.RemovalShipmentItemTaxCollectionModel

export const RentalTransactionEventRentalEventType = {
  'RentalCustomerPayment-Buyout': 'RentalCustomerPayment-Buyout',
  'RentalCustomerPayment-Extension': 'RentalCustomerPayment-Extension',
  'RentalCustomerRefund-Buyout': 'RentalCustomerRefund-Buyout',
  'RentalCustomerRefund-Extension': 'RentalCustomerRefund-Extension',
  RentalHandlingFee: 'RentalHandlingFee',
  RentalChargeFailureReimbursement: 'RentalChargeFailureReimbursement',
  RentalLostItemReimbursement: 'RentalLostItemReimbursement',
} as const
export type RentalTransactionEventRentalEventType = models.RentalTransactionEventRentalEventType

export const RetrochargeEventType = { Retrocharge: 'Retrocharge', RetrochargeReversal: 'RetrochargeReversal' } as const
export type RetrochargeEventType = models.RetrochargeEventType

export const SellerDealPaymentEventEventType = { SellerDealComplete: 'SellerDealComplete' } as const
export type SellerDealPaymentEventEventType = models.SellerDealPaymentEventEventType

export const SellerDealPaymentEventFeeType = { RunLightningDealFee: 'RunLightningDealFee' } as const
export type SellerDealPaymentEventFeeType = models.SellerDealPaymentEventFeeType

export const TaxWithheldComponentTaxCollectionModel = {
  MarketplaceFacilitator: 'MarketplaceFacilitator',
  Standard: 'Standard',
} as const
export type TaxWithheldComponentTaxCollectionModel = models.TaxWithheldComponentTaxCollectionModel

export const ValueAddedServiceChargeEventTransactionType = {
  'Other Support Service fees': 'Other Support Service fees',
} as const
export type ValueAddedServiceChargeEventTransactionType = models.ValueAddedServiceChargeEventTransactionType
