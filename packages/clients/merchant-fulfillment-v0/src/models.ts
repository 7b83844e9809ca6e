// Generated from Amazon's model merchantFulfillmentV0. To change this file, see CONTRIBUTING.md.

export interface AdditionalInputs {
  AdditionalInputFieldName?: string | undefined
  SellerInputDefinition?: SellerInputDefinition | undefined
}

export interface AdditionalSellerInput {
  DataType?: string | undefined
  ValueAsString?: string | undefined
  ValueAsBoolean?: boolean | undefined
  ValueAsInteger?: number | undefined
  /** ISO 8601 date and time. */
  ValueAsTimestamp?: string | undefined
  ValueAsAddress?: Address | undefined
  ValueAsWeight?: Weight | undefined
  ValueAsDimension?: Length | undefined
  ValueAsCurrency?: CurrencyAmount | undefined
}

export interface AdditionalSellerInputs {
  AdditionalInputFieldName: string
  AdditionalSellerInput: AdditionalSellerInput
}

export interface Address {
  /** At most 30 characters. */
  Name: string
  /** At most 180 characters. */
  AddressLine1: string
  /** At most 60 characters. */
  AddressLine2?: string | undefined
  /** At most 60 characters. */
  AddressLine3?: string | undefined
  DistrictOrCounty?: string | undefined
  Email: string
  /** At most 30 characters. */
  City: string
  /** At most 30 characters. */
  StateOrProvinceCode?: string | undefined
  /** At most 30 characters. */
  PostalCode: string
  CountryCode: string
  /** At most 30 characters. */
  Phone: string
}

export interface AvailableCarrierWillPickUpOption {
  CarrierWillPickUpOption: CarrierWillPickUpOption
  Charge: CurrencyAmount
}

export interface AvailableDeliveryExperienceOption {
  DeliveryExperienceOption: DeliveryExperienceOption
  Charge: CurrencyAmount
}

export interface AvailableShippingServiceOptions {
  AvailableCarrierWillPickUpOptions: AvailableCarrierWillPickUpOption[]
  AvailableDeliveryExperienceOptions: AvailableDeliveryExperienceOption[]
}

export interface Benefits {
  IncludedBenefits?: string[] | undefined
  ExcludedBenefits?: ExcludedBenefit[] | undefined
}

export interface CancelShipmentResponse {
  payload?: Shipment | undefined
  errors?: ErrorEntry[] | undefined
}

export type CarrierWillPickUpOption = 'CarrierWillPickUp' | 'ShipperWillDropOff' | 'NoPreference' | (string & {})

export interface Constraint {
  ValidationRegEx?: string | undefined
  ValidationString: string
}

export interface CreateShipmentRequest {
  ShipmentRequestDetails: ShipmentRequestDetails
  ShippingServiceId: string
  ShippingServiceOfferId?: string | undefined
  HazmatType?: HazmatType | undefined
  LabelFormatOption?: LabelFormatOptionRequest | undefined
  ShipmentLevelSellerInputsList?: AdditionalSellerInputs[] | undefined
}

export interface CreateShipmentResponse {
  payload?: Shipment | undefined
  errors?: ErrorEntry[] | undefined
}

export interface CurrencyAmount {
  /** At most 3 characters. */
  CurrencyCode: string
  Amount: number
}

export interface DangerousGoodsDetails {
  /** Pattern: `^(UN|ID|NA)[0-9]{4}$`. */
  UnitedNationsRegulatoryId?: string | undefined
  /** Pattern: `^[1-9](\.[1-9])?$`. */
  TransportationRegulatoryClass?: string | undefined
  PackingGroup?: DangerousGoodsDetailsPackingGroup | undefined
  PackingInstruction?: DangerousGoodsDetailsPackingInstruction | undefined
}

export type DeliveryExperienceOption =
  | 'DeliveryConfirmationWithAdultSignature'
  | 'DeliveryConfirmationWithSignature'
  | 'DeliveryConfirmationWithoutSignature'
  | 'NoTracking'
  | 'NoPreference'
  | (string & {})

