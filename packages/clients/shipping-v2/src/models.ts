// Generated from Amazon's model shippingV2. To change this file, see CONTRIBUTING.md.

/** A place to pick up or drop off packages, such as a locker or counter. */
export interface AccessPoint {
  /** ID of the place, for `destinationAccessPointDetails` of a request. */
  accessPointId?: string | undefined
  /** Name of the entity at this place, such as a shop or hub. */
  name?: string | undefined
  /** Time zone of the place. */
  timezone?: string | undefined
  /** Kind of place, such as a counter or a locker. */
  type?: AccessPointType | undefined
  /** Distance and drive time from the postal code. */
  accessibilityAttributes?: AccessibilityAttributes | undefined
  /** Postal address of the place. */
  address?: Address | undefined
  /** Opening hours in periods that differ from `standardOperatingHours`. */
  exceptionOperatingHours?: ExceptionOperatingHours[] | undefined
  /** Whether staff helps customers (`STAFF_ASSISTED`), or they help themselves (`SELF_ASSISTED`). */
  assistanceType?: AccessPointAssistanceType | undefined
  /** Score of the place, from its proximity to the postal code and the sort preference. Use it to sort the results. */
  score?: string | undefined
  /** Usual opening hours, per day of the week. */
  standardOperatingHours?: { [key: string]: OperatingHours } | undefined
}

/** The access point to deliver to. */
export interface AccessPointDetails {
  /** ID of the place, from `getAccessPoints`. */
  accessPointId?: string | undefined
}

/**
 * Kind of access point. `HELIX` is a staffed counter, `CORE_LOCKER` a locker with screen and scanner,
 * `OMNI_LOCKER` a similar locker in an apartment building. `ODIN_LOCKER` is operated by an app over Bluetooth,
 * `DOBBY_LOCKER` is an Odin locker for residents of an apartment complex. `CAMPUS_ROOM` is a staffed Locker+
 * location, `CAMPUS_LOCKER` a locker in it, `3P` a place that a commercial carrier operates.
 */
export type AccessPointType =
  | 'HELIX'
  | 'CAMPUS_LOCKER'
  | 'OMNI_LOCKER'
  | 'ODIN_LOCKER'
  | 'DOBBY_LOCKER'
  | 'CORE_LOCKER'
  | '3P'
  | 'CAMPUS_ROOM'
  | (string & {})

/** Approximate distance and drive time between an access point and the requested postal code. */
export interface AccessibilityAttributes {
  /** Approximate distance from the center of the postal code area. */
  distance?: string | undefined
  /** Approximate, static drive time from the center of the postal code area. */
  driveTime?: number | undefined
}

/** State of the seller's account at the carrier. */
export type AccountStatus = 'ACTIVE' | 'INACTIVE' | 'PENDING' | 'SUSPENDED' | (string & {})

/**
 * Kind of account at a carrier. `SHIPPER_ACCOUNT` is for carriers such as FedEx, DHL and Royal Mail,
 * `SHIPPER_ACCOUNT_WITH_INVOICE` only for UPS. `AMAZON_ACCOUNT` is the default if no active account is linked.
 */
export type AccountType = 'SHIPPER_ACCOUNT' | 'SHIPPER_ACCOUNT_WITH_INVOICE' | 'AMAZON_ACCOUNT' | (string & {})

/** A carrier account that is linked to the seller. */
export interface ActiveAccount {
  /** ID of the linked account. */
  accountId?: string | undefined
  /** ID of the carrier that manages the account. */
  carrierId?: string | undefined
}

/** A postal address with contact data. */
export interface Address {
  /** Name of the person, business or institution. 1 to 50 characters. */
  name: string
  /** First line, usually the street and house number. 1 to 60 characters. */
  addressLine1: string
  /** Second line, if the address needs one. 1 to 60 characters. */
  addressLine2?: string | undefined
  /** Third line, if the address needs one. 1 to 60 characters. */
  addressLine3?: string | undefined
  /** Business or institution at the address. */
  companyName?: string | undefined
  /** State, county or region. */
  stateOrRegion: string
  /** City or town. */
  city: string
  /** Country, as two letters in ISO 3166-1 alpha-2, such as `GB`. */
  countryCode: string
  /** Postal code. Can contain letters, digits, spaces and punctuation. */
  postalCode: string
  /** Email address of the contact person. At most 64 characters. */
  email?: string | undefined
  /** Phone number with the country calling code. 1 to 20 characters. */
  phoneNumber?: string | undefined
  /** Coordinates of the access point. */
  geocode?: Geocode | undefined
}

/** The Amazon order that the shipment fulfills. Required if `channelType` is `AMAZON`. */
export interface AmazonOrderDetails {
  /** Amazon's order ID. */
  orderId: string
}

/** The Amazon shipment, for Direct Fulfillment. */
export interface AmazonShipmentDetails {
  /** Encrypted ID of the shipment. Only required for Direct Fulfillment. */
  shipmentId: string
}

/** Value-added services of one kind that a shipping service offers. */
export interface AvailableValueAddedServiceGroup {
  /** Kind of the services in this group. */
  groupId: string
  /** Name of the group. */
  groupDescription: string
  /** Whether you must choose at least one service of this group. */
  isRequired: boolean
  /** Services that you can buy in this group. */
  valueAddedServices?: ValueAddedService[] | undefined
}

/**
 * Amazon's benefits for shipping bought through Amazon, such as `CLAIMS_PROTECTED`. Available for shipments
 * since January 1, 2024 (UTC).
 */
export interface Benefits {
  /** Benefits that the shipping service includes. */
  includedBenefits: IncludedBenefitsValue[]
  /** Benefits that the shipping service does not include, with the reasons. */
  excludedBenefits: ExcludedBenefit[]
}

/** Response of `cancelShipment`. */
export interface CancelShipmentResponse {
  /** An empty object. */
  payload?: { [key: string]: unknown } | undefined
}

/** A company that transports packages. */
export interface Carrier {
  /** ID of the carrier. */
  id: string
  /** Name of the carrier. */
  name: string
}

/** A seller's account at a carrier, with which to get rates. */
export interface CarrierAccount {
  /** ID of the account, from `getCarrierAccounts`. */
  carrierAccountId: string
  /** ID of the carrier that manages the account. */
  carrierId: string
}

/** One value that a carrier requires to link an account. */
export interface CarrierAccountAttribute {
  /** Carrier's name of the attribute that `value` belongs to. */
  attributeName?: string | undefined
  /** Group that the attribute belongs to. */
  propertyGroup?: string | undefined
  /** Content of the attribute. */
  value?: string | undefined
}

/** One field of the form with which a carrier account is linked. */
export interface CarrierAccountInput {
  /** Key of the localized description of the field. */
  descriptionLocalizationKey?: string | undefined
  /** Name of the field. */
  name?: string | undefined
  /** Group that the field belongs to. */
  groupName?: string | undefined
  /** Kind of input: plain text, or a password to hide while typing. */
  inputType?: InputType | undefined
  /** Whether the carrier requires the field. */
  isMandatory?: boolean | undefined
  /** Whether the entered data is secret. */
  isConfidential?: boolean | undefined
  /** Whether the field is not shown to the seller. */
  isHidden?: boolean | undefined
  /** Rules that the entered text must follow. */
  validationMetadata?: ValidationMetadata[] | undefined
}

/** The sales channel that the shipment comes from. */
export interface ChannelDetails {
  /** Whether the shipment comes from an Amazon order or another channel. */
  channelType: ChannelType
  /** The Amazon order. Required if `channelType` is `AMAZON`. */
  amazonOrderDetails?: AmazonOrderDetails | undefined
  /** The Amazon shipment, for Direct Fulfillment. */
  amazonShipmentDetails?: AmazonShipmentDetails | undefined
}

/** Sales channel of a shipment: an Amazon order (`AMAZON`), or an order from elsewhere (`EXTERNAL`). */
export type ChannelType = 'AMAZON' | 'EXTERNAL'

/** A tax on a package, or a discount from its price. */
export interface ChargeComponent {
  /** Amount of the tax or discount. */
  amount?: Currency | undefined
  /** Whether the amount is a tax or a discount. */
  chargeType?: ChargeComponentChargeType | undefined
}

/**
 * Reason of a carrier claim. `ITEM_MISSING_SWITCHEROO`: the content is missing or another one. `COD_ABUSE`: the
 * delivery agent took cash, but reported a rejection.
 */
export type ClaimReason =
  | 'LOST_IN_TRANSIT'
  | 'DAMAGED_IN_TRANSIT'
  | 'DELIVERED_NOT_RECEIVED'
  | 'ITEM_MISSING_SWITCHEROO'
  | 'COD_ABUSE'

