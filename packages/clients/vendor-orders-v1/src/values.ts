// Generated from Amazon's model vendorOrders. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const GetPurchaseOrdersPoItemState = { Cancelled: 'Cancelled' } as const
export type GetPurchaseOrdersPoItemState = models.GetPurchaseOrdersPoItemState

export const GetPurchaseOrdersPurchaseOrderState = {
  New: 'New',
  Acknowledged: 'Acknowledged',
  Closed: 'Closed',
} as const
export type GetPurchaseOrdersPurchaseOrderState = models.GetPurchaseOrdersPurchaseOrderState

export const GetPurchaseOrdersSortOrder = { ASC: 'ASC', DESC: 'DESC' } as const
export type GetPurchaseOrdersSortOrder = models.GetPurchaseOrdersSortOrder

export const GetPurchaseOrdersStatusItemConfirmationStatus = {
  ACCEPTED: 'ACCEPTED',
  PARTIALLY_ACCEPTED: 'PARTIALLY_ACCEPTED',
  REJECTED: 'REJECTED',
  UNCONFIRMED: 'UNCONFIRMED',
} as const
export type GetPurchaseOrdersStatusItemConfirmationStatus = models.GetPurchaseOrdersStatusItemConfirmationStatus

export const GetPurchaseOrdersStatusItemReceiveStatus = {
  NOT_RECEIVED: 'NOT_RECEIVED',
  PARTIALLY_RECEIVED: 'PARTIALLY_RECEIVED',
  RECEIVED: 'RECEIVED',
} as const
export type GetPurchaseOrdersStatusItemReceiveStatus = models.GetPurchaseOrdersStatusItemReceiveStatus

export const GetPurchaseOrdersStatusPurchaseOrderStatus = { OPEN: 'OPEN', CLOSED: 'CLOSED' } as const
export type GetPurchaseOrdersStatusPurchaseOrderStatus = models.GetPurchaseOrdersStatusPurchaseOrderStatus

export const GetPurchaseOrdersStatusSortOrder = { ASC: 'ASC', DESC: 'DESC' } as const
export type GetPurchaseOrdersStatusSortOrder = models.GetPurchaseOrdersStatusSortOrder

export const ImportDetailsInternationalCommercialTerms = {
  ExWorks: 'ExWorks',
  FreeCarrier: 'FreeCarrier',
  FreeOnBoard: 'FreeOnBoard',
  FreeAlongSideShip: 'FreeAlongSideShip',
  CarriagePaidTo: 'CarriagePaidTo',
  CostAndFreight: 'CostAndFreight',
  CarriageAndInsurancePaidTo: 'CarriageAndInsurancePaidTo',
  CostInsuranceAndFreight: 'CostInsuranceAndFreight',
  DeliveredAtTerminal: 'DeliveredAtTerminal',
  DeliveredAtPlace: 'DeliveredAtPlace',
  DeliverDutyPaid: 'DeliverDutyPaid',
} as const
export type ImportDetailsInternationalCommercialTerms = models.ImportDetailsInternationalCommercialTerms

export const ImportDetailsMethodOfPayment = {
  PaidByBuyer: 'PaidByBuyer',
  CollectOnDelivery: 'CollectOnDelivery',
  DefinedByBuyerAndSeller: 'DefinedByBuyerAndSeller',
  FOBPortOfCall: 'FOBPortOfCall',
  PrepaidBySeller: 'PrepaidBySeller',
  PaidBySeller: 'PaidBySeller',
} as const
export type ImportDetailsMethodOfPayment = models.ImportDetailsMethodOfPayment

export const ItemQuantityUnitOfMeasure = { Cases: 'Cases', Eaches: 'Eaches' } as const
export type ItemQuantityUnitOfMeasure = models.ItemQuantityUnitOfMeasure

export const MoneyUnitOfMeasure = {
  POUNDS: 'POUNDS',
  OUNCES: 'OUNCES',
  GRAMS: 'GRAMS',
  KILOGRAMS: 'KILOGRAMS',
} as const
export type MoneyUnitOfMeasure = models.MoneyUnitOfMeasure

export const OrderDetailsPaymentMethod = {
  Invoice: 'Invoice',
  Consignment: 'Consignment',
  CreditCard: 'CreditCard',
  Prepaid: 'Prepaid',
} as const
export type OrderDetailsPaymentMethod = models.OrderDetailsPaymentMethod

export const OrderDetailsPurchaseOrderType = {
  RegularOrder: 'RegularOrder',
  ConsignedOrder: 'ConsignedOrder',
  NewProductIntroduction: 'NewProductIntroduction',
  RushOrder: 'RushOrder',
} as const
export type OrderDetailsPurchaseOrderType = models.OrderDetailsPurchaseOrderType

export const OrderItemAcknowledgementAcknowledgementCode = {
  Accepted: 'Accepted',
  Backordered: 'Backordered',
  Rejected: 'Rejected',
} as const
export type OrderItemAcknowledgementAcknowledgementCode = models.OrderItemAcknowledgementAcknowledgementCode

export const OrderItemAcknowledgementRejectionReason = {
  TemporarilyUnavailable: 'TemporarilyUnavailable',
  InvalidProductIdentifier: 'InvalidProductIdentifier',
  ObsoleteProduct: 'ObsoleteProduct',
} as const
export type OrderItemAcknowledgementRejectionReason = models.OrderItemAcknowledgementRejectionReason

export const OrderItemStatusAcknowledgementStatusConfirmationStatus = {
  ACCEPTED: 'ACCEPTED',
  PARTIALLY_ACCEPTED: 'PARTIALLY_ACCEPTED',
  REJECTED: 'REJECTED',
  UNCONFIRMED: 'UNCONFIRMED',
} as const
export type OrderItemStatusAcknowledgementStatusConfirmationStatus =
  models.OrderItemStatusAcknowledgementStatusConfirmationStatus

export const OrderItemStatusReceivingStatusReceiveStatus = {
  NOT_RECEIVED: 'NOT_RECEIVED',
  PARTIALLY_RECEIVED: 'PARTIALLY_RECEIVED',
  RECEIVED: 'RECEIVED',
} as const
export type OrderItemStatusReceivingStatusReceiveStatus = models.OrderItemStatusReceivingStatusReceiveStatus

export const OrderPurchaseOrderState = { New: 'New', Acknowledged: 'Acknowledged', Closed: 'Closed' } as const
export type OrderPurchaseOrderState = models.OrderPurchaseOrderState

export const OrderStatusPurchaseOrderStatus = { OPEN: 'OPEN', CLOSED: 'CLOSED' } as const
export type OrderStatusPurchaseOrderStatus = models.OrderStatusPurchaseOrderStatus

export const TaxRegistrationDetailsTaxRegistrationType = { VAT: 'VAT', GST: 'GST' } as const
export type TaxRegistrationDetailsTaxRegistrationType = models.TaxRegistrationDetailsTaxRegistrationType
