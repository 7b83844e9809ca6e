// Generated from Amazon's model merchantFulfillmentV0. To change this file, see CONTRIBUTING.md.

/** A field of extra data that a shipping service requires. */
export interface AdditionalInputs {
  /** Name of the field, for `AdditionalSellerInputs`. */
  AdditionalInputFieldName?: string | undefined
  /** Type of the field and the rules for its value. */
  SellerInputDefinition?: SellerInputDefinition | undefined
}

/** A value of extra data. Set `DataType` and the property for this type. */
export interface AdditionalSellerInput {
  /** Type of the value, which decides the property that holds it. */
  DataType?: string | undefined
  /** The value, if it is a string. */
  ValueAsString?: string | undefined
  /** The value, if it is a boolean. */
  ValueAsBoolean?: boolean | undefined
  /** The value, if it is an integer. */
  ValueAsInteger?: number | undefined
  /** The value, if it is a date and time. ISO 8601 date and time. */
  ValueAsTimestamp?: string | undefined
  /** The value, if it is an address. */
  ValueAsAddress?: Address | undefined
  /** The value, if it is a weight. */
  ValueAsWeight?: Weight | undefined
  /** The value, if it is a length. */
  ValueAsDimension?: Length | undefined
  /** The value, if it is an amount of money. */
  ValueAsCurrency?: CurrencyAmount | undefined
}

/** A field of extra data with its value. */
export interface AdditionalSellerInputs {
  /** Name of the field, from `getAdditionalSellerInputs`. */
  AdditionalInputFieldName: string
  /** Value of the field. */
  AdditionalSellerInput: AdditionalSellerInput
}

/** A postal address with contact data. */
export interface Address {
  /** Name of the addressee or business. At most 30 characters. */
  Name: string
  /** First line, usually the street and house number. At most 180 characters. */
  AddressLine1: string
  /** Second line, if the address needs one. At most 60 characters. */
  AddressLine2?: string | undefined
  /** Third line, if the address needs one. At most 60 characters. */
  AddressLine3?: string | undefined
  /** District or county, as a part of the address. */
  DistrictOrCounty?: string | undefined
  /** Email address of the contact. */
  Email: string
  /** City of the address. At most 30 characters. */
  City: string
  /**
   * State or province. Required in the stores of the US, Canada and the UK, and for shipments from China. At most
   * 30 characters.
   */
  StateOrProvinceCode?: string | undefined
  /** Postal code or ZIP code. At most 30 characters. */
  PostalCode: string
  /** Country, as two letters in ISO 3166-1 alpha-2, such as `US`. */
  CountryCode: string
  /** Phone number of the contact. At most 30 characters. */
  Phone: string
}

/** A pickup option that a shipping service offers. */
export interface AvailableCarrierWillPickUpOption {
  /** Whether the carrier collects the package, or the seller takes it to the carrier. */
  CarrierWillPickUpOption: CarrierWillPickUpOption
  /** Fee for this option. */
  Charge: CurrencyAmount
}

/** A level of delivery confirmation that a shipping service offers. */
export interface AvailableDeliveryExperienceOption {
  /** Level of delivery confirmation. */
  DeliveryExperienceOption: DeliveryExperienceOption
  /** Fee for this option. */
  Charge: CurrencyAmount
}

/** Pickup and delivery options that a shipping service offers. */
export interface AvailableShippingServiceOptions {
  /** Pickup options, with their fees. */
  AvailableCarrierWillPickUpOptions: AvailableCarrierWillPickUpOption[]
  /** Levels of delivery confirmation, with their fees. */
  AvailableDeliveryExperienceOptions: AvailableDeliveryExperienceOption[]
}

/**
 * Amazon's benefits for shipping bought through Amazon, such as `CLAIMS_PROTECTED`. Available for shipments
 * since January 1, 2024 (UTC).
 */
export interface Benefits {
  /** Benefits that the shipping service includes. */
  IncludedBenefits?: IncludedBenefitsValue[] | undefined
  /** Benefits that the shipping service does not include, with the reasons. */
  ExcludedBenefits?: ExcludedBenefit[] | undefined
}

