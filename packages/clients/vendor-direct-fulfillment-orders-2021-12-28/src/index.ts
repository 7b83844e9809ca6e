// Generated from Amazon's model vendorDirectFulfillmentOrders_2021-12-28. To change this file, see CONTRIBUTING.md.

export { VendorDirectFulfillmentOrdersApi } from './api.js'
export type {
  AcknowledgementStatus,
  Address,
  BuyerCustomizedInfoDetail,
  ErrorList,
  GetOrderParams,
  GetOrdersParams,
  GiftDetails,
  ItemQuantity,
  ModelError,
  Money,
  Order,
  OrderAcknowledgementItem,
  OrderDetails,
  OrderItem,
  OrderItemAcknowledgement,
  OrderList,
  Pagination,
  PartyIdentification,
  ScheduledDeliveryShipment,
  ShipmentDates,
  ShipmentDetails,
  SubmitAcknowledgementParams,
  SubmitAcknowledgementRequest,
  SubmitAcknowledgementResponse,
  TaxDetails,
  TaxItemDetails,
  TaxRegistrationDetails,
  TransactionId,
} from './models.js'
export { operations } from './operations.js'
