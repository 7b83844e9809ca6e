// Generated from Amazon's model fulfillmentInboundV0. To change this file, see CONTRIBUTING.md.

import type { Requires } from '@selling-partner/auth'

/** Preparation instructions for an ASIN, for decisions on sourcing. */
export interface ASINPrepInstructions {
  /** ASIN of the item. */
  ASIN?: string | undefined
  /** Labeling requirement of the item. */
  BarcodeInstruction?: BarcodeInstruction | undefined
  /** Whether the item needs preparation in addition to labeling. */
  PrepGuidance?: PrepGuidance | undefined
  /** Preparations that the item needs. */
  PrepInstructionList?: PrepInstruction[] | undefined
}

/** Postal address. */
export interface Address {
  /** Name of the person or company. At most 50 characters. */
  Name: string
  /** Street and number. At most 180 characters. */
  AddressLine1: string
  /** Second part of the street address. At most 60 characters. */
  AddressLine2?: string | undefined
  /** District or county of the address. At most 25 characters. */
  DistrictOrCounty?: string | undefined
  /** City or town of the address. At most 30 characters. */
  City: string
  /** Code of the state or province. It helps Amazon to choose the best fulfillment center. */
  StateOrProvinceCode: string
  /** Country, as a two-letter ISO 3166-1 code. */
  CountryCode: string
  /**
   * Postal code (ZIP code) of the address. It helps Amazon to choose the best fulfillment center. At most 30
   * characters.
   */
  PostalCode: string
}

/** Fee of a preparation that Amazon does. */
export interface AmazonPrepFeesDetails {
  /** Preparation that the fee is for. */
  PrepInstruction?: PrepInstruction | undefined
  /** Amount that Amazon charges to prepare one unit. */
  FeePerUnit?: Amount | undefined
}

/** Amount of money. */
export interface Amount {
  /** Currency of the amount. */
  CurrencyCode: CurrencyCode
  /** Amount in the currency's main unit. */
  Value: number
}

/**
 * Labeling requirement of an item. `RequiresFNSKULabel`: apply an FBA label and cover other barcodes.
 * `CanUseOriginalBarcode`: the manufacturer's barcode is enough. `MustProvideSellerSKU`: unknown; call
 * `getPrepInstructions` with the SKU.
 */
export type BarcodeInstruction = 'RequiresFNSKULabel' | 'CanUseOriginalBarcode' | 'MustProvideSellerSKU' | (string & {})

/** Download link of a bill of lading. */
export interface BillOfLadingDownloadURL {
  /** URL of the bill of lading. Valid for 15 seconds only. */
  DownloadURL?: string | undefined
}

/** Amazon's fee for processing the boxes of a shipment manually. */
export interface BoxContentsFeeDetails {
  /** Number of units in the shipment. */
  TotalUnits?: number | undefined
  /** Amount that Amazon charges to process one unit manually. */
  FeePerUnit?: Amount | undefined
  /** Fee for the whole shipment. */
  TotalFee?: Amount | undefined
}

/**
 * Source of the information on box contents. `NONE`: the seller provides no information, and Amazon processes
 * the boxes manually, possibly for a fee. `FEED`: the feed `_POST_FBA_INBOUND_CARTON_CONTENTS_`. `2D_BARCODE`: a
 * barcode on the shipment. `INTERACTIVE`: a web tool or similar.
 */
export type BoxContentsSource = 'NONE' | 'FEED' | '2D_BARCODE' | 'INTERACTIVE' | (string & {})

/** Currency, as an ISO 4217 code. */
export type CurrencyCode = 'USD' | 'GBP' | (string & {})

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** Reason why an ASIN or SKU is invalid. `DoesNotExist`: in no catalog of the seller's stores. */
export type ErrorReason = 'DoesNotExist' | 'InvalidASIN' | (string & {})

