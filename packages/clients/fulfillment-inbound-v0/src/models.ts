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

export type BarcodeInstruction = 'RequiresFNSKULabel' | 'CanUseOriginalBarcode' | 'MustProvideSellerSKU'

export interface BillOfLadingDownloadURL {
  DownloadURL?: string
}

export interface BoxContentsFeeDetails {
  TotalUnits?: number
  FeePerUnit?: Amount
  TotalFee?: Amount
}

export type BoxContentsSource = 'NONE' | 'FEED' | '2D_BARCODE' | 'INTERACTIVE'

export type CurrencyCode = 'USD' | 'GBP'

export type ErrorReason = 'DoesNotExist' | 'InvalidASIN'

export interface GetBillOfLadingResponse {
  payload?: BillOfLadingDownloadURL
  errors?: ModelError[]
}

export interface GetLabelsResponse {
  payload?: LabelDownloadURL
  errors?: ModelError[]
}

export interface GetPrepInstructionsResponse {
  payload?: GetPrepInstructionsResult
  errors?: ModelError[]
}

export interface GetPrepInstructionsResult {
  SKUPrepInstructionsList?: SKUPrepInstructions[]
  InvalidSKUList?: InvalidSKU[]
  ASINPrepInstructionsList?: ASINPrepInstructions[]
  InvalidASINList?: InvalidASIN[]
}

export interface GetShipmentItemsResponse {
  payload?: GetShipmentItemsResult
  errors?: ModelError[]
}

export interface GetShipmentItemsResult {
  ItemData?: InboundShipmentItem[]
  NextToken?: string
}

export interface GetShipmentsResponse {
  payload?: GetShipmentsResult
  errors?: ModelError[]
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

export type LabelPrepType = 'NO_LABEL' | 'SELLER_LABEL' | 'AMAZON_LABEL'

export interface ModelError {
  code: string
  message: string
  details?: string
}

export interface PrepDetails {
  PrepInstruction: PrepInstruction
  PrepOwner: PrepOwner
}

export type PrepGuidance = 'ConsultHelpDocuments' | 'NoAdditionalPrepRequired' | 'SeePrepInstructionsList'

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

export type PrepOwner = 'AMAZON' | 'SELLER'

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

/** Parameters of {@link FulfillmentInboundApi.getBillOfLading}. */
export interface GetBillOfLadingParams {
  shipmentId: string
}

/** Parameters of {@link FulfillmentInboundApi.getLabels}. */
export interface GetLabelsParams {
  shipmentId: string
  PageType:
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
  LabelType: 'BARCODE_2D' | 'UNIQUE' | 'PALLET'
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
  QueryType: 'DATE_RANGE' | 'NEXT_TOKEN'
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
  QueryType: 'SHIPMENT' | 'DATE_RANGE' | 'NEXT_TOKEN'
  MarketplaceId: string
  ShipmentStatusList?: Array<
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
  >
  /** At most 999 items. */
  ShipmentIdList?: string[]
  /** ISO 8601 date and time. */
  LastUpdatedAfter?: string
  /** ISO 8601 date and time. */
  LastUpdatedBefore?: string
  NextToken?: string
}