/** An ID of the shipping integrator or of its seller. */
export interface ClientReferenceDetail {
  /**
   * `IntegratorShipperId` is an integrator's ID of a third-party seller. `IntegratorMerchantId` is Amazon's ID of
   * a third-party integrator.
   */
  clientReferenceType: ClientReferenceDetailClientReferenceType
  /** The ID of that type. */
  clientReferenceId: string
}

/** Cash on delivery (COD). */
export interface CollectOnDelivery {
  /** Amount that the carrier collects from the recipient. */
  amount: Currency
}

/** A collection form that was generated before. */
export interface CollectionFormsHistoryRecord {
  /** Carrier that the form is for. */
  carrierName?: string | undefined
  /** Date and time when the form was created. ISO 8601 date and time. */
  creationDate?: string | undefined
  /** Whether the form is ready. */
  generationStatus?: GenerationStatus | undefined
  /** ID of the form, for `getCollectionForm`. */
  collectionFormId?: string | undefined
  /** Address from which the carrier collects the shipments. */
  shipFromAddress?: Address | undefined
}

/** The file of a collection form. */
export interface CollectionsFormDocument {
  /** Content of the file. Base64. */
  base64EncodedContent?: string | undefined
  /** File format, which is PDF. */
  documentFormat?: string | undefined
}

/** Body of `createClaim`. */
export interface CreateClaimRequest {
  /** Carrier's tracking ID of the package. */
  trackingId: string
  /** Value of the shipment. Required for shipments of channels other than Amazon. */
  declaredValue?: Currency | undefined
  /** Reason to file the carrier claim. */
  claimReason: ClaimReason
  /** Whether the seller sent a replacement. Applies only to shipments of Amazon orders. */
  isReplacementPackageSent?: boolean | undefined
  /** URLs of proof for the carrier claim. Amazon makes a basic check that each URL is valid. */
  proofs?: string[] | undefined
  /** Result that the shipper wants: a refund, or a certificate of fact. Default: "REFUND". */
  settlementType: SettlementType
}

/** Response of `createClaim`. */
export interface CreateClaimResponse {
  /** ID of the new carrier claim. */
  claimId?: string | undefined
}

/** An amount of money. */
export interface Currency {
  /** The amount, in units of the currency. */
  value: number
  /** Currency, as three letters in ISO 4217, such as `GBP`. Exactly 3 characters. */
  unit: string
}

/** Classification of dangerous goods. */
export interface DangerousGoodsDetails {
  /** UN number of the item (UNID). Pattern: `^(UN|ID|NA)[0-9]{4}$`. */
  unitedNationsRegulatoryId?: string | undefined
  /** Dangerous goods class of the item. Pattern: `^[1-9](\.[1-9])?$`. */
  transportationRegulatoryClass?: string | undefined
  /** Degree of danger: `I` great, `II` medium, `III` minor. */
  packingGroup?: DangerousGoodsDetailsPackingGroup | undefined
  /**
   * Packing instruction for batteries. `PI965` to `PI967` are for lithium ion, `PI968` to `PI970` for lithium
   * metal. In each series: batteries alone, with equipment, in equipment.
   */
  packingInstruction?: DangerousGoodsDetailsPackingInstruction | undefined
}

/** A period between two dates. */
export interface DateRange {
  /** First date of the period. ISO 8601 date and time. */
  startDate?: string | undefined
  /** Last date of the period. ISO 8601 date and time. */
  endDate?: string | undefined
}

/**
 * Details of a package status, such as the place of delivery or the cause of a failure. `Damaged` with
 * `Rejected`: the recipient did not accept the damaged shipment. `Damaged` with `UNDELIVERABLE`: it could not be
 * delivered because of damage. `CancelledByRecipient` accompanies the rejected status. `DeliveredToNeighbor`
 * includes the neighbor's signature.
 */
export type DetailCodes =
  | 'BusinessClosed'
  | 'CustomerUnavailable'
  | 'PaymentNotReady'
  | 'OtpNotAvailable'
  | 'DeliveryAttempted'
  | 'UnableToAccess'
  | 'UnableToContactRecipient'
  | 'DeliveredToBehindWheelieBin'
  | 'DeliveredToPorch'
  | 'DeliveredToGarage'
  | 'DeliveredToGarden'
  | 'DeliveredToGreenhouse'
  | 'DeliveredToMailSlot'
  | 'DeliveredToMailRoom'
  | 'DeliveredToNeighbor'
  | 'DeliveredToRearDoor'
  | 'DeliveredToReceptionist'
  | 'DeliveredToShed'
  | 'DeliveredWithOTP'
  | 'Signed'
  | 'Damaged'
  | 'IncorrectItems'
  | 'NotRequired'
  | 'Rejected'
  | 'RejectedByRecipientWithVerification'
  | 'CancelledByRecipient'
  | 'AddressNotFound'
  | 'HazmatShipment'
  | 'Undeliverable'
  | 'ArrivedAtLocalFacility'
  | (string & {})

/** Length, width and height of a package. */
export interface Dimensions {
  /** Length of the package, in `unit`. */
  length: number
  /** Width of the package, in `unit`. */
  width: number
  /** Height of the package, in `unit`. */
  height: number
  /** Unit of the three dimensions. */
  unit: DimensionsUnit
}

/** IDs of an item in a Direct Fulfillment shipment. */
export interface DirectFulfillmentItemIdentifiers {
  /**
   * Your ID of the line item. Only for multi-piece shipments. Required to change how a purchase order is divided
   * into packages.
   */
  lineItemID: string
  /** Your ID of the piece. Only for line items with several pieces. Default: "1". */
  pieceNumber?: string | undefined
}

/** Body of `directPurchaseShipment`. */
export interface DirectPurchaseRequest {
  /**
   * Address to deliver to. Ignored if `channelType` is `AMAZON`. For vendor orders, Amazon takes the address from
   * its order.
   */
  shipTo?: Address | undefined
  /** Address at which the carrier picks the package up. */
  shipFrom?: Address | undefined
  /** Address for packages that can't be delivered. */
  returnTo?: Address | undefined
  /** Packages of the shipment. */
  packages?: Package[] | undefined
  /** Sales channel that the shipment comes from. */
  channelDetails: ChannelDetails
  /** Format of the label. Default: PNG, 203 DPI, size 4x6. The request fails if the file format is invalid. */
  labelSpecifications?: RequestedDocumentSpecification | undefined
}

/** Response of `directPurchaseShipment`. */
export interface DirectPurchaseResponse {
  /** The bought shipment with its labels. */
  payload?: DirectPurchaseResult | undefined
}

/** A shipment bought with `directPurchaseShipment`. */
export interface DirectPurchaseResult {
  /** ID of the shipment, for other operations. */
  shipmentId: string
  /** Tracking ID and documents of each package. */
  packageDocumentDetailList?: PackageDocumentDetail[] | undefined
}

/** File format of a document. `ZPL` requires a printer that supports Zebra's language. */
export type DocumentFormat = 'PDF' | 'PNG' | 'ZPL' | (string & {})

/** Size of a document page. */
export interface DocumentSize {
  /** Page width, in `unit`. */
  width: number
  /** Page length, in `unit`. */
  length: number
  /** Unit of width and length. */
  unit: DocumentSizeUnit
}

/**
 * Kind of shipping document. `PACKSLIP` lists the items of the shipment. `CUSTOM_FORM` is the customs
 * declaration of a cross-border shipment.
 */
export type DocumentType = 'PACKSLIP' | 'LABEL' | 'RECEIPT' | 'CUSTOM_FORM' | (string & {})

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

/** One step of a package on its way. */
export interface Event {
  /** Kind of step, such as `PickupDone`. */
  eventCode: EventCode
  /** Place of the step. */
  location?: Location | undefined
  /** Date and time of the step, in ISO 8601. */
  eventTime: string
  /** Whether the step belongs to the delivery or the return. */
  shipmentType?: ShipmentType | undefined
}

/**
 * Kind of tracking event. `ReadyForReceive`: created, and ready for pickup at the shipper's location.
 * `Departed`: left a location of the carrier. `ReturnInitiated`: a return label was generated.
 * `AvailableForPickup`: held for pickup by the recipient.
 */
export type EventCode =
  | 'ReadyForReceive'
  | 'PickupDone'
  | 'Delivered'
  | 'Departed'
  | 'DeliveryAttempted'
  | 'Lost'
  | 'OutForDelivery'
  | 'ArrivedAtCarrierFacility'
  | 'Rejected'
  | 'Undeliverable'
  | 'PickupCancelled'
  | 'ReturnInitiated'
  | 'AvailableForPickup'
  | 'RecipientRequestedAlternateDeliveryTiming'
  | (string & {})