/** Response of `cancelShipment`. */
export interface CancelShipmentResponse {
  /** The canceled shipment, with its new status. */
  payload?: Shipment | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/**
 * Whether the carrier collects the package. `ShipperWillDropOff`: the seller arranges the pickup or brings the
 * package to the carrier.
 */
export type CarrierWillPickUpOption = 'CarrierWillPickUp' | 'ShipperWillDropOff' | 'NoPreference' | (string & {})

/** A rule that an input value must follow. */
export interface Constraint {
  /** Regular expression that the value must match. */
  ValidationRegEx?: string | undefined
  /** Text with which to validate the value. */
  ValidationString: string
}

/** Body of `createShipment`. */
export interface CreateShipmentRequest {
  /** Order, items, sender and package of the shipment. */
  ShipmentRequestDetails: ShipmentRequestDetails
  /** ID of the shipping service to buy, from `getEligibleShipmentServices`. */
  ShippingServiceId: string
  /** ID of the offer to buy, from `getEligibleShipmentServices`. */
  ShippingServiceOfferId?: string | undefined
  /** Whether the package contains hazardous materials. Each carrier has terms for them. */
  HazmatType?: HazmatType | undefined
  /** Whether to add a packing slip to the label. */
  LabelFormatOption?: LabelFormatOptionRequest | undefined
  /** Extra data about the shipment, if the shipping service requires it. */
  ShipmentLevelSellerInputsList?: AdditionalSellerInputs[] | undefined
}

/** Response of `createShipment`. */
export interface CreateShipmentResponse {
  /** The new shipment with its label. */
  payload?: Shipment | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** An amount of money. */
export interface CurrencyAmount {
  /** Currency, as three letters in ISO 4217, such as `USD`. At most 3 characters. */
  CurrencyCode: string
  /** The amount, in units of the currency. */
  Amount: number
}

/** Classification of dangerous goods. */
export interface DangerousGoodsDetails {
  /** UN number of the item (UNID). Pattern: `^(UN|ID|NA)[0-9]{4}$`. */
  UnitedNationsRegulatoryId?: string | undefined
  /** Dangerous goods class of the item. Pattern: `^[1-9](\.[1-9])?$`. */
  TransportationRegulatoryClass?: string | undefined
  /** Degree of danger: `I` great, `II` medium, `III` minor. */
  PackingGroup?: DangerousGoodsDetailsPackingGroup | undefined
  /**
   * Packing instruction for batteries. `PI965` to `PI967` are for lithium ion, `PI968` to `PI970` for lithium
   * metal. In each series: batteries alone, with equipment, in equipment.
   */
  PackingInstruction?: DangerousGoodsDetailsPackingInstruction | undefined
}

/** Level of delivery confirmation. DPD in the UK requires `DeliveryConfirmationWithSignature`. */
export type DeliveryExperienceOption =
  | 'DeliveryConfirmationWithAdultSignature'
  | 'DeliveryConfirmationWithSignature'
  | 'DeliveryConfirmationWithoutSignature'
  | 'NoTracking'
  | 'NoPreference'
  | (string & {})

/** Level of delivery confirmation. DPD in the UK requires `DeliveryConfirmationWithSignature`. */
export type DeliveryExperienceType =
  | 'DeliveryConfirmationWithAdultSignature'
  | 'DeliveryConfirmationWithSignature'
  | 'DeliveryConfirmationWithoutSignature'
  | 'NoTracking'
  | (string & {})

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** A benefit that a shipping service does not include. */
export interface ExcludedBenefit {
  /** Name of the benefit, such as `CLAIMS_PROTECTED`. */
  Benefit?: IncludedBenefitsValue | undefined
  /** Reasons for the exclusion, such as `LATE_DELIVERY_RISK`. */
  ReasonCodes?: ExcludedBenefitReasonCodesValue[] | undefined
}

/** The file of a label, with a checksum. */
export interface FileContents {
  /** Content of the file, compressed with GZip and then Base64-encoded. */
  Contents: string
  /** Media type of the file. */
  FileType: FileType
  /** MD5 hash with which to verify the file. Base64. */
  Checksum: string
}

/** Media type of a label file. */
export type FileType = 'application/pdf' | 'application/zpl' | 'image/png' | (string & {})

/** Body of `getAdditionalSellerInputs`. */
export interface GetAdditionalSellerInputsRequest {
  /** ID of the shipping service, from `getEligibleShipmentServices`. */
  ShippingServiceId: string
  /** Address of the sender. */
  ShipFromAddress: Address
  /** Amazon's order ID, in the form `902-1234567-1234567`. */
  OrderId: string
}

/** Response of `getAdditionalSellerInputs`. */
export interface GetAdditionalSellerInputsResponse {
  /** Fields of extra data that the shipping service requires. */
  payload?: GetAdditionalSellerInputsResult | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Result of `getAdditionalSellerInputs`. */
export interface GetAdditionalSellerInputsResult {
  /** Fields about the shipment, for `ShipmentLevelSellerInputsList`. */
  ShipmentLevelFields?: AdditionalInputs[] | undefined
  /** Fields about the items, for `ItemLevelSellerInputsList`. */
  ItemLevelFieldsList?: ItemLevelFields[] | undefined
}

/** Body of `getEligibleShipmentServices`. */
export interface GetEligibleShipmentServicesRequest {
  /** Order, items, sender and package of the shipment. */
  ShipmentRequestDetails: ShipmentRequestDetails
  /** Options that the shipping services must have. */
  ShippingOfferingFilter?: ShippingOfferingFilter | undefined
}

/** Response of `getEligibleShipmentServices`. */
export interface GetEligibleShipmentServicesResponse {
  /** Available and unavailable shipping services. */
  payload?: GetEligibleShipmentServicesResult | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Result of `getEligibleShipmentServices`. */
export interface GetEligibleShipmentServicesResult {
  /** Shipping services that you can buy. */
  ShippingServiceList: ShippingService[]
  /** Shipping services that are not available, with the reasons. */
  RejectedShippingServiceList?: RejectedShippingService[] | undefined
  /** Carriers that are not available at the moment. */
  TemporarilyUnavailableCarrierList?: TemporarilyUnavailableCarrier[] | undefined
  /** Carriers that are not available until the seller accepts their terms. */
  TermsAndConditionsNotAcceptedCarrierList?: TermsAndConditionsNotAcceptedCarrier[] | undefined
}

/** Response of `getShipment`. */
export interface GetShipmentResponse {
  /** The requested shipment. */
  payload?: Shipment | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/**
 * Whether a package contains hazardous materials. `LQHazmat` means limited quantities. Each carrier has terms
 * for them.
 */
export type HazmatType = 'None' | 'LQHazmat'

/** Whether an input is about the whole shipment or an item. */
export type InputTargetType = 'SHIPMENT_LEVEL' | 'ITEM_LEVEL' | (string & {})

/** An order item, or some of its units, in a shipment. */
export interface Item {
  /** Amazon's ID of the order item. */
  OrderItemId: string
  /** Number of units in the shipment. */
  Quantity: number
  /** Weight of the item, in ounces or grams. */
  ItemWeight?: Weight | undefined
  /** Description of the product. */
  ItemDescription?: string | undefined
  /** Transparency codes of the units, for products in Amazon's Transparency program. */
  TransparencyCodeList?: string[] | undefined
  /** Extra data about the item, if the shipping service requires it. */
  ItemLevelSellerInputsList?: AdditionalSellerInputs[] | undefined
  /** Volume of the liquid in the item. */
  LiquidVolume?: LiquidVolume | undefined
  /** Whether the item is a hazardous material. Default: false. */
  IsHazmat?: boolean | undefined
  /** Classification of the dangerous goods in the item. */
  DangerousGoodsDetails?: DangerousGoodsDetails | undefined
}

/** Fields of extra data for one item. */
export interface ItemLevelFields {
  /** ASIN of the product. */
  Asin: string
  /** Fields that the shipping service requires. */
  AdditionalInputs: AdditionalInputs[]
}

/** A shipping label, as a file to print. */
export interface Label {
  /** Text that the seller added to the label. At most 14 characters. */
  CustomTextForLabel?: string | undefined
  /** Size of the printed label. */
  Dimensions: LabelDimensions
  /** The file, with a checksum. */
  FileContents: FileContents
  /** File format of the label. */
  LabelFormat?: LabelFormat | undefined
  /** ID that is printed on the label. */
  StandardIdForLabel?: StandardIdForLabel | undefined
}

/** Texts that the seller adds to the label. */
export interface LabelCustomization {
  /** Text to print on the label. Only works in the format `ZPL203`, and not with FedEx. At most 14 characters. */
  CustomTextForLabel?: string | undefined
  /** ID to print on the label. */
  StandardIdForLabel?: StandardIdForLabel | undefined
}

/** Size of a printed label. */
export interface LabelDimensions {
  /** Length of the label, in `Unit`. */
  Length: number
  /** Width of the label, in `Unit`. */
  Width: number
  /** Unit of length and width. */
  Unit: UnitOfLength
}

/**
 * File format of a label. `ZPL203` and `ZPL300` are Zebra's printer language for 203 and 300 dots per inch.
 * `ShippingServiceDefault`: the shipping service decides.
 */
export type LabelFormat = 'PDF' | 'PNG' | 'ZPL203' | 'ZPL300' | 'ShippingServiceDefault' | (string & {})

/** A file format of labels, with or without a packing slip. */
export interface LabelFormatOption {
  /** Whether the label comes with a packing slip. */
  IncludePackingSlipWithLabel?: boolean | undefined
  /** File format of the label. */
  LabelFormat?: LabelFormat | undefined
}

/** Whether to add a packing slip to a label. */
export interface LabelFormatOptionRequest {
  /** Whether to add a packing slip to the label. */
  IncludePackingSlipWithLabel?: boolean | undefined
}

/** A length with its unit. */
export interface Length {
  /** Number of units. */
  value?: number | undefined
  /** Unit of the length. */
  unit?: UnitOfLength | undefined
}

/** How much liquid an item contains. */
export interface LiquidVolume {
  /** Unit of the volume. `FL_OZ` is fluid ounce, `GAL` gallon, `PT` pint, `QT` quart, `C` cup. */
  Unit: LiquidVolumeUnit
  /** The volume, in `Unit`. */
  Value: number
}

/** Size of a package. Without `PredefinedPackageDimensions`, the three dimensions and the unit are required. */
export interface PackageDimensions {
  /** Length of the package, in `Unit`. Required without `PredefinedPackageDimensions`. */
  Length?: number | undefined
  /** Width of the package, in `Unit`. Required without `PredefinedPackageDimensions`. */
  Width?: number | undefined
  /** Height of the package, in `Unit`. Required without `PredefinedPackageDimensions`. */
  Height?: number | undefined
  /** Unit of the three dimensions. Required without `PredefinedPackageDimensions`. */
  Unit?: UnitOfLength | undefined
  /** Size of a carrier's standard package, instead of the three dimensions. */
  PredefinedPackageDimensions?: PredefinedPackageDimensions | undefined
}

/**
 * Size of a carrier's standard package. You can use another package with the same size. Some ship methods
 * restrict packages: USPS flat rates, for example, require USPS's own envelope or box.
 */
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

/** A part of the price of a shipping service, such as an adjustment. */
export interface RateItem {
  /** Kind of charge or adjustment. */
  RateItemID: RateItemID
  /** Whether the price includes this part. */
  RateItemType?: RateItemType | undefined
  /** Amount of this part. */
  RateItemCharge?: CurrencyAmount | undefined
  /** Localized name of this part. */
  RateItemNameLocalization?: string | undefined
}

/** Kind of charge or adjustment. `FBM_SHIP_PLUS_CREDIT` is an adjustment for FBM Ship+. */
export type RateItemID = 'FBM_SHIP_PLUS_CREDIT' | (string & {})

/**
 * How a price relates to one of its parts. `INCLUDED`: it is included, but the shipping service might not offer
 * it.
 */
export type RateItemType = 'INCLUDED' | (string & {})

/** A shipping service that is not available for the shipment. */
export interface RejectedShippingService {
  /** Name of the carrier, such as USPS. */
  CarrierName: string
  /** Localized name of the service, such as FedEx Standard Overnight. */
  ShippingServiceName: string
  /** ID of the service, such as `FEDEX_PTP_STANDARD_OVERNIGHT`. */
  ShippingServiceId: string
  /** Reason for programs, such as `CARRIER_CANNOT_SHIP_TO_POBOX`. */
  RejectionReasonCode: RejectedShippingServiceRejectionReasonCode
  /** Localized reason for people. */
  RejectionReasonMessage?: string | undefined
}

/** Type of an input and the rules for its value. */
export interface SellerInputDefinition {
  /** Whether the shipping service requires the input. */
  IsRequired: boolean
  /** Type that the value must have. */
  DataType: string
  /** Rules that the value must follow. */
  Constraints: Constraint[]
  /** Name of the input, for people. */
  InputDisplayText: string
  /** Whether the input is about the whole shipment or an item. */
  InputTarget?: InputTargetType | undefined
  /** Value that is stored for the input. */
  StoredValue: AdditionalSellerInput
  /** Values that are allowed, if only some are. */
  RestrictedSetValues?: string[] | undefined
}

/** A shipment with its label and status. */
export interface Shipment {
  /** Amazon's ID of the shipment, for `getShipment` and `cancelShipment`. */
  ShipmentId: string
  /** Amazon's order ID, in the form `902-1234567-1234567`. */
  AmazonOrderId: string
  /** Seller's ID of the order. At most 64 characters. */
  SellerOrderId?: string | undefined
  /** Order items in the shipment. */
  ItemList: Item[]
  /** Address of the sender. */
  ShipFromAddress: Address
  /** Address of the recipient. */
  ShipToAddress: Address
  /** Size of the package. */
  PackageDimensions: PackageDimensions
  /** Weight of the package. */
  Weight: Weight
  /**
   * Amount for which the carrier insures the shipment. Without `DeclaredValue`, it is the carrier's minimum or the
   * sum of the items' prices.
   */
  Insurance: CurrencyAmount
  /** Shipping service that was bought. */
  ShippingService: ShippingService
  /** Label of the shipment. Empty after a cancellation. */
  Label: Label
  /** Whether the label is bought, or the state of its refund. */
  Status: ShipmentStatus
  /** Carrier's tracking ID of the shipment. */
  TrackingId?: string | undefined
  /** Date and time when the shipment was created. ISO 8601 date and time. */
  CreatedDate: string
  /** Date and time of the last change. ISO 8601 date and time. */
  LastUpdatedDate?: string | undefined
}

/** Order, items, sender and package of a shipment. */
export interface ShipmentRequestDetails {
  /** Amazon's order ID, in the form `902-1234567-1234567`. */
  AmazonOrderId: string
  /** Seller's ID of the order. At most 64 characters. */
  SellerOrderId?: string | undefined
  /** Order items to ship. */
  ItemList: Item[]
  /** Address of the sender. */
  ShipFromAddress: Address
  /** Size of the package. */
  PackageDimensions: PackageDimensions
  /** Weight of the package. */
  Weight: Weight
  /**
   * Latest arrival that keeps the promise to the buyer, in ISO 8601. Excludes shipping services that deliver
   * later.
   */
  MustArriveByDate?: string | undefined
  /**
   * In a request, date and time when the seller wants to ship. In a response, date and time when the shipping
   * service can. ISO 8601 date and time.
   */
  ShipDate?: string | undefined
  /** Delivery confirmation, insurance and pickup that the seller wants. */
  ShippingServiceOptions: ShippingServiceOptions
  /** Texts that the seller adds to the label. */
  LabelCustomization?: LabelCustomization | undefined
}

/**
 * Whether a label is bought or refunded. `RefundPending`: the carrier has not yet decided about the refund. You
 * can already create another shipment, and the order remains `Shipped`. `RefundRejected`: the cancellation was
 * too late, or the carrier already accepted the package. Each carrier has its own cancellation rules.
 */
export type ShipmentStatus = 'Purchased' | 'RefundPending' | 'RefundRejected' | 'RefundApplied' | (string & {})

/** Options that shipping services must have. */
export interface ShippingOfferingFilter {
  /** Whether the label must come with a packing slip. */
  IncludePackingSlipWithLabel?: boolean | undefined
  /** Whether to include complex shipping options. */
  IncludeComplexShippingOptions?: boolean | undefined
  /** Whether the carrier must collect the package. */
  CarrierWillPickUp?: CarrierWillPickUpOption | undefined
  /** Level of delivery confirmation that the services must offer. */
  DeliveryExperience?: DeliveryExperienceOption | undefined
}

/** A shipping service of a carrier, with its price. */
export interface ShippingService {
  /** Name of the service, such as UPS Ground. */
  ShippingServiceName: string
  /** Name of the carrier that runs the service. */
  CarrierName: string
  /** Amazon's ID of the service, for `createShipment`. */
  ShippingServiceId: string
  /** Amazon's ID of this offer, for `createShipment`. */
  ShippingServiceOfferId: string
  /** Date when the carrier ships the package. ISO 8601 date and time. */
  ShipDate: string
  /** First date and time of the estimated delivery. ISO 8601 date and time. */
  EarliestEstimatedDeliveryDate?: string | undefined
  /** Last date and time of the estimated delivery. ISO 8601 date and time. */
  LatestEstimatedDeliveryDate?: string | undefined
  /** Price that the carrier charges for the shipment. */
  Rate: CurrencyAmount
  /** Price that the carrier charges for the shipment, after the adjustments. */
  RateWithAdjustments: CurrencyAmount
  /** Adjustments of the price. */
  AdjustmentItemList?: RateItem[] | undefined
  /** Delivery confirmation, insurance and pickup that the offer contains. */
  ShippingServiceOptions: ShippingServiceOptions
  /** Pickup and delivery options that you can choose, with their fees. */
  AvailableShippingServiceOptions?: AvailableShippingServiceOptions | undefined
  /** File formats in which the label is available. */
  AvailableLabelFormats?: LabelFormat[] | undefined
  /** Label formats, with or without a packing slip. */
  AvailableFormatOptionsForLabel?: LabelFormatOption[] | undefined
  /** Whether the service requires extra data. If `true`, get the fields with `getAdditionalSellerInputs`. */
  RequiresAdditionalSellerInputs: boolean
  /** Amazon's benefits for this service. */
  Benefits?: Benefits | undefined
}

/** Delivery confirmation, insurance and pickup of a shipment. */
export interface ShippingServiceOptions {
  /** Level of delivery confirmation. */
  DeliveryExperience: DeliveryExperienceType
  /**
   * Value of the shipment, which decides its insurance. Above the carrier's minimum insurance, the seller pays for
   * additional insurance, as the carrier determines.
   */
  DeclaredValue?: CurrencyAmount | undefined
  /**
   * Whether the carrier collects the package. Scheduled pickup is only possible with Dynamex in the US, and DPD
   * and Royal Mail in the UK.
   */
  CarrierWillPickUp: boolean
  /** Whether the carrier collects the package, or the seller takes it to the carrier. */
  CarrierWillPickUpOption?: CarrierWillPickUpOption | undefined
  /** File format that the seller prefers for the label. */
  LabelFormat?: LabelFormat | undefined
}

/** ID to print on the label: the Amazon order ID. */
export type StandardIdForLabel = 'AmazonOrderId' | (string & {})

/** A carrier that is not available at the moment, probably because of an outage. */
export interface TemporarilyUnavailableCarrier {
  /** Name of the unavailable carrier. */
  CarrierName: string
}

/** A carrier whose terms the seller has not yet accepted. */
export interface TermsAndConditionsNotAcceptedCarrier {
  /** Name of the carrier with these terms. */
  CarrierName: string
}

/** Unit of a size: inches or centimeters. */
export type UnitOfLength = 'inches' | 'centimeters' | (string & {})

/** Unit of a weight: ounces (`oz`) or grams (`g`). */
export type UnitOfWeight = 'oz' | 'g' | (string & {})

/** A weight with its unit. */
export interface Weight {
  /** The number of units. */
  Value: number
  /** Ounces or grams. */
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

/** Values of `ExcludedBenefitReasonCodes`. */
export type ExcludedBenefitReasonCodesValue = 'LATE_DELIVERY_RISK' | (string & {})

/** Values of `IncludedBenefits`. */
export type IncludedBenefitsValue = 'CLAIMS_PROTECTED' | (string & {})

/** Values of `LiquidVolume.Unit`. */
export type LiquidVolumeUnit = 'ML' | 'L' | 'FL_OZ' | 'GAL' | 'PT' | 'QT' | 'C' | (string & {})

/** Values of `RejectedShippingService.RejectionReasonCode`. */
export type RejectedShippingServiceRejectionReasonCode = 'CARRIER_CANNOT_SHIP_TO_POBOX' | (string & {})

/** Parameters of {@link MerchantFulfillmentApi.cancelShipment}. */
export interface CancelShipmentParams {
  /**
   * Amazon's ID of the shipment, from `createShipment`. Pattern:
   * `[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}`.
   */
  shipmentId: string
}

/** Parameters of {@link MerchantFulfillmentApi.createShipment}. */
export interface CreateShipmentParams {
  /** Details of the shipment, and the shipping service to buy. */
  body: CreateShipmentRequest
}

/** Parameters of {@link MerchantFulfillmentApi.getAdditionalSellerInputs}. */
export interface GetAdditionalSellerInputsParams {
  /** Shipping service, order and address of the sender. */
  body: GetAdditionalSellerInputsRequest
}

/** Parameters of {@link MerchantFulfillmentApi.getEligibleShipmentServices}. */
export interface GetEligibleShipmentServicesParams {
  /** Details of the shipment, and filters for the services. */
  body: GetEligibleShipmentServicesRequest
}

/** Parameters of {@link MerchantFulfillmentApi.getShipment}. */
export interface GetShipmentParams {
  /**
   * Amazon's ID of the shipment, from `createShipment`. Pattern:
   * `[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}`.
   */
  shipmentId: string
}
