// Generated from Amazon's model fulfillmentInboundV0. To change this file, see CONTRIBUTING.md.

export interface ASINPrepInstructions {
  ASIN?: string
  BarcodeInstruction?: BarcodeInstruction
  PrepGuidance?: PrepGuidance
  PrepInstructionList?: PrepInstruction[]
}

export interface Address {
  /** At most 50 characters. */
  Name: string
  /** At most 180 characters. */
  AddressLine1: string
  /** At most 60 characters. */
  AddressLine2?: string
  /** At most 25 characters. */
  DistrictOrCounty?: string
  /** At most 30 characters. */
  City: string
  StateOrProvinceCode: string
  CountryCode: string
  /** At most 30 characters. */
  PostalCode: string
}

export interface AmazonPrepFeesDetails {
  PrepInstruction?: PrepInstruction
  FeePerUnit?: Amount
}

export interface Amount {
  CurrencyCode: CurrencyCode
  Value: number
}

export type BarcodeInstruction = 'RequiresFNSKULabel' | 'CanUseOriginalBarcode' | 'MustProvideSellerSKU' | (string & {})

export interface BillOfLadingDownloadURL {
  DownloadURL?: string
}

export interface BoxContentsFeeDetails {
  TotalUnits?: number
  FeePerUnit?: Amount
  TotalFee?: Amount
}

export type BoxContentsSource = 'NONE' | 'FEED' | '2D_BARCODE' | 'INTERACTIVE' | (string & {})

export type CurrencyCode = 'USD' | 'GBP' | (string & {})

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export type ErrorReason = 'DoesNotExist' | 'InvalidASIN' | (string & {})

export interface GetBillOfLadingResponse {
  payload?: BillOfLadingDownloadURL
  errors?: ErrorEntry[]
}

export interface GetLabelsResponse {
  payload?: LabelDownloadURL
  errors?: ErrorEntry[]
}

export interface GetPrepInstructionsResponse {
  payload?: GetPrepInstructionsResult
  errors?: ErrorEntry[]
}

export interface GetPrepInstructionsResult {
  SKUPrepInstructionsList?: SKUPrepInstructions[]
  InvalidSKUList?: InvalidSKU[]
  ASINPrepInstructionsList?: ASINPrepInstructions[]
  InvalidASINList?: InvalidASIN[]
}

export interface GetShipmentItemsResponse {
  payload?: GetShipmentItemsResult
  errors?: ErrorEntry[]
}

export interface GetShipmentItemsResult {
  ItemData?: InboundShipmentItem[]
  NextToken?: string
}

export interface GetShipmentsResponse {
  payload?: GetShipmentsResult
  errors?: ErrorEntry[]
}

export interface GetShipmentsResult {
  ShipmentData?: InboundShipmentInfo[]
  NextToken?: string
}

export interface InboundShipmentInfo {
  ShipmentId?: string
  ShipmentName?: string
  ShipFromAddress: Address
  DestinationFulfillmentCenterId?: string
  ShipmentStatus?: ShipmentStatus
  LabelPrepType?: LabelPrepType
  AreCasesRequired: boolean
  /** ISO 8601 date. */
  ConfirmedNeedByDate?: string
  BoxContentsSource?: BoxContentsSource
  EstimatedBoxContentsFee?: BoxContentsFeeDetails
}

export interface InboundShipmentItem {
  ShipmentId?: string
  SellerSKU: string
  FulfillmentNetworkSKU?: string
  QuantityShipped: number
  QuantityReceived?: number
  QuantityInCase?: number
  /** ISO 8601 date. */
  ReleaseDate?: string
  PrepDetailsList?: PrepDetails[]
}

export interface InvalidASIN {
  ASIN?: string
  ErrorReason?: ErrorReason
}

export interface InvalidSKU {
  SellerSKU?: string
  ErrorReason?: ErrorReason
}

export interface LabelDownloadURL {
  DownloadURL?: string
}

export type LabelPrepType = 'NO_LABEL' | 'SELLER_LABEL' | 'AMAZON_LABEL' | (string & {})

export interface PrepDetails {
  PrepInstruction: PrepInstruction
  PrepOwner: PrepOwner
}

export type PrepGuidance =
  | 'ConsultHelpDocuments'
  | 'NoAdditionalPrepRequired'
  | 'SeePrepInstructionsList'
  | (string & {})

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

export type PrepOwner = 'AMAZON' | 'SELLER' | (string & {})

export interface SKUPrepInstructions {
  SellerSKU?: string
  ASIN?: string
  BarcodeInstruction?: BarcodeInstruction
  PrepGuidance?: PrepGuidance
  PrepInstructionList?: PrepInstruction[]
  AmazonPrepFeesDetailsList?: AmazonPrepFeesDetails[]
}

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
  shipmentId: string
}

/** Parameters of {@link FulfillmentInboundApi.getLabels}. */
export interface GetLabelsParams {
  shipmentId: string
  PageType: GetLabelsPageType
  LabelType: GetLabelsLabelType
  NumberOfPackages?: number
  PackageLabelsToPrint?: string[]
  NumberOfPallets?: number
  PageSize?: number
  PageStartIndex?: number
}

/** Parameters of {@link FulfillmentInboundApi.getPrepInstructions}. */
export interface GetPrepInstructionsParams {
  ShipToCountryCode: string
  /** At most 50 items. */
  SellerSKUList?: string[]
  /** At most 50 items. */
  ASINList?: string[]
}

/** Parameters of {@link FulfillmentInboundApi.getShipmentItems}. */
export interface GetShipmentItemsParams {
  QueryType: GetShipmentItemsQueryType
  MarketplaceId: string
  /** ISO 8601 date and time. */
  LastUpdatedAfter?: string
  /** ISO 8601 date and time. */
  LastUpdatedBefore?: string
  NextToken?: string
}

/** Parameters of {@link FulfillmentInboundApi.getShipmentItemsByShipmentId}. */
export interface GetShipmentItemsByShipmentIdParams {
  shipmentId: string
  MarketplaceId?: string
}

/** Parameters of {@link FulfillmentInboundApi.getShipments}. */
export interface GetShipmentsParams {
  QueryType: GetShipmentsQueryType
  MarketplaceId: string
  ShipmentStatusList?: GetShipmentsShipmentStatusList[]
  /** At most 999 items. */
  ShipmentIdList?: string[]
  /** ISO 8601 date and time. */
  LastUpdatedAfter?: string
  /** ISO 8601 date and time. */
  LastUpdatedBefore?: string
  NextToken?: string
}