/** Different opening hours in a period. */
export interface ExceptionOperatingHours {
  /** Period with different hours. */
  dateRange?: DateRange | undefined
  /** Opening hours in this period. */
  operatingHours?: OperatingHours | undefined
}

/** A benefit that a shipping service does not include. */
export interface ExcludedBenefit {
  /** Name of the benefit, such as `CLAIMS_PROTECTED`. */
  benefit: IncludedBenefitsValue
  /** Reasons for the exclusion, such as `LATE_DELIVERY_RISK`. At least 1 item. */
  reasonCodes?: ExcludedBenefitReasonCodesValue[] | undefined
}

/** Body of `generateCollectionForm`. */
export interface GenerateCollectionFormRequest {
  /** IDs of the shipping integrator and of its seller. */
  clientReferenceDetails?: ClientReferenceDetail[] | undefined
  /** ID of the carrier that collects the shipments. */
  carrierId: string
  /** Address from which the carrier collects the shipments. */
  shipFromAddress?: Address | undefined
}

/** Response of `generateCollectionForm`. */
export interface GenerateCollectionFormResponse {
  /** The generated form. */
  collectionsFormDocument?: CollectionsFormDocument | undefined
}

/** Whether a collection form is ready. */
export type GenerationStatus = 'Completed' | 'InProgress' | (string & {})

/** Coordinates of an access point. */
export interface Geocode {
  /** Position north or south of the equator. */
  latitude?: string | undefined
  /** Position east or west of the prime meridian. */
  longitude?: string | undefined
}

/** Response of `getAccessPoints`. */
export interface GetAccessPointsResponse {
  /** Access points near the postal code. */
  payload?: GetAccessPointsResult | undefined
}

/** Result of `getAccessPoints`. */
export interface GetAccessPointsResult {
  /** Access points by type. */
  accessPointsMap: { [key: string]: AccessPoint[] }
}

/** Response of `getAdditionalInputs`. */
export interface GetAdditionalInputsResponse {
  /** JSON schema of `additionalInputs` of `purchaseShipment`. */
  payload?: { [key: string]: unknown } | undefined
}

/** Response of `getCarrierAccountFormInputs`. */
export interface GetCarrierAccountFormInputsResponse {
  /** Carriers whose accounts can be linked, with their form fields. */
  linkableCarriersList?: LinkableCarrier[] | undefined
}

/** Body of `getCarrierAccounts`. */
export interface GetCarrierAccountsRequest {
  /** IDs of the shipping integrator and of its seller. */
  clientReferenceDetails?: ClientReferenceDetail[] | undefined
}

/** Response of `getCarrierAccounts`. */
export interface GetCarrierAccountsResponse {
  /** Carrier accounts that are linked to the seller. */
  activeAccounts: ActiveAccount[]
}

/** Body of `getCollectionFormHistory`. */
export interface GetCollectionFormHistoryRequest {
  /** IDs of the shipping integrator and of its seller. */
  clientReferenceDetails?: ClientReferenceDetail[] | undefined
  /** Maximum number of collection forms to return. */
  maxResults?: number | undefined
  /** Only collection forms for this carrier. */
  carrierId?: string | undefined
  /** Only collection forms for this pickup address. */
  shipFromAddress?: Address | undefined
  /** Only collection forms of this period. */
  dateRange?: DateRange | undefined
}

/** Response of `getCollectionFormHistory`. */
export interface GetCollectionFormHistoryResponse {
  /** Collection forms that match the filters. */
  collectionFormsHistoryRecordList?: CollectionFormsHistoryRecord[] | undefined
  /** Date of the last refresh of the collection form data. */
  lastRefreshedDate?: string | undefined
}

/** Response of `getCollectionForm`. */
export interface GetCollectionFormResponse {
  /** The requested form. */
  collectionsFormDocument?: CollectionsFormDocument | undefined
}

/** Body of `getRates`. */
export interface GetRatesRequest {
  /** Address to deliver to. Not required and ignored if `channelType` is `AMAZON`. */
  shipTo?: Address | undefined
  /** Address from which the packages are sent. */
  shipFrom: Address
  /** Address for packages that can't be delivered. */
  returnTo?: Address | undefined
  /** Date and time of the requested pickup. Default: now. ISO 8601 date and time. */
  shipDate?: string | undefined
  /** Notes for the delivery. */
  shipperInstruction?: ShipperInstruction | undefined
  /** Packages of the shipment. */
  packages: Package[]
  /** Value-added services to include, such as cash on delivery. */
  valueAddedServices?: ValueAddedServiceDetails | undefined
  /** Tax registrations of the shipper, for customs in some regions. */
  taxDetails?: TaxDetail[] | undefined
  /** Sales channel that the shipment comes from. */
  channelDetails: ChannelDetails
  /** IDs of the shipping integrator and of its seller. */
  clientReferenceDetails?: ClientReferenceDetail[] | undefined
  /** Whether the packages go to the recipient (`FORWARD`) or back (`RETURNS`). */
  shipmentType?: ShipmentType | undefined
  /** Access point to deliver to, such as a locker. */
  destinationAccessPointDetails?: AccessPointDetails | undefined
  /** Seller's accounts at carriers with which to get rates. */
  carrierAccounts?: CarrierAccount[] | undefined
}

/** Response of `getRates`. */
export interface GetRatesResponse {
  /** Available and unavailable shipping services. */
  payload?: GetRatesResult | undefined
}

/** Result of `getRates`. */
export interface GetRatesResult {
  /** Token of these rates, for `purchaseShipment` and `getAdditionalInputs`. */
  requestToken: string
  /** Shipping services that you can buy. */
  rates: Rate[]
  /** Shipping services that are not available, with the reasons. */
  ineligibleRates?: IneligibleRate[] | undefined
}

/** Response of `getShipmentDocuments`. */
export interface GetShipmentDocumentsResponse {
  /** Documents of the package. */
  payload?: GetShipmentDocumentsResult | undefined
}

/** Result of `getShipmentDocuments`. */
export interface GetShipmentDocumentsResult {
  /** ID of the shipment that contains the package. */
  shipmentId: string
  /** Tracking ID and documents of the package. */
  packageDocumentDetail: PackageDocumentDetail
  /** Amazon's benefits for this shipment. */
  benefits?: Benefits | undefined
}

/** Response of `getTracking`. */
export interface GetTrackingResponse {
  /** Status and events of the package. */
  payload?: GetTrackingResult | undefined
}

/** Result of `getTracking`. */
export interface GetTrackingResult {
  /** Carrier's tracking ID of the package. */
  trackingId: string
  /** Carrier's tracking ID of the return. */
  alternateLegTrackingId: string
  /** Tracking events of the package. */
  eventHistory: Event[]
  /** Latest date and time of delivery that was promised. ISO 8601 date and time. */
  promisedDeliveryDate: string
  /** Current status of the package. */
  summary: TrackingSummary
}

/** Body of `getUnmanifestedShipments`. */
export interface GetUnmanifestedShipmentsRequest {
  /** IDs of the shipping integrator and of its seller. */
  clientReferenceDetails?: ClientReferenceDetail[] | undefined
}

/** Response of `getUnmanifestedShipments`. */
export interface GetUnmanifestedShipmentsResponse {
  /** Carriers with shipments that are not yet on a collection form. */
  unmanifestedCarrierInformationList?: UnmanifestedCarrierInformation[] | undefined
}

/** The seller who owns the goods until the carrier receives them. */
export interface GoodsOwner {
  /** Amazon's ID of this seller. */
  merchantId: string
}

/** One reason why a shipping service is not available. */
export interface IneligibilityReason {
  /** Reason for programs. */
  code: IneligibilityReasonCode
  /** Description of the reason. */
  message: string
}

/**
 * Reason why a shipping service is not available. `NO_COVERAGE`: the service does not reach the address.
 * `UNSUPPORTED_VAS`: it does not support a value-added service. `VAS_COMBINATION_RESTRICTION`: the chosen
 * value-added services can't be combined.
 */
export type IneligibilityReasonCode =
  | 'NO_COVERAGE'
  | 'PICKUP_SLOT_RESTRICTION'
  | 'UNSUPPORTED_VAS'
  | 'VAS_COMBINATION_RESTRICTION'
  | 'SIZE_RESTRICTIONS'
  | 'WEIGHT_RESTRICTIONS'
  | 'LATE_DELIVERY'
  | 'PROGRAM_CONSTRAINTS'
  | 'TERMS_AND_CONDITIONS_NOT_ACCEPTED'
  | 'UNKNOWN'
  | (string & {})

