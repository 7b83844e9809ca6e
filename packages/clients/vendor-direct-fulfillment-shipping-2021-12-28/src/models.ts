// Generated from Amazon's model vendorDirectFulfillmentShipping_2021-12-28. To change this file, see CONTRIBUTING.md.

/** Postal address of a party. */
export interface Address {
  /** Name of the person or organization at this address. */
  name: string
  /** First line of the street address. */
  addressLine1: string
  /** Second line of the street address. */
  addressLine2?: string | undefined
  /** Third line of the street address. */
  addressLine3?: string | undefined
  /** City of the address. */
  city?: string | undefined
  /** County of the address. */
  county?: string | undefined
  /** District of the address. */
  district?: string | undefined
  /** State or region of the address. */
  stateOrRegion?: string | undefined
  /** Postal code of the address. It can contain letters, digits, spaces and punctuation. */
  postalCode?: string | undefined
  /** Two-letter country code of the address, in ISO 3166-1 alpha-2. */
  countryCode: string
  /** Phone number of the person or organization at this address. */
  phone?: string | undefined
}

/** Code of the carrier for a container label. `SWA` is Ship with Amazon. */
export type CarrierId = 'SWA'

/** A package or pallet with its items. */
export interface Container {
  /** Kind of container: a box (`Carton`) or a flat base that a forklift can lift (`Pallet`). */
  containerType: ContainerType
  /** ID of the container. */
  containerIdentifier: string
  /** Tracking number of the container. */
  trackingNumber?: string | undefined
  /** ID of the manifest that lists the container. */
  manifestId?: string | undefined
  /** Date of the manifest that lists the container. */
  manifestDate?: string | undefined
  /** Ship method code. Required in `submitShipmentConfirmations`, otherwise optional. */
  shipMethod?: string | undefined
  /**
   * Standard Carrier Alpha Code (SCAC) of the carrier. Required only for vendors with their own carrier (VOC) in
   * North America.
   */
  scacCode?: string | undefined
  /** The carrier of the container. Required only for vendors with their own carrier (VOC) in Europe. */
  carrier?: string | undefined
  /** Number of the container. Only for shipments of several boxes, if one item comes in separate packages. */
  containerSequenceNumber?: number | undefined
  /** Outer dimensions of the container. */
  dimensions?: Dimensions | undefined
  /** Weight of the container. */
  weight: Weight
  /** Items in the container. */
  packedItems: PackedItem[]
}

/** A label for a container (pallet). */
export interface ContainerLabel {
  /** The carrier's tracking number of the container. */
  containerTrackingNumber?: string | undefined
  /** The label as a file. Base64. */
  content: string
  /** File format of the label. */
  format: ContainerLabelFormat
}

/** File format of a container label: an image (`PNG`) or code for label printers (`ZPL`). */
export type ContainerLabelFormat = 'PNG' | 'ZPL' | (string & {})

/** Request of `createContainerLabel`. */
export interface CreateContainerLabelRequest {
  /** The vendor. `partyId` is the vendor code. */
  sellingParty: PartyIdentification
  /** The vendor's warehouse. `partyId` is the warehouse code. */
  shipFromParty: PartyIdentification
  /** Carrier that transports the container. */
  carrierId: CarrierId
  /** ID that the vendor gives the container. */
  vendorContainerId: string
  /** Packages in the container. */
  packages: Package[]
}

/** Response of `createContainerLabel`. */
export interface CreateContainerLabelResponse {
  /** The label with its tracking number. */
  containerLabel: ContainerLabel
}

/** Request of `createShippingLabels`. */
export interface CreateShippingLabelsRequest {
  /** The vendor. `partyId` is the vendor code. */
  sellingParty: PartyIdentification
  /** The vendor's warehouse. `partyId` is the warehouse code. */
  shipFromParty: PartyIdentification
  /** Packages of the shipment. */
  containers?: Container[] | undefined
}

