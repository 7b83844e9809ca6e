// Generated from Amazon's model vendorDirectFulfillmentShipping_2021-12-28. To change this file, see CONTRIBUTING.md.

export interface Address {
  name: string
  addressLine1: string
  addressLine2?: string
  addressLine3?: string
  city?: string
  county?: string
  district?: string
  stateOrRegion?: string
  postalCode?: string
  countryCode: string
  phone?: string
}

export type CarrierId = 'SWA'

export interface Container {
  containerType: ContainerType
  containerIdentifier: string
  trackingNumber?: string
  manifestId?: string
  manifestDate?: string
  shipMethod?: string
  scacCode?: string
  carrier?: string
  containerSequenceNumber?: number
  dimensions?: Dimensions
  weight: Weight
  packedItems: PackedItem[]
}

export interface ContainerLabel {
  containerTrackingNumber?: string
  content: string
  format: ContainerLabelFormat
}

export type ContainerLabelFormat = 'PNG' | 'ZPL' | (string & {})

export interface CreateContainerLabelRequest {
  sellingParty: PartyIdentification
  shipFromParty: PartyIdentification
  carrierId: CarrierId
  vendorContainerId: string
  packages: Package[]
}

export interface CreateContainerLabelResponse {
  containerLabel: ContainerLabel
}

export interface CreateShippingLabelsRequest {
  sellingParty: PartyIdentification
  shipFromParty: PartyIdentification
  containers?: Container[]
}

export interface CustomerInvoice {
  /** Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
  content: string
}

export interface CustomerInvoiceList {
  pagination?: Pagination
  customerInvoices?: CustomerInvoice[]
}

export interface Dimensions {
  length: string
  width: string
  height: string
  unitOfMeasure: DimensionsUnitOfMeasure
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface Item {
  itemSequenceNumber: number
  buyerProductIdentifier?: string
  vendorProductIdentifier?: string
  shippedQuantity: ItemQuantity
}

export interface ItemQuantity {
  amount: number
  unitOfMeasure: string
}

export interface LabelData {
  packageIdentifier?: string
  trackingNumber?: string
  shipMethod?: string
  shipMethodName?: string
  content: string
}

export interface Package {
  packageTrackingNumber: string
}

export interface PackedItem {
  itemSequenceNumber: number
  buyerProductIdentifier?: string
  pieceNumber?: number
  vendorProductIdentifier?: string
  packedQuantity: ItemQuantity
}

export interface PackingSlip {
  /** Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
  content: string
  contentType?: PackingSlipContentType
}

export interface PackingSlipList {
  pagination?: Pagination
  packingSlips?: PackingSlip[]
}

export interface Pagination {
  nextToken?: string
}

export interface PartyIdentification {
  partyId: string
  address?: Address
  taxRegistrationDetails?: TaxRegistrationDetails[]
}

export interface ShipmentConfirmation {
  /** Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
  shipmentDetails: ShipmentDetails
  sellingParty: PartyIdentification
  shipFromParty: PartyIdentification
  items: Item[]
  containers?: Container[]
}

export interface ShipmentDetails {
  /** ISO 8601 date and time. */
  shippedDate: string
  shipmentStatus: ShipmentDetailsShipmentStatus
  isPriorityShipment?: boolean
  vendorOrderNumber?: string
  /** ISO 8601 date and time. */
  estimatedDeliveryDate?: string
}

export interface ShipmentSchedule {
  /** ISO 8601 date and time. */
  estimatedDeliveryDateTime?: string
  /** ISO 8601 date and time. */
  apptWindowStartDateTime?: string
  /** ISO 8601 date and time. */
  apptWindowEndDateTime?: string
}

export interface ShipmentStatusUpdate {
  /** Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
  sellingParty: PartyIdentification
  shipFromParty: PartyIdentification
  statusUpdateDetails: StatusUpdateDetails
}

export interface ShippingLabel {
  /** Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
  sellingParty: PartyIdentification
  shipFromParty: PartyIdentification
  labelFormat: ShippingLabelLabelFormat
  labelData: LabelData[]
}

export interface ShippingLabelList {
  pagination?: Pagination
  shippingLabels?: ShippingLabel[]
}

export interface ShippingLabelRequest {
  /** Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
  sellingParty: PartyIdentification
  shipFromParty: PartyIdentification
  containers?: Container[]
}

export interface StatusUpdateDetails {
  trackingNumber: string
  statusCode: string
  reasonCode: string
  /** ISO 8601 date and time. */
  statusDateTime: string
  statusLocationAddress: Address
  shipmentSchedule?: ShipmentSchedule
}