/** A shipping service that is not available for the shipment. */
export interface IneligibleRate {
  /** ID of the unavailable shipping service. */
  serviceId: string
  /** Name of the unavailable shipping service. */
  serviceName: string
  /** Name of the carrier that runs the service. */
  carrierName: string
  /** ID of the carrier that runs the service. */
  carrierId: string
  /** Reasons why the service is not available. */
  ineligibilityReasons: IneligibilityReason[]
}

/** Kind of form input. */
export type InputType = 'TEXTBOX' | 'PASSWORD' | (string & {})

/** Invoice for the goods in the package. Only used in some regions. */
export interface InvoiceDetails {
  /** Number of the item's invoice. */
  invoiceNumber?: string | undefined
  /** Date of the item's invoice, in ISO 8601. */
  invoiceDate?: string | undefined
}

/** A product in a package. */
export interface Item {
  /** Value of the item, in money. */
  itemValue?: Currency | undefined
  /** Description of the product. */
  description?: string | undefined
  /** Your ID of the item, unique per item. */
  itemIdentifier?: string | undefined
  /** Number of units. */
  quantity: number
  /** Weight of the item. */
  weight?: Weight | undefined
  /** Volume of the liquid in the item. */
  liquidVolume?: LiquidVolume | undefined
  /** Whether the item is a hazardous material. Default: false. */
  isHazmat?: boolean | undefined
  /** Classification of the dangerous goods in the item. */
  dangerousGoodsDetails?: DangerousGoodsDetails | undefined
  /** Kind of product, as text. */
  productType?: string | undefined
  /** Invoice for the item. Only used in some regions. */
  invoiceDetails?: InvoiceDetails | undefined
  /** Serial numbers that show that the items are genuine. At most one per unit. Only for Amazon orders. */
  serialNumbers?: string[] | undefined
  /** IDs of the item in a Direct Fulfillment shipment. */
  directFulfillmentItemIdentifiers?: DirectFulfillmentItemIdentifiers | undefined
}

/** Value of the request to print on the label, such as the seller's name or the cash on delivery amount. */
export type LabelAttribute = 'PACKAGE_CLIENT_REFERENCE_ID' | 'SELLER_DISPLAY_NAME' | 'COLLECT_ON_DELIVERY_AMOUNT'

/** Body of `linkCarrierAccount` and `linkCarrierAccountByPost`. */
export interface LinkCarrierAccountRequest {
  /** IDs of the shipping integrator and of its seller. */
  clientReferenceDetails?: ClientReferenceDetail[] | undefined
  /** Kind of account at the carrier. */
  carrierAccountType: string
  /** Values that the carrier requires, from the form fields of `getCarrierAccountFormInputs`. */
  carrierAccountAttributes: CarrierAccountAttribute[]
  /** Encrypted values that the carrier requires. */
  encryptedCarrierAccountAttributes?: CarrierAccountAttribute[] | undefined
}

/** Response of `linkCarrierAccount` and `linkCarrierAccountByPost`. */
export interface LinkCarrierAccountResponse {
  /** State of the account after the link. */
  registrationStatus?: AccountStatus | undefined
  /** ID of the linked account. */
  accountId?: string | undefined
}

/** A kind of carrier account that can be linked. */
export interface LinkableAccountType {
  /** Kind of account. */
  accountType?: AccountType | undefined
  /** Form fields that the carrier requires for this kind of account. */
  carrierAccountInputs?: CarrierAccountInput[] | undefined
}

/** A carrier whose accounts can be linked. */
export interface LinkableCarrier {
  /** ID of the carrier, for `linkCarrierAccount`. */
  carrierId?: string | undefined
  /** Kinds of account that can be linked, with their form fields. */
  linkableAccountTypes?: LinkableAccountType[] | undefined
}

/** How much liquid an item contains. */
export interface LiquidVolume {
  /** Unit of the volume. `FL_OZ` is fluid ounce, `GAL` gallon, `PT` pint, `QT` quart, `C` cup. */
  unit: LiquidVolumeUnit
  /** The volume, in `unit`. */
  value: number
}

/** A place, without its street. */
export interface Location {
  /** State, county or region. */
  stateOrRegion?: string | undefined
  /** City or town. */
  city?: string | undefined
  /** Country, as two letters in ISO 3166-1 alpha-2, such as `GB`. */
  countryCode?: string | undefined
  /** Postal code of the place. */
  postalCode?: string | undefined
}

/**
 * Action after a failed delivery. `RESCHEDULE`: deliver on another date. `REATTEMPT`: try again with more
 * address notes. `RTO`: return to the origin.
 */
export type NdrAction = 'RESCHEDULE' | 'REATTEMPT' | 'RTO'

/** Data that the action after a failed delivery requires. */
export interface NdrRequestData {
  /** New delivery date, in ISO 8601. Required if `ndrAction` is `RESCHEDULE`. */
  rescheduleDate?: string | undefined
  /** Notes about the address. Required if `ndrAction` is `REATTEMPT`. At most 256 characters. */
  additionalAddressNotes?: string | undefined
}

/** Body of `oneClickShipment`. */
export interface OneClickShipmentRequest {
  /** Address to deliver to. Required if `channelType` is `EXTERNAL`, and ignored if it is `AMAZON`. */
  shipTo?: Address | undefined
  /** Address from which the packages are sent. */
  shipFrom: Address
  /** Address for packages that can't be delivered. */
  returnTo?: Address | undefined
  /** Date and time of the requested pickup. Default: now. ISO 8601 date and time. */
  shipDate?: string | undefined
  /** Seller who owns the goods until the carrier receives them. */
  goodsOwner?: GoodsOwner | undefined
  /** Packages of the shipment. */
  packages: Package[]
  /** Value-added services to buy. */
  valueAddedServicesDetails?: OneClickShipmentValueAddedService[] | undefined
  /** Tax registrations of the shipper, for customs in some regions. */
  taxDetails?: TaxDetail[] | undefined
  /** Sales channel that the shipment comes from. */
  channelDetails: ChannelDetails
  /** Format of the labels. */
  labelSpecifications: RequestedDocumentSpecification
  /** Shipping services that are acceptable. */
  serviceSelection: ServiceSelection
  /** Notes for the delivery. */
  shipperInstruction?: ShipperInstruction | undefined
  /** Access point to deliver to, such as a locker. */
  destinationAccessPointDetails?: AccessPointDetails | undefined
}

/** Response of `oneClickShipment`. */
export interface OneClickShipmentResponse {
  /** The bought shipment with its labels. */
  payload?: OneClickShipmentResult | undefined
}

/** A shipment bought with `oneClickShipment`. */
export interface OneClickShipmentResult {
  /** ID of the shipment, for other operations. */
  shipmentId: string
  /** Tracking ID and documents of each package. */
  packageDocumentDetails: PackageDocumentDetail[]
  /** Promised times of pickup and delivery. */
  promise: PromiseValue
  /** Carrier of the shipment. */
  carrier: Carrier
  /** Shipping service that was bought. */
  service: Service
  /** Price of the shipping. */
  totalCharge: Currency
}

/** A value-added service to buy with `oneClickShipment`. */
export interface OneClickShipmentValueAddedService {
  /** ID of the value-added service. */
  id: string
  /** Amount of money for the service. */
  amount?: Currency | undefined
}

/** Opening hours of an access point on a day. */
export interface OperatingHours {
  /** Time when it closes. */
  closingTime?: TimeOfDay | undefined
  /** Time when it opens. */
  openingTime?: TimeOfDay | undefined
  /** Times at which it is closed during the day. */
  midDayClosures?: TimeOfDay[] | undefined
}

/** A package to ship. */
export interface Package {
  /** Length, width and height of the package. */
  dimensions: Dimensions
  /** Weight of the package. */
  weight: Weight
  /** Value for which the package is insured. */
  insuredValue: Currency
  /** Whether the package contains hazardous materials. Default: false. */
  isHazmat?: boolean | undefined
  /** Name of the seller on the label. */
  sellerDisplayName?: string | undefined
  /** Taxes and discounts of the package. */
  charges?: ChargeComponent[] | undefined
  /** Your ID of the package. Save it for `getShipmentDocuments`. */
  packageClientReferenceId: string
  /** Products in the package. */
  items: Item[]
}

/** A document of a package, such as its label. */
export interface PackageDocument {
  /** Kind of document. */
  type: DocumentType
  /** File format of the document. */
  format: DocumentFormat
  /** Content of the file, Base64-encoded. */
  contents: string
}

