// Generated from Amazon's model vendorDirectFulfillmentOrdersV1. To change this file, see CONTRIBUTING.md.

export { VendorDirectFulfillmentOrdersApi } from './api.js'
export type {
  AcknowledgementStatus,
  Address,
  GetOrderParams,
  GetOrderResponse,
  GetOrdersParams,
  GetOrdersResponse,
  GiftDetails,
  ItemQuantity,
  ModelError,
  Money,
  Order,
  OrderAcknowledgementItem,
  OrderDetails,
  OrderDetailsTaxTotal,
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
  TaxRegistrationDetails,
  TransactionId,
} from './models.js'
export { operations } from './operations.js'