export interface SubmitShipmentConfirmationsRequest {
  shipmentConfirmations?: ShipmentConfirmation[]
}

export interface SubmitShipmentStatusUpdatesRequest {
  /** At least 1 item. */
  shipmentStatusUpdates?: ShipmentStatusUpdate[]
}

export interface SubmitShippingLabelsRequest {
  shippingLabelRequests?: ShippingLabelRequest[]
}

export interface TaxRegistrationDetails {
  taxRegistrationType?: TaxRegistrationDetailsTaxRegistrationType
  taxRegistrationNumber: string
  taxRegistrationAddress?: Address
  taxRegistrationMessages?: string
}

export interface TransactionReference {
  transactionId?: string
}

export interface Weight {
  unitOfMeasure: WeightUnitOfMeasure
  value: string
}

/** Values of `Container.containerType`. */
export type ContainerType = 'Carton' | 'Pallet'

/** Values of `Dimensions.unitOfMeasure`. */
export type DimensionsUnitOfMeasure = 'IN' | 'CM'

/** Values of `getCustomerInvoices.sortOrder`. */
export type GetCustomerInvoicesSortOrder = 'ASC' | 'DESC'

/** Values of `getPackingSlips.sortOrder`. */
export type GetPackingSlipsSortOrder = 'ASC' | 'DESC'

/** Values of `getShippingLabels.sortOrder`. */
export type GetShippingLabelsSortOrder = 'ASC' | 'DESC'

/** Values of `PackingSlip.contentType`. */
export type PackingSlipContentType = 'application/pdf' | (string & {})

/** Values of `ShipmentDetails.shipmentStatus`. */
export type ShipmentDetailsShipmentStatus = 'SHIPPED' | 'FLOOR_DENIAL'

/** Values of `ShippingLabel.labelFormat`. */
export type ShippingLabelLabelFormat = 'PNG' | 'ZPL' | (string & {})

/** Values of `TaxRegistrationDetails.taxRegistrationType`. */
export type TaxRegistrationDetailsTaxRegistrationType = 'VAT' | 'GST' | (string & {})

/** Values of `Weight.unitOfMeasure`. */
export type WeightUnitOfMeasure = 'KG' | 'LB'

/** Parameters of {@link VendorDirectFulfillmentShippingApi.createContainerLabel}. */
export interface CreateContainerLabelParams {
  body: CreateContainerLabelRequest
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.createShippingLabels}. */
export interface CreateShippingLabelsParams {
  /** Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
  body: CreateShippingLabelsRequest
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.getCustomerInvoice}. */
export interface GetCustomerInvoiceParams {
  /** Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.getCustomerInvoices}. */
export interface GetCustomerInvoicesParams {
  /** ISO 8601 date and time. */
  createdAfter: string
  /** ISO 8601 date and time. */
  createdBefore: string
  shipFromPartyId?: string
  /** 1 to 100. */
  limit?: number
  sortOrder?: GetCustomerInvoicesSortOrder
  nextToken?: string
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.getPackingSlip}. */
export interface GetPackingSlipParams {
  /** Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.getPackingSlips}. */
export interface GetPackingSlipsParams {
  /** ISO 8601 date and time. */
  createdAfter: string
  /** ISO 8601 date and time. */
  createdBefore: string
  shipFromPartyId?: string
  /** 1 to 100. */
  limit?: number
  /** Default: "ASC". */
  sortOrder?: GetPackingSlipsSortOrder
  nextToken?: string
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.getShippingLabel}. */
export interface GetShippingLabelParams {
  /** Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.getShippingLabels}. */
export interface GetShippingLabelsParams {
  /** ISO 8601 date and time. */
  createdAfter: string
  /** ISO 8601 date and time. */
  createdBefore: string
  shipFromPartyId?: string
  /** 1 to 100. */
  limit?: number
  /** Default: "ASC". */
  sortOrder?: GetShippingLabelsSortOrder
  nextToken?: string
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.submitShipmentConfirmations}. */
export interface SubmitShipmentConfirmationsParams {
  body: SubmitShipmentConfirmationsRequest
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.submitShipmentStatusUpdates}. */
export interface SubmitShipmentStatusUpdatesParams {
  body: SubmitShipmentStatusUpdatesRequest
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.submitShippingLabelRequest}. */
export interface SubmitShippingLabelRequestParams {
  body: SubmitShippingLabelsRequest
}