/** Tracking ID and documents of a package after the purchase. */
export interface PackageDocumentDetail {
  /** Your ID of the package. */
  packageClientReferenceId: string
  /** Label and other documents of the package. */
  packageDocuments: PackageDocument[]
  /** Carrier's tracking ID of the package. */
  trackingId?: string | undefined
}

/** Whether the seller pays through Amazon, or directly to the carrier. */
export type PaymentType = 'PAY_THROUGH_AMAZON' | 'PAY_DIRECT_TO_CARRIER' | (string & {})

/** Ways to print a document. */
export interface PrintOption {
  /** Resolutions to choose from, in dots per inch. */
  supportedDPIs?: number[] | undefined
  /** Page layouts to choose from. */
  supportedPageLayouts: string[]
  /** Values of `needFileJoining` that you can choose. */
  supportedFileJoiningOptions: boolean[]
  /** Kinds of document to choose from. */
  supportedDocumentDetails: SupportedDocumentDetail[]
}

/** Promised times of a shipping service. */
export interface PromiseValue {
  /** Time range of the delivery. */
  deliveryWindow?: TimeWindow | undefined
  /** Time range of the pickup. */
  pickupWindow?: TimeWindow | undefined
}

/** Body of `purchaseShipment`. */
export interface PurchaseShipmentRequest {
  /** Token of the rates, from the response of `getRates`. */
  requestToken: string
  /** ID of the rate to buy, from the response of `getRates`. */
  rateId: string
  /** Format of the documents. Must be one that `getRates` returned for the rate. */
  requestedDocumentSpecification: RequestedDocumentSpecification
  /** Value-added services to buy, from the rate's `availableValueAddedServiceGroups`. */
  requestedValueAddedServices?: RequestedValueAddedService[] | undefined
  /**
   * Extra data that matches the JSON schema from `getAdditionalInputs`. Only required if the rate's
   * `requiresAdditionalInputs` is `true`.
   */
  additionalInputs?: { [key: string]: unknown } | undefined
}

/** Response of `purchaseShipment`. */
export interface PurchaseShipmentResponse {
  /** The bought shipment with its labels. */
  payload?: PurchaseShipmentResult | undefined
}

/** A shipment bought with `purchaseShipment`. */
export interface PurchaseShipmentResult {
  /** ID of the shipment, for other operations. */
  shipmentId: string
  /** Tracking ID and documents of each package. */
  packageDocumentDetails: PackageDocumentDetail[]
  /** Promised times of pickup and delivery. */
  promise: PromiseValue
  /** Amazon's benefits for this shipment. */
  benefits?: Benefits | undefined
}

/** A shipping service that you can buy, with its price. */
export interface Rate {
  /** ID of the rate, for `purchaseShipment`. */
  rateId: string
  /** ID of the carrier, for `getTracking`. */
  carrierId: string
  /** Name of the carrier that runs the service. */
  carrierName: string
  /** ID of the shipping service. */
  serviceId: string
  /** Name of the shipping service. */
  serviceName: string
  /** Weight from which the price is calculated. */
  billedWeight?: Weight | undefined
  /** Total price of the shipping. */
  totalCharge: Currency
  /** Promised times of pickup and delivery. */
  promise: PromiseValue
  /** Formats, sizes and print options of the documents, for `requestedDocumentSpecification`. */
  supportedDocumentSpecifications: SupportedDocumentSpecification[]
  /** Value-added services that you can buy with this rate. */
  availableValueAddedServiceGroups?: AvailableValueAddedServiceGroup[] | undefined
  /**
   * Whether the purchase requires extra data. If `true`, get its JSON schema with `getAdditionalInputs`, and send
   * the data to `purchaseShipment`.
   */
  requiresAdditionalInputs: boolean
  /** Parts of the price. */
  rateItemList?: RateItem[] | undefined
  /** Whether the seller pays through Amazon, or directly to the carrier. */
  paymentType?: PaymentType | undefined
  /** Amazon's benefits for this rate. */
  benefits?: Benefits | undefined
}

/** One part of a price, such as the base rate or a surcharge. */
export interface RateItem {
  /** Kind of charge or discount. */
  rateItemID?: RateItemID | undefined
  /** Whether the part is mandatory, optional or already included. */
  rateItemType?: RateItemType | undefined
  /** Amount of this part. */
  rateItemCharge?: Currency | undefined
  /** Text with which to localize the name of this part. */
  rateItemNameLocalization?: string | undefined
}

/**
 * Kind of charge or discount in a price. `DEMAND_SURCHARGE` applies in periods of high demand. `NONSTANDARD_FEE`
 * applies to packages of nonstandard size. The Amazon Shipping service guide has details of both.
 */
export type RateItemID =
  | 'BASE_RATE'
  | 'TRANSACTION_FEE'
  | 'ADULT_SIGNATURE_CONFIRMATION'
  | 'SIGNATURE_CONFIRMATION'
  | 'NO_CONFIRMATION'
  | 'WAIVE_SIGNATURE'
  | 'IMPLIED_LIABILITY'
  | 'HIDDEN_POSTAGE'
  | 'DECLARED_VALUE'
  | 'SUNDAY_HOLIDAY_DELIVERY'
  | 'DELIVERY_CONFIRMATION'
  | 'IMPORT_DUTY_CHARGE'
  | 'VAT'
  | 'NO_SATURDAY_DELIVERY'
  | 'INSURANCE'
  | 'COD'
  | 'FUEL_SURCHARGE'
  | 'INSPECTION_CHARGE'
  | 'DELIVERY_AREA_SURCHARGE'
  | 'WAYBILL_CHARGE'
  | 'AMAZON_SPONSORED_DISCOUNT'
  | 'INTEGRATOR_SPONSORED_DISCOUNT'
  | 'OVERSIZE_SURCHARGE'
  | 'CONGESTION_CHARGE'
  | 'RESIDENTIAL_SURCHARGE'
  | 'ADDITIONAL_SURCHARGE'
  | 'SURCHARGE'
  | 'REBATE'
  | 'HIGH_CUBE_SURCHARGE'
  | 'HIGH_LENGTH_SURCHARGE'
  | 'HIGH_WIDTH_SURCHARGE'
  | 'DEMAND_SURCHARGE'
  | 'NONSTANDARD_FEE'
  | (string & {})

/** Whether a part of the price is mandatory, optional or already included. */
export type RateItemType = 'MANDATORY' | 'OPTIONAL' | 'INCLUDED' | (string & {})

/**
 * Format of the documents to return. `purchaseShipment` fails unless `getRates` returned this format for the
 * rate.
 */
export interface RequestedDocumentSpecification {
  /** File format of the documents. */
  format: DocumentFormat
  /** Page size of the documents. */
  size: DocumentSize
  /** Resolution of the documents, in dots per inch. */
  dpi?: number | undefined
  /** Position of the label on the page. */
  pageLayout?: string | undefined
  /** Whether to join the files into one. Default: `false`. */
  needFileJoining: boolean
  /** Kinds of document to return. */
  requestedDocumentTypes: DocumentType[]
  /** Additional values to print on the label. */
  requestedLabelCustomization?: RequestedLabelCustomization | undefined
}

/** Additional values to print on the label. */
export interface RequestedLabelCustomization {
  /** Values of the request to print. */
  requestAttributes?: LabelAttribute[] | undefined
}

/** A value-added service to buy with a rate. */
export interface RequestedValueAddedService {
  /** ID of the value-added service, from the rate's `availableValueAddedServiceGroups`. */
  id: string
}

/** A shipping service of a carrier. */
export interface Service {
  /** ID of the shipping service. */
  id: string
  /** Name of the shipping service. */
  name: string
}

/** Shipping services from which Amazon can choose. */
export interface ServiceSelection {
  /** IDs of the acceptable shipping services. */
  serviceId: string[]
}

/**
 * Result that the shipper wants from a carrier claim: a refund of the item value, or a certificate of fact
 * (COF). Default: "REFUND".
 */
export type SettlementType = 'REFUND' | 'CERTIFICATE_OF_FACT'

/** Direction of a shipment: to the recipient (`FORWARD`), or back to the origin or return address (`RETURNS`). */
export type ShipmentType = 'FORWARD' | 'RETURNS' | (string & {})

/** Instructions of the shipper for the carrier. */
export interface ShipperInstruction {
  /** Notes for the delivery of the shipment. At most 256 characters. */
  deliveryNotes?: string | undefined
}

