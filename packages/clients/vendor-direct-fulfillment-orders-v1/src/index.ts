// Generated from the model vendorDirectFulfillmentOrdersV1 by `npm run generate`. Never edited by hand.

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
