// Generated from the model vendorDirectFulfillmentOrders_2021-12-28 by `npm run generate`. Never edited by hand.

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