/**
 * Status of a package. `PreTransit`: created, but not yet picked up. `DeliveryAttempted`: an attempt failed.
 * `AwaitingCustomerPickup`: held at a facility until the customer collects it.
 */
export type Status =
  | 'PreTransit'
  | 'InTransit'
  | 'Delivered'
  | 'Lost'
  | 'OutForDelivery'
  | 'Rejected'
  | 'Undeliverable'
  | 'DeliveryAttempted'
  | 'PickupCancelled'
  | 'AwaitingCustomerPickup'
  | (string & {})

/** Body of `submitNdrFeedback`. */
export interface SubmitNdrFeedbackRequest {
  /** Carrier's tracking ID of the package. */
  trackingId: string
  /** Action that the shipper wants after the failed delivery. */
  ndrAction: NdrAction
  /** Data that the action requires. Needed for `RESCHEDULE` and `REATTEMPT`. */
  ndrRequestData?: NdrRequestData | undefined
}

/** A kind of document that a shipping service supports. */
export interface SupportedDocumentDetail {
  /** Kind of document. */
  name: DocumentType
  /** Whether you must request this kind of document. */
  isMandatory: boolean
}

/** A document format that a shipping service supports. */
export interface SupportedDocumentSpecification {
  /** File format of the documents. */
  format: DocumentFormat
  /** Page size of the documents. */
  size: DocumentSize
  /** Resolutions, layouts and kinds of document for this format and size. */
  printOptions: PrintOption[]
}

/** A tax registration of the shipper, for customs in some regions. */
export interface TaxDetail {
  /** Type of tax that the registration is for. */
  taxType: TaxType
  /** Shipper's tax registration number. */
  taxRegistrationNumber: string
}

/** Type of tax. `GST` is the goods and services tax. */
export type TaxType = 'GST'

/** A time at which an access point opens or closes. */
export interface TimeOfDay {
  /** Hour of the time. */
  hourOfDay?: number | undefined
  /** Minutes after the hour. */
  minuteOfHour?: number | undefined
  /** Seconds after the minute. */
  secondOfMinute?: number | undefined
}

/** A time range. */
export interface TimeWindow {
  /** First date and time of the range. ISO 8601 date and time. */
  start?: string | undefined
  /** Last date and time of the range. ISO 8601 date and time. */
  end?: string | undefined
}

/** Details of the package status, for delivery and return. */
export interface TrackingDetailCodes {
  /** Details of the way to the recipient. */
  forward: DetailCodes[]
  /** Details of the way back. */
  returns: DetailCodes[]
}

/** Current status of a package. */
export interface TrackingSummary {
  /** Stage that the package is in. */
  status?: Status | undefined
  /** Details of the status, such as the place of delivery. */
  trackingDetailCodes?: TrackingDetailCodes | undefined
}

/** Body of `unlinkCarrierAccount`. */
export interface UnlinkCarrierAccountRequest {
  /** IDs of the shipping integrator and of its seller. */
  clientReferenceDetails?: ClientReferenceDetail[] | undefined
  /** ID of the account to unlink, from `getCarrierAccounts`. */
  accountId?: string | undefined
}

/** Response of `unlinkCarrierAccount`. */
export interface UnlinkCarrierAccountResponse {
  /** Whether the account is no longer linked to the seller. */
  isUnlinked?: boolean | undefined
}

/** A carrier with shipments that are not yet on a collection form. */
export interface UnmanifestedCarrierInformation {
  /** ID of the carrier, for `generateCollectionForm`. */
  carrierId?: string | undefined
  /** Name of the carrier, for people. */
  carrierName?: string | undefined
  /** Pickup addresses of the shipments. */
  unmanifestedShipmentLocationList?: UnmanifestedShipmentLocation[] | undefined
}

/** A pickup address with shipments that are not yet on a collection form. */
export interface UnmanifestedShipmentLocation {
  /** The pickup address, for `generateCollectionForm`. */
  address?: Address | undefined
  /** Date and time of the last collection form for this address. ISO 8601 date and time. */
  lastManifestDate?: string | undefined
}

/** A rule that a form value must follow. */
export interface ValidationMetadata {
  /** Message to show if the input breaks the rule. */
  errorMessage?: string | undefined
  /** Kind of rule. */
  validationStrategy?: string | undefined
  /** Content of the rule, for its kind. */
  value?: string | undefined
}

/** A value-added service that you can buy with a shipping service. */
export interface ValueAddedService {
  /** ID of the value-added service, for `requestedValueAddedServices`. */
  id: string
  /** Name of the value-added service. */
  name: string
  /** Price of the value-added service. */
  cost: Currency
}

/** Value-added services for a shipment. */
export interface ValueAddedServiceDetails {
  /** Cash on delivery, with the amount to collect. */
  collectOnDelivery?: CollectOnDelivery | undefined
}

/** A mass. */
export interface Weight {
  /** Unit of the mass. */
  unit: WeightUnit
  /** The mass, in `unit`. */
  value: number
}

/** Values of `AccessPoint.assistanceType`. */
export type AccessPointAssistanceType = 'STAFF_ASSISTED' | 'SELF_ASSISTED' | (string & {})

/** Values of `cancelShipment.x-amzn-shipping-business-id`. */
export type CancelShipmentXAmznShippingBusinessId =
  | 'AmazonShipping_US'
  | 'AmazonShipping_IN'
  | 'AmazonShipping_UK'
  | 'AmazonShipping_UAE'
  | 'AmazonShipping_SA'
  | 'AmazonShipping_EG'
  | 'AmazonShipping_IT'
  | 'AmazonShipping_ES'
  | 'AmazonShipping_FR'
  | 'AmazonShipping_JP'

/** Values of `ChargeComponent.chargeType`. */
export type ChargeComponentChargeType = 'TAX' | 'DISCOUNT'

/** Values of `ClientReferenceDetail.clientReferenceType`. */
export type ClientReferenceDetailClientReferenceType = 'IntegratorShipperId' | 'IntegratorMerchantId'

/** Values of `createClaim.x-amzn-shipping-business-id`. */
export type CreateClaimXAmznShippingBusinessId =
  | 'AmazonShipping_US'
  | 'AmazonShipping_IN'
  | 'AmazonShipping_UK'
  | 'AmazonShipping_UAE'
  | 'AmazonShipping_SA'
  | 'AmazonShipping_EG'
  | 'AmazonShipping_IT'
  | 'AmazonShipping_ES'
  | 'AmazonShipping_FR'
  | 'AmazonShipping_JP'

/** Values of `DangerousGoodsDetails.packingGroup`. */
export type DangerousGoodsDetailsPackingGroup = 'I' | 'II' | 'III'

/** Values of `DangerousGoodsDetails.packingInstruction`. */
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

/** Values of `Dimensions.unit`. */
export type DimensionsUnit = 'INCH' | 'CENTIMETER'

/** Values of `directPurchaseShipment.x-amzn-shipping-business-id`. */
export type DirectPurchaseShipmentXAmznShippingBusinessId =
  | 'AmazonShipping_US'
  | 'AmazonShipping_IN'
  | 'AmazonShipping_UK'
  | 'AmazonShipping_UAE'
  | 'AmazonShipping_SA'
  | 'AmazonShipping_EG'
  | 'AmazonShipping_IT'
  | 'AmazonShipping_ES'
  | 'AmazonShipping_FR'
  | 'AmazonShipping_JP'

/** Values of `DocumentSize.unit`. */
export type DocumentSizeUnit = 'INCH' | 'CENTIMETER' | (string & {})

/** Values of `ExcludedBenefitReasonCodes`. */
export type ExcludedBenefitReasonCodesValue = 'LATE_DELIVERY_RISK' | (string & {})

/** Values of `generateCollectionForm.x-amzn-shipping-business-id`. */
export type GenerateCollectionFormXAmznShippingBusinessId =
  | 'AmazonShipping_US'
  | 'AmazonShipping_IN'
  | 'AmazonShipping_UK'
  | 'AmazonShipping_UAE'
  | 'AmazonShipping_SA'
  | 'AmazonShipping_EG'
  | 'AmazonShipping_IT'
  | 'AmazonShipping_ES'
  | 'AmazonShipping_FR'
  | 'AmazonShipping_JP'

/** Values of `getAccessPoints.accessPointTypes`. */
export type GetAccessPointsAccessPointTypes =
  | 'HELIX'
  | 'CAMPUS_LOCKER'
  | 'OMNI_LOCKER'
  | 'ODIN_LOCKER'
  | 'DOBBY_LOCKER'
  | 'CORE_LOCKER'
  | '3P'
  | 'CAMPUS_ROOM'