/** Invoice for the customer of a purchase order. */
export interface CustomerInvoice {
  /** Number of the purchase order to which the invoice belongs. Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
  /** The invoice as a file. Base64. */
  content: string
}

/** One page of customer invoices. */
export interface CustomerInvoiceList {
  /** Token of the next page. */
  pagination?: Pagination | undefined
  /** Invoices on this page. */
  customerInvoices?: CustomerInvoice[] | undefined
}

/** Length, width and height of a container. */
export interface Dimensions {
  /** Length of the container, in `unitOfMeasure`. */
  length: string
  /** Width of the container, in `unitOfMeasure`. */
  width: string
  /** Height of the container, in `unitOfMeasure`. */
  height: string
  /** Unit of all three dimensions: inches (`IN`) or centimeters (`CM`). */
  unitOfMeasure: DimensionsUnitOfMeasure
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

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/** One item of a shipment. */
export interface Item {
  /** Number of the item, the same as in the order. */
  itemSequenceNumber: number
  /** ASIN of the item. This or `vendorProductIdentifier` is required. */
  buyerProductIdentifier?: string | undefined
  /** The vendor's product ID for the item, such as a SKU, the same as in the purchase order. */
  vendorProductIdentifier?: string | undefined
  /** Total quantity of the item in the shipment. */
  shippedQuantity: ItemQuantity
}

/** A number of units of an item. */
export interface ItemQuantity {
  /** Number of units shipped. For an item that is only in certain packages or pallets, give it there. */
  amount: number
  /** Unit of `amount`. */
  unitOfMeasure: string
}

/** One shipping label with its package. */
export interface LabelData {
  /** Number of the package within the shipment, starting with `001`. Pallets refer to the package by this number. */
  packageIdentifier?: string | undefined
  /** The carrier's tracking number of the package. */
  trackingNumber?: string | undefined
  /**
   * Code for the carrier and service level, case-sensitive and different for each vendor. Repeat it in the
   * shipment confirmation.
   */
  shipMethod?: string | undefined
  /** Name of the ship method, for internal reference. */
  shipMethodName?: string | undefined
  /** The label as a file. Base64. */
  content: string
}

/** A shipment package in a container. */
export interface Package {
  /**
   * Tracking number on the shipping label of the package, also in the responses of `getShippingLabel` and
   * `getShippingLabels`.
   */
  packageTrackingNumber: string
}

/** A quantity of an item in a container. */
export interface PackedItem {
  /** Number of the item, the same as in the order. */
  itemSequenceNumber: number
  /** ASIN of the item. This or `vendorProductIdentifier` is required. */
  buyerProductIdentifier?: string | undefined
  /** Number of the piece of the item in this container. Required if the item is split across several containers. */
  pieceNumber?: number | undefined
  /** The vendor's product ID for the item, such as a SKU, the same as in the purchase order. */
  vendorProductIdentifier?: string | undefined
  /** Quantity of the item in the container. */
  packedQuantity: ItemQuantity
}

/** Packing slip of a purchase order. */
export interface PackingSlip {
  /** Number of the purchase order to which the packing slip belongs. Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
  /** The packing slip as a PDF file. Base64. */
  content: string
  /** Media type of the file in `content`. */
  contentType?: PackingSlipContentType | undefined
}

/** One page of packing slips. */
export interface PackingSlipList {
  /** Token of the next page. */
  pagination?: Pagination | undefined
  /** Packing slips on this page. */
  packingSlips?: PackingSlip[] | undefined
}

/** Token for reading the next page. */
export interface Pagination {
  /** Token to pass as `nextToken` to get the next page. Absent on the last page. */
  nextToken?: string | undefined
}

/** ID, address and tax registrations of a party. */
export interface PartyIdentification {
  /** ID of the party, such as a vendor code or a warehouse code. */
  partyId: string
  /** Address of the party. */
  address?: Address | undefined
  /** Tax registrations of the party. */
  taxRegistrationDetails?: TaxRegistrationDetails[] | undefined
}

/** Confirmation of the shipment of a purchase order. */
export interface ShipmentConfirmation {
  /** Number of the purchase order that is shipped. Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
  /** Dates and status of the shipment. */
  shipmentDetails: ShipmentDetails
  /** The vendor. `partyId` is the vendor code. */
  sellingParty: PartyIdentification
  /** The vendor's warehouse. `partyId` is the warehouse code. */
  shipFromParty: PartyIdentification
  /** Items in the shipment. Give details that all items of a package or pallet share at that package. */
  items: Item[]
  /** Packages of the shipment, with the items in them. */
  containers?: Container[] | undefined
}

/** Dates and status of a shipment. */
export interface ShipmentDetails {
  /**
   * Date and time when the shipment leaves the vendor, not in the future. Send the confirmation within 30 minutes
   * of departure, or 6 hours before the appointment at Amazon's warehouse. ISO 8601 date and time.
   */
  shippedDate: string
  /**
   * Whether the order left the warehouse (`SHIPPED`), or the vendor rejects it because of quality problems or
   * wrong stock figures (`FLOOR_DENIAL`).
   */
  shipmentStatus: ShipmentDetailsShipmentStatus
  /** Whether the shipment has priority. */
  isPriorityShipment?: boolean | undefined
  /** The vendor's unique number for the order. */
  vendorOrderNumber?: string | undefined
  /**
   * Estimated date and time of arrival at the buyer's warehouse, from the average transit time. The buyer sets the
   * exact appointment later. ISO 8601 date and time.
   */
  estimatedDeliveryDate?: string | undefined
}

/** Estimated delivery time and appointment window. */
export interface ShipmentSchedule {
  /**
   * Date and time when the shipment is expected at the customer, in UTC or with a UTC offset, for example
   * `2020-07-16T23:00:00+01:00`. ISO 8601 date and time.
   */
  estimatedDeliveryDateTime?: string | undefined
  /**
   * Start of the appointment window for the delivery, in UTC or with a UTC offset, for example
   * `2020-07-16T23:00:00+01:00`. ISO 8601 date and time.
   */
  apptWindowStartDateTime?: string | undefined
  /**
   * End of the appointment window for the delivery, in UTC or with a UTC offset, for example
   * `2020-07-16T23:00:00+01:00`. ISO 8601 date and time.
   */
  apptWindowEndDateTime?: string | undefined
}

/** Status of a package, reported by the vendor. */
export interface ShipmentStatusUpdate {
  /** Number of the purchase order to which the package belongs. Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
  /** The vendor. `partyId` is the vendor code. */
  sellingParty: PartyIdentification
  /** The vendor's warehouse. `partyId` is the warehouse code. */
  shipFromParty: PartyIdentification
  /** Status of the package at a certain time and place. */
  statusUpdateDetails: StatusUpdateDetails
}

/** Shipping labels of a purchase order. */
export interface ShippingLabel {
  /** Number of the purchase order to which the labels belong. Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
  /** The vendor. `partyId` is the vendor code. */
  sellingParty: PartyIdentification
  /** The vendor's warehouse. `partyId` is the warehouse code. */
  shipFromParty: PartyIdentification
  /** File format of the labels: images (`PNG`) or code for label printers (`ZPL`). */
  labelFormat: ShippingLabelLabelFormat
  /** The labels, one for each package. */
  labelData: LabelData[]
}

/** One page of shipping labels. */
export interface ShippingLabelList {
  /** Token of the next page. */
  pagination?: Pagination | undefined
  /** Labels on this page. */
  shippingLabels?: ShippingLabel[] | undefined
}

/** Request for the shipping labels of a purchase order. */
export interface ShippingLabelRequest {
  /** Number of the purchase order that needs labels. Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
  /** The vendor. `partyId` is the vendor code. */
  sellingParty: PartyIdentification
  /** The vendor's warehouse. `partyId` is the warehouse code. */
  shipFromParty: PartyIdentification
  /** Packages of the shipment. */
  containers?: Container[] | undefined
}

/** Status of a package at a certain time and place. */
export interface StatusUpdateDetails {
  /** Tracking number of the package, the same as in the shipment confirmation. Required for every package. */
  trackingNumber: string
  /**
   * Code for the transport status of the package. Amazon's use case guide for the Direct Fulfillment Shipping API
   * lists the codes.
   */
  statusCode: StatusUpdateDetailsStatusCode
  /**
   * Code for the reason of the status. Amazon's use case guide for the Direct Fulfillment Shipping API lists the
   * codes.
   */
  reasonCode: StatusUpdateDetailsReasonCode
  /**
   * Date and time of the status, in UTC or with a UTC offset, for example `2020-07-16T23:00:00+01:00`. ISO 8601
   * date and time.
   */
  statusDateTime: string
  /** Place of the package at that time. */
  statusLocationAddress: Address
  /** Estimated delivery time and appointment window. */
  shipmentSchedule?: ShipmentSchedule | undefined
}

/** Request of `submitShipmentConfirmations`. */
export interface SubmitShipmentConfirmationsRequest {
  /** Confirmations, one for each shipment. At least 1 item. */
  shipmentConfirmations?: ShipmentConfirmation[] | undefined
}

/** Request of `submitShipmentStatusUpdates`. */
export interface SubmitShipmentStatusUpdatesRequest {
  /** Status updates, one for each shipment. At least 1 item. */
  shipmentStatusUpdates?: ShipmentStatusUpdate[] | undefined
}

/** Request of `submitShippingLabelRequest`. */
export interface SubmitShippingLabelsRequest {
  /** Label requests, one for each purchase order. */
  shippingLabelRequests?: ShippingLabelRequest[] | undefined
}

/** Tax registration of a party. */
export interface TaxRegistrationDetails {
  /** Kind of tax: value-added tax (`VAT`) or goods and services tax (`GST`). */
  taxRegistrationType?: TaxRegistrationDetailsTaxRegistrationType | undefined
  /** Registration number of the party, such as a VAT ID. */
  taxRegistrationNumber: string
  /** Address under which the party is registered for tax. */
  taxRegistrationAddress?: Address | undefined
  /** Further information about the tax registration, as free text. */
  taxRegistrationMessages?: string | undefined
}

/** ID of an asynchronous transaction. */
export interface TransactionReference {
  /**
   * GUID of the transaction. Pass it to `getTransactionStatus` of the Vendor Direct Fulfillment Transactions API
   * to get the result.
   */
  transactionId?: string | undefined
}

/** A weight with its unit. */
export interface Weight {
  /** Unit of `value`: kilograms (`KG`) or pounds (`LB`). */
  unitOfMeasure: WeightUnitOfMeasure
  /** Weight, in `unitOfMeasure`. */
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

/** Values of `StatusUpdateDetails.reasonCode`. */
export type StatusUpdateDetailsReasonCode = '000' | '117' | 'AF' | 'AM' | 'BG' | 'NS' | 'PL' | (string & {})

/** Values of `StatusUpdateDetails.statusCode`. */
export type StatusUpdateDetailsStatusCode =
  | '101'
  | '201'
  | '301'
  | '302'
  | '404'
  | '407'
  | '409'
  | '416'
  | 'A7'
  | 'AP'
  | 'CA'
  | 'D1'
  | 'DE'
  | 'O1'
  | 'OD'
  | 'XB'
  | (string & {})

/** Values of `TaxRegistrationDetails.taxRegistrationType`. */
export type TaxRegistrationDetailsTaxRegistrationType = 'VAT' | 'GST' | (string & {})

/** Values of `Weight.unitOfMeasure`. */
export type WeightUnitOfMeasure = 'KG' | 'LB'

/** Parameters of {@link VendorDirectFulfillmentShippingApi.createContainerLabel}. */
export interface CreateContainerLabelParams {
  /** The parties, the carrier, the container and its packages. */
  body: CreateContainerLabelRequest
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.createShippingLabels}. */
export interface CreateShippingLabelsParams {
  /** Number of the purchase order, as received with the order. Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
  /** The parties and the packages for the labels. */
  body: CreateShippingLabelsRequest
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.getCustomerInvoice}. */
export interface GetCustomerInvoiceParams {
  /** Number of the purchase order whose invoice to return. Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.getCustomerInvoices}. */
export interface GetCustomerInvoicesParams {
  /** Only invoices of orders that became available after this time. ISO 8601 date and time. */
  createdAfter: string | Date
  /** Only invoices of orders that became available before this time. ISO 8601 date and time. */
  createdBefore: string | Date
  /** Only invoices for the vendor's warehouse with this ID. Default: all warehouses. */
  shipFromPartyId?: string | undefined
  /** Maximum number of invoices on a page. 1 to 100. */
  limit?: number | undefined
  /** Sort order by creation date of the order: `ASC` for oldest first, `DESC` for newest first. */
  sortOrder?: GetCustomerInvoicesSortOrder | undefined
  /** Token of the next page, from `pagination.nextToken` of the previous response. */
  nextToken?: string | undefined
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.getPackingSlip}. */
export interface GetPackingSlipParams {
  /** Number of the purchase order whose packing slip to return. Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.getPackingSlips}. */
export interface GetPackingSlipsParams {
  /** Only packing slips that became available after this time. ISO 8601 date and time. */
  createdAfter: string | Date
  /** Only packing slips that became available before this time. ISO 8601 date and time. */
  createdBefore: string | Date
  /** Only packing slips for the vendor's warehouse with this ID. Default: all warehouses. */
  shipFromPartyId?: string | undefined
  /** Maximum number of packing slips on a page. 1 to 100. */
  limit?: number | undefined
  /**
   * Sort order by creation date of the packing slip: `ASC` for oldest first, `DESC` for newest first. Default:
   * "ASC".
   */
  sortOrder?: GetPackingSlipsSortOrder | undefined
  /** Token of the next page, from `pagination.nextToken` of the previous response. */
  nextToken?: string | undefined
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.getShippingLabel}. */
export interface GetShippingLabelParams {
  /** Number of the purchase order, as received with the order. Pattern: `^[a-zA-Z0-9]+$`. */
  purchaseOrderNumber: string
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.getShippingLabels}. */
export interface GetShippingLabelsParams {
  /** Only labels that became available after this time. ISO 8601 date and time. */
  createdAfter: string | Date
  /** Only labels that became available before this time. ISO 8601 date and time. */
  createdBefore: string | Date
  /** Only labels for the vendor's warehouse with this ID. Default: all warehouses. */
  shipFromPartyId?: string | undefined
  /** Maximum number of labels on a page. 1 to 100. */
  limit?: number | undefined
  /** Sort order by creation date of the order: `ASC` for oldest first, `DESC` for newest first. Default: "ASC". */
  sortOrder?: GetShippingLabelsSortOrder | undefined
  /** Token of the next page, from `pagination.nextToken` of the previous response. */
  nextToken?: string | undefined
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.submitShipmentConfirmations}. */
export interface SubmitShipmentConfirmationsParams {
  /** The shipment confirmations to submit. */
  body: SubmitShipmentConfirmationsRequest
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.submitShipmentStatusUpdates}. */
export interface SubmitShipmentStatusUpdatesParams {
  /** The status updates to submit. */
  body: SubmitShipmentStatusUpdatesRequest
}

/** Parameters of {@link VendorDirectFulfillmentShippingApi.submitShippingLabelRequest}. */
export interface SubmitShippingLabelRequestParams {
  /** The label requests to submit. */
  body: SubmitShippingLabelsRequest
}
