// Generated from Amazon's model vendorDirectFulfillmentShipping_2021-12-28. To change this file, see CONTRIBUTING.md.

export interface Address {
  name: string
  addressLine1: string
  addressLine2?: string | undefined
  addressLine3?: string | undefined
  city?: string | undefined
  county?: string | undefined
  district?: string | undefined
  stateOrRegion?: string | undefined
  postalCode?: string | undefined
  countryCode: string
  phone?: string | undefined
}

export type CarrierId = 'SWA'

export interface Container {
  containerType: ContainerType
  containerIdentifier: string
  trackingNumber?: string | undefined
  manifestId?: string | undefined
  manifestDate?: string | undefined
  shipMethod?: string | undefined
  scacCode?: string | undefined
  carrier?: string | undefined
  containerSequenceNumber?: number | undefined
  dimensions?: Dimensions | undefined
  weight: Weight
  packedItems: PackedItem[]
}

export interface ContainerLabel {
  containerTrackingNumber?: string | undefined
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
  containers?: Container[] | undefined
}

export interface CustomerInvoice {
  /** Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
  content: string
}

export interface CustomerInvoiceList {
  pagination?: Pagination | undefined
  customerInvoices?: CustomerInvoice[] | undefined
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
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface Item {
  itemSequenceNumber: number
  buyerProductIdentifier?: string | undefined
  vendorProductIdentifier?: string | undefined
  shippedQuantity: ItemQuantity
}

export interface ItemQuantity {
  amount: number
  unitOfMeasure: string
}

export interface LabelData {
  packageIdentifier?: string | undefined
  trackingNumber?: string | undefined
  shipMethod?: string | undefined
  shipMethodName?: string | undefined
  content: string
}

export interface Package {
  packageTrackingNumber: string
}

export interface PackedItem {
  itemSequenceNumber: number
  buyerProductIdentifier?: string | undefined
  pieceNumber?: number | undefined
  vendorProductIdentifier?: string | undefined
  packedQuantity: ItemQuantity
}

export interface PackingSlip {
  /** Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
  content: string
  contentType?: PackingSlipContentType | undefined
}

export interface PackingSlipList {
  pagination?: Pagination | undefined
  packingSlips?: PackingSlip[] | undefined
}

export interface Pagination {
  nextToken?: string | undefined
}

export interface PartyIdentification {
  partyId: string
  address?: Address | undefined
  taxRegistrationDetails?: TaxRegistrationDetails[] | undefined
}

export interface ShipmentConfirmation {
  /** Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
  shipmentDetails: ShipmentDetails
  sellingParty: PartyIdentification
  shipFromParty: PartyIdentification
  items: Item[]
  containers?: Container[] | undefined
}

export interface ShipmentDetails {
  /** ISO 8601 date and time. */
  shippedDate: string
  shipmentStatus: ShipmentDetailsShipmentStatus
  isPriorityShipment?: boolean | undefined
  vendorOrderNumber?: string | undefined
  /** ISO 8601 date and time. */
  estimatedDeliveryDate?: string | undefined
}

export interface ShipmentSchedule {
  /** ISO 8601 date and time. */
  estimatedDeliveryDateTime?: string | undefined
  /** ISO 8601 date and time. */
  apptWindowStartDateTime?: string | undefined
  /** ISO 8601 date and time. */
  apptWindowEndDateTime?: string | undefined
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
  pagination?: Pagination | undefined
  shippingLabels?: ShippingLabel[] | undefined
}

export interface ShippingLabelRequest {
  /** Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
  sellingParty: PartyIdentification
  shipFromParty: PartyIdentification
  containers?: Container[] | undefined
}

export interface StatusUpdateDetails {
  trackingNumber: string
  statusCode: string
  reasonCode: string
  /** ISO 8601 date and time. */
  statusDateTime: string
  statusLocationAddress: Address
  shipmentSchedule?: ShipmentSchedule | undefined
}

export interface SubmitShipmentConfirmationsRequest {
  shipmentConfirmations?: ShipmentConfirmation[] | undefined
}

export interface SubmitShipmentStatusUpdatesRequest {
  /** At least 1 item. */
  shipmentStatusUpdates?: ShipmentStatusUpdate[] | undefined
}

export interface SubmitShippingLabelsRequest {
  shippingLabelRequests?: ShippingLabelRequest[] | undefined
}

export interface TaxRegistrationDetails {
  taxRegistrationType?: TaxRegistrationDetailsTaxRegistrationType | undefined
  taxRegistrationNumber: string
  taxRegistrationAddress?: Address | undefined
  taxRegistrationMessages?: string | undefined
}

export interface TransactionReference {
  transactionId?: string | undefined
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
  createdAfter: string | Date
  /** ISO 8601 date and time. */
  createdBefore: string | Date
  shipFromPartyId?: string | undefined
  /** 1 to 100. */
  limit?: number | undefined
  sortOrder?: GetCustomerInvoicesSortOrder | undefined
  nextToken?: string | undefined
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.getPackingSlip}. */
export interface GetPackingSlipParams {
  /** Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.getPackingSlips}. */
export interface GetPackingSlipsParams {
  /** ISO 8601 date and time. */
  createdAfter: string | Date
  /** ISO 8601 date and time. */
  createdBefore: string | Date
  shipFromPartyId?: string | undefined
  /** 1 to 100. */
  limit?: number | undefined
  /** Default: "ASC". */
  sortOrder?: GetPackingSlipsSortOrder | undefined
  nextToken?: string | undefined
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.getShippingLabel}. */
export interface GetShippingLabelParams {
  /** Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.getShippingLabels}. */
export interface GetShippingLabelsParams {
  /** ISO 8601 date and time. */
  createdAfter: string | Date
  /** ISO 8601 date and time. */
  createdBefore: string | Date
  shipFromPartyId?: string | undefined
  /** 1 to 100. */
  limit?: number | undefined
  /** Default: "ASC". */
  sortOrder?: GetShippingLabelsSortOrder | undefined
  nextToken?: string | undefined
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