/** Values of `getAccessPoints.x-amzn-shipping-business-id`. */
export type GetAccessPointsXAmznShippingBusinessId =
  | 'AmazonShipping_US'
  | 'AmazonShipping_IN'
  | 'AmazonShipping_UK'
  | 'AmazonShipping_UAE'
  | 'AmazonShipping_SA'
  | 'AmazonShipping_EG'
  | 'AmazonShipping_IT'
  | 'AmazonShipping_ES'
  | 'AmazonShipping_FR'
  | 'AmazonShipping_JP'

/** Values of `getAdditionalInputs.x-amzn-shipping-business-id`. */
export type GetAdditionalInputsXAmznShippingBusinessId =
  | 'AmazonShipping_US'
  | 'AmazonShipping_IN'
  | 'AmazonShipping_UK'
  | 'AmazonShipping_UAE'
  | 'AmazonShipping_SA'
  | 'AmazonShipping_EG'
  | 'AmazonShipping_IT'
  | 'AmazonShipping_ES'
  | 'AmazonShipping_FR'
  | 'AmazonShipping_JP'

/** Values of `getCarrierAccountFormInputs.x-amzn-shipping-business-id`. */
export type GetCarrierAccountFormInputsXAmznShippingBusinessId =
  | 'AmazonShipping_US'
  | 'AmazonShipping_IN'
  | 'AmazonShipping_UK'
  | 'AmazonShipping_UAE'
  | 'AmazonShipping_SA'
  | 'AmazonShipping_EG'
  | 'AmazonShipping_IT'
  | 'AmazonShipping_ES'
  | 'AmazonShipping_FR'
  | 'AmazonShipping_JP'

/** Values of `getCarrierAccounts.x-amzn-shipping-business-id`. */
export type GetCarrierAccountsXAmznShippingBusinessId =
  | 'AmazonShipping_US'
  | 'AmazonShipping_IN'
  | 'AmazonShipping_UK'
  | 'AmazonShipping_UAE'
  | 'AmazonShipping_SA'
  | 'AmazonShipping_EG'
  | 'AmazonShipping_IT'
  | 'AmazonShipping_ES'
  | 'AmazonShipping_FR'
  | 'AmazonShipping_JP'

/** Values of `getCollectionFormHistory.x-amzn-shipping-business-id`. */
export type GetCollectionFormHistoryXAmznShippingBusinessId =
  | 'AmazonShipping_US'
  | 'AmazonShipping_IN'
  | 'AmazonShipping_UK'
  | 'AmazonShipping_UAE'
  | 'AmazonShipping_SA'
  | 'AmazonShipping_EG'
  | 'AmazonShipping_IT'
  | 'AmazonShipping_ES'
  | 'AmazonShipping_FR'
  | 'AmazonShipping_JP'

/** Values of `getCollectionForm.x-amzn-shipping-business-id`. */
export type GetCollectionFormXAmznShippingBusinessId =
  | 'AmazonShipping_US'
  | 'AmazonShipping_IN'
  | 'AmazonShipping_UK'
  | 'AmazonShipping_UAE'
  | 'AmazonShipping_SA'
  | 'AmazonShipping_EG'
  | 'AmazonShipping_IT'
  | 'AmazonShipping_ES'
  | 'AmazonShipping_FR'
  | 'AmazonShipping_JP'

/** Values of `getRates.x-amzn-shipping-business-id`. */
export type GetRatesXAmznShippingBusinessId =
  | 'AmazonShipping_US'
  | 'AmazonShipping_IN'
  | 'AmazonShipping_UK'
  | 'AmazonShipping_UAE'
  | 'AmazonShipping_SA'
  | 'AmazonShipping_EG'
  | 'AmazonShipping_IT'
  | 'AmazonShipping_ES'
  | 'AmazonShipping_FR'
  | 'AmazonShipping_JP'

/** Values of `getShipmentDocuments.x-amzn-shipping-business-id`. */
export type GetShipmentDocumentsXAmznShippingBusinessId =
  | 'AmazonShipping_US'
  | 'AmazonShipping_IN'
  | 'AmazonShipping_UK'
  | 'AmazonShipping_UAE'
  | 'AmazonShipping_SA'
  | 'AmazonShipping_EG'
  | 'AmazonShipping_IT'
  | 'AmazonShipping_ES'
  | 'AmazonShipping_FR'
  | 'AmazonShipping_JP'

/** Values of `getTracking.x-amzn-shipping-business-id`. */
export type GetTrackingXAmznShippingBusinessId =
  | 'AmazonShipping_US'
  | 'AmazonShipping_IN'
  | 'AmazonShipping_UK'
  | 'AmazonShipping_UAE'
  | 'AmazonShipping_SA'
  | 'AmazonShipping_EG'
  | 'AmazonShipping_IT'
  | 'AmazonShipping_ES'
  | 'AmazonShipping_FR'
  | 'AmazonShipping_JP'

/** Values of `getUnmanifestedShipments.x-amzn-shipping-business-id`. */
export type GetUnmanifestedShipmentsXAmznShippingBusinessId =
  | 'AmazonShipping_US'
  | 'AmazonShipping_IN'
  | 'AmazonShipping_UK'
  | 'AmazonShipping_UAE'
  | 'AmazonShipping_SA'
  | 'AmazonShipping_EG'
  | 'AmazonShipping_IT'
  | 'AmazonShipping_ES'
  | 'AmazonShipping_FR'
  | 'AmazonShipping_JP'

/** Values of `IncludedBenefits`. */
export type IncludedBenefitsValue = 'CLAIMS_PROTECTED' | (string & {})

/** Values of `linkCarrierAccountByPost.x-amzn-shipping-business-id`. */
export type LinkCarrierAccountByPostXAmznShippingBusinessId =
  | 'AmazonShipping_US'
  | 'AmazonShipping_IN'
  | 'AmazonShipping_UK'
  | 'AmazonShipping_UAE'
  | 'AmazonShipping_SA'
  | 'AmazonShipping_EG'
  | 'AmazonShipping_IT'
  | 'AmazonShipping_ES'
  | 'AmazonShipping_FR'
  | 'AmazonShipping_JP'

/** Values of `linkCarrierAccount.x-amzn-shipping-business-id`. */
export type LinkCarrierAccountXAmznShippingBusinessId =
  | 'AmazonShipping_US'
  | 'AmazonShipping_IN'
  | 'AmazonShipping_UK'
  | 'AmazonShipping_UAE'
  | 'AmazonShipping_SA'
  | 'AmazonShipping_EG'
  | 'AmazonShipping_IT'
  | 'AmazonShipping_ES'
  | 'AmazonShipping_FR'
  | 'AmazonShipping_JP'

/** Values of `LiquidVolume.unit`. */
export type LiquidVolumeUnit = 'ML' | 'L' | 'FL_OZ' | 'GAL' | 'PT' | 'QT' | 'C'

/** Values of `oneClickShipment.x-amzn-shipping-business-id`. */
export type OneClickShipmentXAmznShippingBusinessId =
  | 'AmazonShipping_US'
  | 'AmazonShipping_IN'
  | 'AmazonShipping_UK'
  | 'AmazonShipping_UAE'
  | 'AmazonShipping_SA'
  | 'AmazonShipping_EG'
  | 'AmazonShipping_IT'
  | 'AmazonShipping_ES'
  | 'AmazonShipping_FR'
  | 'AmazonShipping_JP'

/** Values of `purchaseShipment.x-amzn-shipping-business-id`. */
export type PurchaseShipmentXAmznShippingBusinessId =
  | 'AmazonShipping_US'
  | 'AmazonShipping_IN'
  | 'AmazonShipping_UK'
  | 'AmazonShipping_UAE'
  | 'AmazonShipping_SA'
  | 'AmazonShipping_EG'
  | 'AmazonShipping_IT'
  | 'AmazonShipping_ES'
  | 'AmazonShipping_FR'
  | 'AmazonShipping_JP'

/** Values of `submitNdrFeedback.x-amzn-shipping-business-id`. */
export type SubmitNdrFeedbackXAmznShippingBusinessId =
  | 'AmazonShipping_US'
  | 'AmazonShipping_IN'
  | 'AmazonShipping_UK'
  | 'AmazonShipping_UAE'
  | 'AmazonShipping_SA'
  | 'AmazonShipping_EG'
  | 'AmazonShipping_IT'
  | 'AmazonShipping_ES'
  | 'AmazonShipping_FR'
  | 'AmazonShipping_JP'