export type DeliveryExperienceType =
  | 'DeliveryConfirmationWithAdultSignature'
  | 'DeliveryConfirmationWithSignature'
  | 'DeliveryConfirmationWithoutSignature'
  | 'NoTracking'
  | (string & {})

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ExcludedBenefit {
  Benefit?: string | undefined
  ReasonCodes?: string[] | undefined
}

export interface FileContents {
  Contents: string
  FileType: FileType
  Checksum: string
}

export type FileType = 'application/pdf' | 'application/zpl' | 'image/png' | (string & {})

export interface GetAdditionalSellerInputsRequest {
  ShippingServiceId: string
  ShipFromAddress: Address
  OrderId: string
}

export interface GetAdditionalSellerInputsResponse {
  payload?: GetAdditionalSellerInputsResult | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetAdditionalSellerInputsResult {
  ShipmentLevelFields?: AdditionalInputs[] | undefined
  ItemLevelFieldsList?: ItemLevelFields[] | undefined
}

export interface GetEligibleShipmentServicesRequest {
  ShipmentRequestDetails: ShipmentRequestDetails
  ShippingOfferingFilter?: ShippingOfferingFilter | undefined
}

export interface GetEligibleShipmentServicesResponse {
  payload?: GetEligibleShipmentServicesResult | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetEligibleShipmentServicesResult {
  ShippingServiceList: ShippingService[]
  RejectedShippingServiceList?: RejectedShippingService[] | undefined
  TemporarilyUnavailableCarrierList?: TemporarilyUnavailableCarrier[] | undefined
  TermsAndConditionsNotAcceptedCarrierList?: TermsAndConditionsNotAcceptedCarrier[] | undefined
}

export interface GetShipmentResponse {
  payload?: Shipment | undefined
  errors?: ErrorEntry[] | undefined
}

export type HazmatType = 'None' | 'LQHazmat'

export type InputTargetType = 'SHIPMENT_LEVEL' | 'ITEM_LEVEL' | (string & {})

export interface Item {
  OrderItemId: string
  Quantity: number
  ItemWeight?: Weight | undefined
  ItemDescription?: string | undefined
  TransparencyCodeList?: string[] | undefined
  ItemLevelSellerInputsList?: AdditionalSellerInputs[] | undefined
  LiquidVolume?: LiquidVolume | undefined
  IsHazmat?: boolean | undefined
  DangerousGoodsDetails?: DangerousGoodsDetails | undefined
}

export interface ItemLevelFields {
  Asin: string
  AdditionalInputs: AdditionalInputs[]
}

export interface Label {
  /** At most 14 characters. */
  CustomTextForLabel?: string | undefined
  Dimensions: LabelDimensions
  FileContents: FileContents
  LabelFormat?: LabelFormat | undefined
  StandardIdForLabel?: StandardIdForLabel | undefined
}

export interface LabelCustomization {
  /** At most 14 characters. */
  CustomTextForLabel?: string | undefined
  StandardIdForLabel?: StandardIdForLabel | undefined
}

export interface LabelDimensions {
  Length: number
  Width: number
  Unit: UnitOfLength
}

export type LabelFormat = 'PDF' | 'PNG' | 'ZPL203' | 'ZPL300' | 'ShippingServiceDefault' | (string & {})

export interface LabelFormatOption {
  IncludePackingSlipWithLabel?: boolean | undefined
  LabelFormat?: LabelFormat | undefined
}

export interface LabelFormatOptionRequest {
  IncludePackingSlipWithLabel?: boolean | undefined
}

export interface Length {
  value?: number | undefined
  unit?: UnitOfLength | undefined
}

export interface LiquidVolume {
  Unit: LiquidVolumeUnit
  Value: number
}

export interface PackageDimensions {
  Length?: number | undefined
  Width?: number | undefined
  Height?: number | undefined
  Unit?: UnitOfLength | undefined
  PredefinedPackageDimensions?: PredefinedPackageDimensions | undefined
}

export type PredefinedPackageDimensions =
  | 'FedEx_Box_10kg'
  | 'FedEx_Box_25kg'
  | 'FedEx_Box_Extra_Large_1'
  | 'FedEx_Box_Extra_Large_2'
  | 'FedEx_Box_Large_1'
  | 'FedEx_Box_Large_2'
  | 'FedEx_Box_Medium_1'
  | 'FedEx_Box_Medium_2'
  | 'FedEx_Box_Small_1'
  | 'FedEx_Box_Small_2'
  | 'FedEx_Envelope'
  | 'FedEx_Padded_Pak'
  | 'FedEx_Pak_1'
  | 'FedEx_Pak_2'
  | 'FedEx_Tube'
  | 'FedEx_XL_Pak'
  | 'UPS_Box_10kg'
  | 'UPS_Box_25kg'
  | 'UPS_Express_Box'
  | 'UPS_Express_Box_Large'
  | 'UPS_Express_Box_Medium'
  | 'UPS_Express_Box_Small'
  | 'UPS_Express_Envelope'
  | 'UPS_Express_Hard_Pak'
  | 'UPS_Express_Legal_Envelope'
  | 'UPS_Express_Pak'
  | 'UPS_Express_Tube'
  | 'UPS_Laboratory_Pak'
  | 'UPS_Pad_Pak'
  | 'UPS_Pallet'
  | 'USPS_Card'
  | 'USPS_Flat'
  | 'USPS_FlatRateCardboardEnvelope'
  | 'USPS_FlatRateEnvelope'
  | 'USPS_FlatRateGiftCardEnvelope'
  | 'USPS_FlatRateLegalEnvelope'
  | 'USPS_FlatRatePaddedEnvelope'
  | 'USPS_FlatRateWindowEnvelope'
  | 'USPS_LargeFlatRateBoardGameBox'
  | 'USPS_LargeFlatRateBox'
  | 'USPS_Letter'
  | 'USPS_MediumFlatRateBox1'
  | 'USPS_MediumFlatRateBox2'
  | 'USPS_RegionalRateBoxA1'
  | 'USPS_RegionalRateBoxA2'
  | 'USPS_RegionalRateBoxB1'
  | 'USPS_RegionalRateBoxB2'
  | 'USPS_RegionalRateBoxC'
  | 'USPS_SmallFlatRateBox'
  | 'USPS_SmallFlatRateEnvelope'
  | (string & {})

export interface RateItem {
  RateItemID: RateItemID
  RateItemType?: RateItemType | undefined
  RateItemCharge?: CurrencyAmount | undefined
  RateItemNameLocalization?: string | undefined
}

export type RateItemID = 'FBM_SHIP_PLUS_CREDIT' | (string & {})

export type RateItemType = 'INCLUDED' | (string & {})

export interface RejectedShippingService {
  CarrierName: string
  ShippingServiceName: string
  ShippingServiceId: string
  RejectionReasonCode: string
  RejectionReasonMessage?: string | undefined
}

export interface SellerInputDefinition {
  IsRequired: boolean
  DataType: string
  Constraints: Constraint[]
  InputDisplayText: string
  InputTarget?: InputTargetType | undefined
  StoredValue: AdditionalSellerInput
  RestrictedSetValues?: string[] | undefined
}

export interface Shipment {
  ShipmentId: string
  AmazonOrderId: string
  /** At most 64 characters. */
  SellerOrderId?: string | undefined
  ItemList: Item[]
  ShipFromAddress: Address
  ShipToAddress: Address
  PackageDimensions: PackageDimensions
  Weight: Weight
  Insurance: CurrencyAmount
  ShippingService: ShippingService
  Label: Label
  Status: ShipmentStatus
  TrackingId?: string | undefined
  /** ISO 8601 date and time. */
  CreatedDate: string
  /** ISO 8601 date and time. */
  LastUpdatedDate?: string | undefined
}

export interface ShipmentRequestDetails {
  AmazonOrderId: string
  /** At most 64 characters. */
  SellerOrderId?: string | undefined
  ItemList: Item[]
  ShipFromAddress: Address
  PackageDimensions: PackageDimensions
  Weight: Weight
  /** ISO 8601 date and time. */
  MustArriveByDate?: string | undefined
  /** ISO 8601 date and time. */
  ShipDate?: string | undefined
  ShippingServiceOptions: ShippingServiceOptions
  LabelCustomization?: LabelCustomization | undefined
}

export type ShipmentStatus = 'Purchased' | 'RefundPending' | 'RefundRejected' | 'RefundApplied' | (string & {})

export interface ShippingOfferingFilter {
  IncludePackingSlipWithLabel?: boolean | undefined
  IncludeComplexShippingOptions?: boolean | undefined
  CarrierWillPickUp?: CarrierWillPickUpOption | undefined
  DeliveryExperience?: DeliveryExperienceOption | undefined
}

export interface ShippingService {
  ShippingServiceName: string
  CarrierName: string
  ShippingServiceId: string
  ShippingServiceOfferId: string
  /** ISO 8601 date and time. */
  ShipDate: string
  /** ISO 8601 date and time. */
  EarliestEstimatedDeliveryDate?: string | undefined
  /** ISO 8601 date and time. */
  LatestEstimatedDeliveryDate?: string | undefined
  Rate: CurrencyAmount
  RateWithAdjustments: CurrencyAmount
  AdjustmentItemList?: RateItem[] | undefined
  ShippingServiceOptions: ShippingServiceOptions
  AvailableShippingServiceOptions?: AvailableShippingServiceOptions | undefined
  AvailableLabelFormats?: LabelFormat[] | undefined
  AvailableFormatOptionsForLabel?: LabelFormatOption[] | undefined
  RequiresAdditionalSellerInputs: boolean
  Benefits?: Benefits | undefined
}

export interface ShippingServiceOptions {
  DeliveryExperience: DeliveryExperienceType
  DeclaredValue?: CurrencyAmount | undefined
  CarrierWillPickUp: boolean
  CarrierWillPickUpOption?: CarrierWillPickUpOption | undefined
  LabelFormat?: LabelFormat | undefined
}

export type StandardIdForLabel = 'AmazonOrderId' | (string & {})

export interface TemporarilyUnavailableCarrier {
  CarrierName: string
}

export interface TermsAndConditionsNotAcceptedCarrier {
  CarrierName: string
}

export type UnitOfLength = 'inches' | 'centimeters' | (string & {})

export type UnitOfWeight = 'oz' | 'g' | (string & {})

export interface Weight {
  Value: number
  Unit: UnitOfWeight
}

/** Values of `DangerousGoodsDetails.PackingGroup`. */
export type DangerousGoodsDetailsPackingGroup = 'I' | 'II' | 'III' | (string & {})

/** Values of `DangerousGoodsDetails.PackingInstruction`. */
export type DangerousGoodsDetailsPackingInstruction =
  | 'PI965_SECTION_IA'
  | 'PI965_SECTION_IB'
  | 'PI965_SECTION_II'
  | 'PI966_SECTION_I'
  | 'PI966_SECTION_II'
  | 'PI967_SECTION_I'
  | 'PI967_SECTION_II'
  | 'PI968_SECTION_IA'
  | 'PI968_SECTION_IB'
  | 'PI969_SECTION_I'
  | 'PI969_SECTION_II'
  | 'PI970_SECTION_I'
  | 'PI970_SECTION_II'
  | (string & {})

/** Values of `LiquidVolume.Unit`. */
export type LiquidVolumeUnit = 'ML' | 'L' | 'FL_OZ' | 'GAL' | 'PT' | 'QT' | 'C' | (string & {})

/** Parameters of {@link MerchantFulfillmentApi.cancelShipment}. */
export interface CancelShipmentParams {
  /** Pattern: `[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}`. */
  shipmentId: string
}

/** Parameters of {@link MerchantFulfillmentApi.createShipment}. */
export interface CreateShipmentParams {
  body: CreateShipmentRequest
}

/** Parameters of {@link MerchantFulfillmentApi.getAdditionalSellerInputs}. */
export interface GetAdditionalSellerInputsParams {
  body: GetAdditionalSellerInputsRequest
}

/** Parameters of {@link MerchantFulfillmentApi.getEligibleShipmentServices}. */
export interface GetEligibleShipmentServicesParams {
  body: GetEligibleShipmentServicesRequest
}

/** Parameters of {@link MerchantFulfillmentApi.getShipment}. */
export interface GetShipmentParams {
  /** Pattern: `[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}`. */
  shipmentId: string
}
