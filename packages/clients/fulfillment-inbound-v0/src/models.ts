// Generated from Amazon's model fulfillmentInboundV0. To change this file, see CONTRIBUTING.md.

export interface ASINPrepInstructions {
  ASIN?: string | undefined
  BarcodeInstruction?: BarcodeInstruction | undefined
  PrepGuidance?: PrepGuidance | undefined
  PrepInstructionList?: PrepInstruction[] | undefined
}

export interface Address {
  /** At most 50 characters. */
  Name: string
  /** At most 180 characters. */
  AddressLine1: string
  /** At most 60 characters. */
  AddressLine2?: string | undefined
  /** At most 25 characters. */
  DistrictOrCounty?: string | undefined
  /** At most 30 characters. */
  City: string
  StateOrProvinceCode: string
  CountryCode: string
  /** At most 30 characters. */
  PostalCode: string
}

export interface AmazonPrepFeesDetails {
  PrepInstruction?: PrepInstruction | undefined
  FeePerUnit?: Amount | undefined
}

export interface Amount {
  CurrencyCode: CurrencyCode
  Value: number
}

export type BarcodeInstruction = 'RequiresFNSKULabel' | 'CanUseOriginalBarcode' | 'MustProvideSellerSKU' | (string & {})

export interface BillOfLadingDownloadURL {
  DownloadURL?: string | undefined
}

export interface BoxContentsFeeDetails {
  TotalUnits?: number | undefined
  FeePerUnit?: Amount | undefined
  TotalFee?: Amount | undefined
}

export type BoxContentsSource = 'NONE' | 'FEED' | '2D_BARCODE' | 'INTERACTIVE' | (string & {})

export type CurrencyCode = 'USD' | 'GBP' | (string & {})

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export type ErrorReason = 'DoesNotExist' | 'InvalidASIN' | (string & {})

export interface GetBillOfLadingResponse {
  payload?: BillOfLadingDownloadURL | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetLabelsResponse {
  payload?: LabelDownloadURL | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetPrepInstructionsResponse {
  payload?: GetPrepInstructionsResult | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetPrepInstructionsResult {
  SKUPrepInstructionsList?: SKUPrepInstructions[] | undefined
  InvalidSKUList?: InvalidSKU[] | undefined
  ASINPrepInstructionsList?: ASINPrepInstructions[] | undefined
  InvalidASINList?: InvalidASIN[] | undefined
}

export interface GetShipmentItemsResponse {
  payload?: GetShipmentItemsResult | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetShipmentItemsResult {
  ItemData?: InboundShipmentItem[] | undefined
  NextToken?: string | undefined
}

export interface GetShipmentsResponse {
  payload?: GetShipmentsResult | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetShipmentsResult {
  ShipmentData?: InboundShipmentInfo[] | undefined
  NextToken?: string | undefined
}

export interface InboundShipmentInfo {
  ShipmentId?: string | undefined
  ShipmentName?: string | undefined
  ShipFromAddress: Address
  DestinationFulfillmentCenterId?: string | undefined
  ShipmentStatus?: ShipmentStatus | undefined
  LabelPrepType?: LabelPrepType | undefined
  AreCasesRequired?: boolean | undefined
  /** ISO 8601 date. */
  ConfirmedNeedByDate?: string | undefined
  BoxContentsSource?: BoxContentsSource | undefined
  EstimatedBoxContentsFee?: BoxContentsFeeDetails | undefined
}

export interface InboundShipmentItem {
  ShipmentId?: string | undefined
  SellerSKU: string
  FulfillmentNetworkSKU?: string | undefined
  QuantityShipped: number
  QuantityReceived?: number | undefined
  QuantityInCase?: number | undefined
  /** ISO 8601 date. */
  ReleaseDate?: string | undefined
  PrepDetailsList?: PrepDetails[] | undefined
}

export interface InvalidASIN {
  ASIN?: string | undefined
  ErrorReason?: ErrorReason | undefined
}

export interface InvalidSKU {
  SellerSKU?: string | undefined
  ErrorReason?: ErrorReason | undefined
}

export interface LabelDownloadURL {
  DownloadURL?: string | undefined
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
  SellerSKU?: string | undefined
  ASIN?: string | undefined
  BarcodeInstruction?: BarcodeInstruction | undefined
  PrepGuidance?: PrepGuidance | undefined
  PrepInstructionList?: PrepInstruction[] | undefined
  AmazonPrepFeesDetailsList?: AmazonPrepFeesDetails[] | undefined
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
  NumberOfPackages?: number | undefined
  PackageLabelsToPrint?: readonly string[] | undefined
  NumberOfPallets?: number | undefined
  PageSize?: number | undefined
  PageStartIndex?: number | undefined
}

/** Parameters of {@link FulfillmentInboundApi.getPrepInstructions}. */
export interface GetPrepInstructionsParams {
  ShipToCountryCode: string
  /** At most 50 items. */
  SellerSKUList?: readonly string[] | undefined
  /** At most 50 items. */
  ASINList?: readonly string[] | undefined
}

/** Parameters of {@link FulfillmentInboundApi.getShipmentItems}. */
export interface GetShipmentItemsParams {
  QueryType: GetShipmentItemsQueryType
  MarketplaceId: string
  /** ISO 8601 date and time. */
  LastUpdatedAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  LastUpdatedBefore?: string | Date | undefined
  NextToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.getShipmentItemsByShipmentId}. */
export interface GetShipmentItemsByShipmentIdParams {
  shipmentId: string
  MarketplaceId?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.getShipments}. */
export interface GetShipmentsParams {
  QueryType: GetShipmentsQueryType
  MarketplaceId: string
  ShipmentStatusList?: readonly GetShipmentsShipmentStatusList[] | undefined
  /** At most 999 items. */
  ShipmentIdList?: readonly string[] | undefined
  /** ISO 8601 date and time. */
  LastUpdatedAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  LastUpdatedBefore?: string | Date | undefined
  NextToken?: string | undefined
}