/** Values of `unlinkCarrierAccount.x-amzn-shipping-business-id`. */
export type UnlinkCarrierAccountXAmznShippingBusinessId =
  | 'AmazonShipping_US'
  | 'AmazonShipping_IN'
  | 'AmazonShipping_UK'
  | 'AmazonShipping_UAE'
  | 'AmazonShipping_SA'
  | 'AmazonShipping_EG'
  | 'AmazonShipping_IT'
  | 'AmazonShipping_ES'
  | 'AmazonShipping_FR'
  | 'AmazonShipping_JP'

/** Values of `Weight.unit`. */
export type WeightUnit = 'GRAM' | 'KILOGRAM' | 'OUNCE' | 'POUND' | (string & {})

/** Parameters of {@link ShippingApi.cancelShipment}. */
export interface CancelShipmentParams {
  /** ID of the shipment, from the response of `purchaseShipment`. */
  shipmentId: string
  /** Amazon Shipping business that handles the request, by country. Default: "AmazonShipping_UK". */
  'x-amzn-shipping-business-id'?: CancelShipmentXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.createClaim}. */
export interface CreateClaimParams {
  /** Shipment, reason, proof and wanted settlement. */
  body: CreateClaimRequest
  /** Amazon Shipping business that handles the request, by country. Default: "AmazonShipping_UK". */
  'x-amzn-shipping-business-id'?: CreateClaimXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.directPurchaseShipment}. */
export interface DirectPurchaseShipmentParams {
  /** Addresses, packages, sales channel and label format of the shipment. */
  body: DirectPurchaseRequest
  /** Unique value by which Amazon recognizes a retry of this request. */
  'x-amzn-IdempotencyKey'?: string | undefined
  /**
   * IETF language tag of a language and one secondary subtag, usually a region, such as `en-US` or `fr-CA`.
   * Further subtags are not supported.
   */
  locale?: string | undefined
  /** Amazon Shipping business that handles the request, by country. Default: "AmazonShipping_UK". */
  'x-amzn-shipping-business-id'?: DirectPurchaseShipmentXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.generateCollectionForm}. */
export interface GenerateCollectionFormParams {
  /** Carrier and pickup address of the form. */
  body: GenerateCollectionFormRequest
  /** Unique value by which Amazon recognizes a retry of this request. */
  'x-amzn-IdempotencyKey'?: string | undefined
  /** Amazon Shipping business that handles the request, by country. Default: "AmazonShipping_UK". */
  'x-amzn-shipping-business-id'?: GenerateCollectionFormXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.getAccessPoints}. */
export interface GetAccessPointsParams {
  /** Kinds of access points to return. See `AccessPointType` for their meanings. */
  accessPointTypes: readonly GetAccessPointsAccessPointTypes[]
  /** Country of the postal code. */
  countryCode: string
  /** Postal code near which to look for access points. */
  postalCode: string
  /** Amazon Shipping business that handles the request, by country. Default: "AmazonShipping_UK". */
  'x-amzn-shipping-business-id'?: GetAccessPointsXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.getAdditionalInputs}. */
export interface GetAdditionalInputsParams {
  /** Token of the rates, from the response of `getRates`. */
  requestToken: string
  /** ID of the rate that you want to buy, from the response of `getRates`. */
  rateId: string
  /** Amazon Shipping business that handles the request, by country. Default: "AmazonShipping_UK". */
  'x-amzn-shipping-business-id'?: GetAdditionalInputsXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.getCarrierAccountFormInputs}. */
export interface GetCarrierAccountFormInputsParams {
  /** Amazon Shipping business that handles the request, by country. Default: "AmazonShipping_UK". */
  'x-amzn-shipping-business-id'?: GetCarrierAccountFormInputsXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.getCarrierAccounts}. */
export interface GetCarrierAccountsParams {
  /** References of the integrator. */
  body: GetCarrierAccountsRequest
  /** Amazon Shipping business that handles the request, by country. Default: "AmazonShipping_UK". */
  'x-amzn-shipping-business-id'?: GetCarrierAccountsXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.getCollectionForm}. */
export interface GetCollectionFormParams {
  /** ID of the form, from `getCollectionFormHistory`. */
  collectionFormId: string
  /** Amazon Shipping business that handles the request, by country. Default: "AmazonShipping_UK". */
  'x-amzn-shipping-business-id'?: GetCollectionFormXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.getCollectionFormHistory}. */
export interface GetCollectionFormHistoryParams {
  /** Filters, such as carrier, pickup address and dates. */
  body: GetCollectionFormHistoryRequest
  /** Amazon Shipping business that handles the request, by country. Default: "AmazonShipping_UK". */
  'x-amzn-shipping-business-id'?: GetCollectionFormHistoryXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.getRates}. */
export interface GetRatesParams {
  /** Addresses, packages and sales channel of the shipment. */
  body: GetRatesRequest
  /** Amazon Shipping business that handles the request, by country. Default: "AmazonShipping_UK". */
  'x-amzn-shipping-business-id'?: GetRatesXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.getShipmentDocuments}. */
export interface GetShipmentDocumentsParams {
  /** ID of the shipment, from the response of `purchaseShipment`. */
  shipmentId: string
  /** Your ID of the package, as sent to `getRates`. */
  packageClientReferenceId: string
  /** File format of the documents. Must be a format that `getRates` returned for the rate. */
  format?: string | undefined
  /** Resolution in dots per inch, such as 300. Must be a resolution that `getRates` returned for the rate. */
  dpi?: number | undefined
  /** Amazon Shipping business that handles the request, by country. Default: "AmazonShipping_UK". */
  'x-amzn-shipping-business-id'?: GetShipmentDocumentsXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.getTracking}. */
export interface GetTrackingParams {
  /** Carrier's tracking ID of the package, from the response of the purchase. */
  trackingId: string
  /** ID of the carrier, from the chosen rate of `getRates`. */
  carrierId: string
  /** Amazon Shipping business that handles the request, by country. Default: "AmazonShipping_UK". */
  'x-amzn-shipping-business-id'?: GetTrackingXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.getUnmanifestedShipments}. */
export interface GetUnmanifestedShipmentsParams {
  /** References of the integrator. */
  body: GetUnmanifestedShipmentsRequest
  /** Amazon Shipping business that handles the request, by country. Default: "AmazonShipping_UK". */
  'x-amzn-shipping-business-id'?: GetUnmanifestedShipmentsXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.linkCarrierAccount}. */
export interface LinkCarrierAccountParams {
  /** ID of the carrier that manages the account. */
  carrierId: string
  /** Type and attributes of the carrier account. */
  body: LinkCarrierAccountRequest
  /** Amazon Shipping business that handles the request, by country. Default: "AmazonShipping_UK". */
  'x-amzn-shipping-business-id'?: LinkCarrierAccountXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.linkCarrierAccountByPost}. */
export interface LinkCarrierAccountByPostParams {
  /** ID of the carrier that manages the account. */
  carrierId: string
  /** Type and attributes of the carrier account. */
  body: LinkCarrierAccountRequest
  /** Amazon Shipping business that handles the request, by country. Default: "AmazonShipping_UK". */
  'x-amzn-shipping-business-id'?: LinkCarrierAccountByPostXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.oneClickShipment}. */
export interface OneClickShipmentParams {
  /** Addresses, packages, sales channel, label format and acceptable services of the shipment. */
  body: OneClickShipmentRequest
  /** Amazon Shipping business that handles the request, by country. Default: "AmazonShipping_UK". */
  'x-amzn-shipping-business-id'?: OneClickShipmentXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.purchaseShipment}. */
export interface PurchaseShipmentParams {
  /** Rate to buy, and the documents to return. */
  body: PurchaseShipmentRequest
  /** Unique value by which Amazon recognizes a retry of this request. */
  'x-amzn-IdempotencyKey'?: string | undefined
  /** Amazon Shipping business that handles the request, by country. Default: "AmazonShipping_UK". */
  'x-amzn-shipping-business-id'?: PurchaseShipmentXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.submitNdrFeedback}. */
export interface SubmitNdrFeedbackParams {
  /** Shipment, and the action to take. */
  body: SubmitNdrFeedbackRequest
  /** Amazon Shipping business that handles the request, by country. Default: "AmazonShipping_UK". */
  'x-amzn-shipping-business-id'?: SubmitNdrFeedbackXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.unlinkCarrierAccount}. */
export interface UnlinkCarrierAccountParams {
  /** ID of the carrier that manages the account. */
  carrierId: string
  /** Account to unlink. */
  body: UnlinkCarrierAccountRequest
  /** Amazon Shipping business that handles the request, by country. Default: "AmazonShipping_UK". */
  'x-amzn-shipping-business-id'?: UnlinkCarrierAccountXAmznShippingBusinessId | undefined
}