/** Response of `getBillOfLading`. */
export interface GetBillOfLadingResponse {
  /** Download link of the bill of lading. */
  payload?: BillOfLadingDownloadURL | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Response of `getLabels`. */
export interface GetLabelsResponse {
  /** Download link of the labels. */
  payload?: LabelDownloadURL | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Response of `getPrepInstructions`. */
export interface GetPrepInstructionsResponse {
  /** Instructions for the items, and the invalid SKUs and ASINs. */
  payload?: GetPrepInstructionsResult | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Instructions for the requested items, and the items without instructions. */
export interface GetPrepInstructionsResult {
  /** Instructions for the SKUs of `SellerSKUList`. */
  SKUPrepInstructionsList?: SKUPrepInstructions[] | undefined
  /** Requested SKUs that are invalid, with the reasons. */
  InvalidSKUList?: InvalidSKU[] | undefined
  /** Instructions for the ASINs of `ASINList`. */
  ASINPrepInstructionsList?: ASINPrepInstructions[] | undefined
  /** Requested ASINs that are invalid, with the reasons. */
  InvalidASINList?: InvalidASIN[] | undefined
}

/** Response of `getShipmentItems` and `getShipmentItemsByShipmentId`. */
export interface GetShipmentItemsResponse {
  /** Items of inbound shipments, and the token of the next page. */
  payload?: GetShipmentItemsResult | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** One page of items of inbound shipments. */
export interface GetShipmentItemsResult {
  /** Items on this page. */
  ItemData?: InboundShipmentItem[] | undefined
  /** Pass it as `NextToken` to get the next page. Absent or empty on the last page. */
  NextToken?: string | undefined
}

/** Response of `getShipments`. */
export interface GetShipmentsResponse {
  /** Inbound shipments, and the token of the next page. */
  payload?: GetShipmentsResult | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** One page of inbound shipments. */
export interface GetShipmentsResult {
  /** Shipments on this page. */
  ShipmentData?: InboundShipmentInfo[] | undefined
  /** Pass it as `NextToken` to get the next page. Absent or empty on the last page. */
  NextToken?: string | undefined
}

/** An inbound shipment, without its items. */
export interface InboundShipmentInfo {
  /** ID of the inbound shipment, such as `FBA1234ABCD`. */
  ShipmentId?: string | undefined
  /** Name that the seller gave the shipment. */
  ShipmentName?: string | undefined
  /** Address that the shipment comes from, also its return address. */
  ShipFromAddress: Address
  /** Amazon's ID of the fulfillment center that receives the shipment. */
  DestinationFulfillmentCenterId?: string | undefined
  /** Status of the shipment, such as `IN_TRANSIT` or `CLOSED`. */
  ShipmentStatus?: ShipmentStatus | undefined
  /** Party that labels the items. */
  LabelPrepType?: LabelPrepType | undefined
  /** Whether the shipment contains case-packed boxes. If `true`, all its items must be case packed. */
  AreCasesRequired?: boolean | undefined
  /** Date by which the shipment must arrive, so that pre-ordered items reach buyers as promised. ISO 8601 date. */
  ConfirmedNeedByDate?: string | undefined
  /** Way in which the seller provided the contents of the boxes. */
  BoxContentsSource?: BoxContentsSource | undefined
  /** Estimated fee for processing boxes manually. Present only if `BoxContentsSource` is `NONE`. */
  EstimatedBoxContentsFee?: BoxContentsFeeDetails | undefined
}

/** A SKU of an inbound shipment, with its quantities. */
export interface InboundShipmentItem {
  /** ID of the inbound shipment, such as `FBA1234ABCD`. */
  ShipmentId?: string | undefined
  /** Seller SKU of the item. */
  SellerSKU: string
  /** Amazon's fulfillment network SKU (FNSKU) of the item. */
  FulfillmentNetworkSKU?: string | undefined
  /** Number of units sent. */
  QuantityShipped: number
  /** Number of units that a fulfillment center has received. */
  QuantityReceived?: number | undefined
  /**
   * Number of units in each case, for case-packed items. Multiplied by the number of boxes, it equals
   * `QuantityShipped`. Set for all items of a shipment or for none.
   */
  QuantityInCase?: number | undefined
  /** Date when a pre-order item goes on sale. ISO 8601 date. */
  ReleaseDate?: string | undefined
  /** Preparations, with the party that does them. */
  PrepDetailsList?: PrepDetails[] | undefined
}

/** A requested ASIN without instructions. */
export interface InvalidASIN {
  /** ASIN that is invalid. */
  ASIN?: string | undefined
  /** Reason why the ASIN is invalid. */
  ErrorReason?: ErrorReason | undefined
}

/** A requested SKU without instructions. */
export interface InvalidSKU {
  /** Seller SKU that is invalid. */
  SellerSKU?: string | undefined
  /** Reason why the SKU is invalid. */
  ErrorReason?: ErrorReason | undefined
}

/** Download link of labels. */
export interface LabelDownloadURL {
  /** URL of the labels. Valid for 15 seconds only. */
  DownloadURL?: string | undefined
}

/**
 * Labeling of the items. `NO_LABEL`: none, the items are stickerless, commingled inventory. `SELLER_LABEL`: the
 * seller labels. `AMAZON_LABEL`: Amazon labels, if the seller is enrolled in the FBA Label Service.
 */
export type LabelPrepType = 'NO_LABEL' | 'SELLER_LABEL' | 'AMAZON_LABEL' | (string & {})

/** A preparation and the party that does it. */
export interface PrepDetails {
  /** Preparation that the item needs. */
  PrepInstruction: PrepInstruction
  /** Party that does the preparation. */
  PrepOwner: PrepOwner
}

/**
 * Need for preparation in addition to labeling. `ConsultHelpDocuments`: Amazon can't tell yet.
 * `NoAdditionalPrepRequired`: no need. `SeePrepInstructionsList`: see `PrepInstructionList`.
 */
export type PrepGuidance =
  | 'ConsultHelpDocuments'
  | 'NoAdditionalPrepRequired'
  | 'SeePrepInstructionsList'
  | (string & {})

/**
 * Preparation that an item needs. `SetCreation`, `SetStickering`: mark a set as one unit. `RemoveFromHanger`:
 * ship without hanger. `Debundle`: take bundled units apart. `SuffocationStickering`: suffocation warning on
 * bags with an opening of 12 cm or more. `CapSealing`: add a second seal against leakage. `BlankStickering`:
 * cover a bad barcode with a blank sticker. `Labeling`: apply the FNSKU label.
 */
export type PrepInstruction =
  | 'Polybagging'
  | 'BubbleWrapping'
  | 'Taping'
  | 'BlackShrinkWrapping'
  | 'Labeling'
  | 'HangGarment'
  | 'SetCreation'
  | 'Boxing'
  | 'RemoveFromHanger'
  | 'Debundle'
  | 'SuffocationStickering'
  | 'CapSealing'
  | 'SetStickering'
  | 'BlankStickering'
  | 'ShipsInProductPackaging'
  | 'NoPrep'
  | (string & {})

/** Party that prepares the item. */
export type PrepOwner = 'AMAZON' | 'SELLER' | (string & {})

/** Labeling requirement and preparation instructions of a SKU. */
export interface SKUPrepInstructions {
  /** Seller SKU of the item. */
  SellerSKU?: string | undefined
  /** ASIN of the item. */
  ASIN?: string | undefined
  /** Labeling requirement of the item. */
  BarcodeInstruction?: BarcodeInstruction | undefined
  /** Whether the item needs preparation in addition to labeling. */
  PrepGuidance?: PrepGuidance | undefined
  /** Preparations that the item needs. */
  PrepInstructionList?: PrepInstruction[] | undefined
  /** Fees if Amazon does the preparations. */
  AmazonPrepFeesDetailsList?: AmazonPrepFeesDetails[] | undefined
}

/**
 * Status of an inbound shipment. `WORKING`: created, not yet shipped. `SHIPPED`: picked up by the carrier.
 * `IN_TRANSIT`: announced by the carrier. `DELIVERED`: delivered to the fulfillment center. `CHECKED_IN`: at its
 * receiving dock. `RECEIVING`: items partly received. `CLOSED`: all items received. `CANCELLED`: canceled after
 * shipping, `DELETED`: before shipping. `ERROR`: not processed.
 */
export type ShipmentStatus =
  | 'WORKING'
  | 'SHIPPED'
  | 'RECEIVING'
  | 'CANCELLED'
  | 'DELETED'
  | 'CLOSED'
  | 'ERROR'
  | 'IN_TRANSIT'
  | 'DELIVERED'
  | 'CHECKED_IN'
  | (string & {})

/** Values of `getLabels.LabelType`. */
export type GetLabelsLabelType = 'BARCODE_2D' | 'UNIQUE' | 'PALLET'

/** Values of `getLabels.PageType`. */
export type GetLabelsPageType =
  | 'PackageLabel_Letter_2'
  | 'PackageLabel_Letter_4'
  | 'PackageLabel_Letter_6'
  | 'PackageLabel_Letter_6_CarrierLeft'
  | 'PackageLabel_A4_2'
  | 'PackageLabel_A4_4'
  | 'PackageLabel_Plain_Paper'
  | 'PackageLabel_Plain_Paper_CarrierBottom'
  | 'PackageLabel_Thermal'
  | 'PackageLabel_Thermal_Unified'
  | 'PackageLabel_Thermal_NonPCP'
  | 'PackageLabel_Thermal_No_Carrier_Rotation'

/** Values of `getShipmentItems.QueryType`. */
export type GetShipmentItemsQueryType = 'DATE_RANGE' | 'NEXT_TOKEN'

/** Values of `getShipments.QueryType`. */
export type GetShipmentsQueryType = 'SHIPMENT' | 'DATE_RANGE' | 'NEXT_TOKEN'

/** Values of `getShipments.ShipmentStatusList`. */
export type GetShipmentsShipmentStatusList =
  | 'WORKING'
  | 'READY_TO_SHIP'
  | 'SHIPPED'
  | 'RECEIVING'
  | 'CANCELLED'
  | 'DELETED'
  | 'CLOSED'
  | 'ERROR'
  | 'IN_TRANSIT'
  | 'DELIVERED'
  | 'CHECKED_IN'

/** Parameters of {@link FulfillmentInboundApi.getBillOfLading}. */
export interface GetBillOfLadingParams {
  /** ID of the confirmed shipment, such as `FBA1234ABCD`. In v2024-03-20 it is the `shipmentConfirmationId`. */
  shipmentId: string
}

/** Parameters of {@link FulfillmentInboundApi.getLabels}. */
export interface GetLabelsParams {
  /** ID of the confirmed shipment, such as `FBA1234ABCD`. In v2024-03-20 it is the `shipmentConfirmationId`. */
  shipmentId: string
  /**
   * Type of page to print the labels on. Types that the store doesn't support cause an error. The numbers 2, 4 and
   * 6 are labels per sheet. `PackageLabel_Letter_2`, `PackageLabel_Letter_4` and `PackageLabel_Letter_6` are for
   * Canada and the US. In the US, the first is for partnered UPS shipments, the others for shipments without
   * partnered carrier. `PackageLabel_Plain_Paper` and `PackageLabel_Thermal_NonPCP` are for shipments without
   * partnered carrier. `PackageLabel_Thermal` is for UPS, `PackageLabel_Thermal_No_Carrier_Rotation` for DHL (both
   * partnered), `PackageLabel_Thermal_Unified` for ATS.
   */
  PageType: GetLabelsPageType
  /**
   * Type of label. `UNIQUE`: shipping and carrier labels. `PALLET`: pallet labels of LTL or FTL shipments.
   * `BARCODE_2D`: only if all packages carry 2D barcodes; Amazon recommends `UNIQUE` instead.
   */
  LabelType: GetLabelsLabelType
  /** Number of packages in the shipment. */
  NumberOfPackages?: number | undefined
  /**
   * IDs of the packages to print labels for. If you sent box contents with the carton information feed: its
   * `CartonId` values. If with v2024-03-20: `boxId` values of `listShipmentBoxes`. Other values cause the error
   * `IncorrectPackageIdentifier`.
   */
  PackageLabelsToPrint?: readonly string[] | undefined
  /** Number of pallets in the shipment. Each pallet gets four identical labels. */
  NumberOfPallets?: number | undefined
  /** Number of package labels on a page. Required for LTL shipments without a partnered carrier. At most 1000. */
  PageSize?: number | undefined
  /** Index of the page to start at. Required for LTL shipments without a partnered carrier. */
  PageStartIndex?: number | undefined
}

/** Parameters of {@link FulfillmentInboundApi.getPrepInstructions}. */
export interface GetPrepInstructionsParams {
  /** Country the items are sent to, as a two-letter code. Requirements can differ by country. */
  ShipToCountryCode: string
  /**
   * Seller SKUs that the seller used to list items on Amazon. SKUs never used for a listing are returned in
   * `InvalidSKUList`. At most 50 items.
   */
  SellerSKUList?: readonly string[] | undefined
  /**
   * ASINs to get instructions for when deciding on sourcing. ASINs that are in no catalog of the seller's stores
   * are returned in `InvalidASINList`. At most 50 items.
   */
  ASINList?: readonly string[] | undefined
}

/** Parameters of {@link FulfillmentInboundApi.getShipmentItems}. */
export type GetShipmentItemsParams = GetShipmentItemsFields &
  Requires<GetShipmentItemsFields, 'QueryType', 'LastUpdatedAfter' | 'LastUpdatedBefore', 'DATE_RANGE'> &
  Requires<GetShipmentItemsFields, 'QueryType', 'NextToken', 'NEXT_TOKEN'>

/** Fields of {@link GetShipmentItemsParams}. */
export interface GetShipmentItemsFields {
  /**
   * Way to select items. `DATE_RANGE` uses `LastUpdatedAfter` and `LastUpdatedBefore`. `NEXT_TOKEN` uses
   * `NextToken`.
   */
  QueryType: GetShipmentItemsQueryType
  /** ID of the Amazon store in which the product is stored. */
  MarketplaceId: string
  /**
   * Start of the range of last updates, inclusive. Updates are changes by Amazon or by the seller. ISO 8601 date
   * and time.
   */
  LastUpdatedAfter?: string | Date | undefined
  /**
   * End of the range of last updates, inclusive. Updates are changes by Amazon or by the seller. ISO 8601 date and
   * time.
   */
  LastUpdatedBefore?: string | Date | undefined
  /** Token of the next page, from `NextToken` of the previous response. Set `QueryType` to `NEXT_TOKEN`. */
  NextToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.getShipmentItemsByShipmentId}. */
export interface GetShipmentItemsByShipmentIdParams {
  /** ID of the inbound shipment, such as `FBA1234ABCD`. */
  shipmentId: string
  /** Deprecated. Leave it out. */
  MarketplaceId?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.getShipments}. */
export type GetShipmentsParams = GetShipmentsFields &
  Requires<GetShipmentsFields, 'QueryType', 'LastUpdatedAfter' | 'LastUpdatedBefore', 'DATE_RANGE'> &
  Requires<GetShipmentsFields, 'QueryType', 'NextToken', 'NEXT_TOKEN'>

/** Fields of {@link GetShipmentsParams}. */
export interface GetShipmentsFields {
  /**
   * Way to select shipments. `SHIPMENT` uses `ShipmentStatusList` or `ShipmentIdList`. `DATE_RANGE` uses
   * `LastUpdatedAfter` and `LastUpdatedBefore`. `NEXT_TOKEN` uses `NextToken`.
   */
  QueryType: GetShipmentsQueryType
  /** ID of the Amazon store in which the product is stored. */
  MarketplaceId: string
  /**
   * Only shipments with one of these statuses. See `ShipmentStatus` for their meanings. `READY_TO_SHIP`: the
   * seller has printed box or pallet labels.
   */
  ShipmentStatusList?: readonly GetShipmentsShipmentStatusList[] | undefined
  /**
   * Only shipments with these IDs. Combined with `ShipmentStatusList`, only shipments that match both. At most 999
   * items.
   */
  ShipmentIdList?: readonly string[] | undefined
  /**
   * Start of the range of last updates, inclusive. Updates are changes by Amazon or by the seller. ISO 8601 date
   * and time.
   */
  LastUpdatedAfter?: string | Date | undefined
  /**
   * End of the range of last updates, inclusive. Updates are changes by Amazon or by the seller. ISO 8601 date and
   * time.
   */
  LastUpdatedBefore?: string | Date | undefined
  /** Token of the next page, from `NextToken` of the previous response. Set `QueryType` to `NEXT_TOKEN`. */
  NextToken?: string | undefined
}
