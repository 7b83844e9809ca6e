// Generated from Amazon's model shippingV2. To change this file, see CONTRIBUTING.md.

export interface AccessPoint {
  accessPointId?: string
  name?: string
  timezone?: string
  type?: AccessPointType
  accessibilityAttributes?: AccessibilityAttributes
  address?: Address
  exceptionOperatingHours?: ExceptionOperatingHours[]
  assistanceType?: AccessPointAssistanceType
  score?: string
  standardOperatingHours?: { [key: string]: OperatingHours }
}

export interface AccessPointDetails {
  accessPointId?: string
}

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

export interface AccessibilityAttributes {
  distance?: string
  driveTime?: number
}

export type AccountStatus = 'ACTIVE' | 'INACTIVE' | 'PENDING' | 'SUSPENDED' | (string & {})

export type AccountType = 'SHIPPER_ACCOUNT' | 'SHIPPER_ACCOUNT_WITH_INVOICE' | 'AMAZON_ACCOUNT' | (string & {})

export interface ActiveAccount {
  accountId?: string
  carrierId?: string
}

export interface Address {
  /** 1 to 50 characters. */
  name: string
  /** 1 to 60 characters. */
  addressLine1: string
  /** 1 to 60 characters. */
  addressLine2?: string
  /** 1 to 60 characters. */
  addressLine3?: string
  companyName?: string
  stateOrRegion: string
  city: string
  countryCode: string
  postalCode: string
  /** At most 64 characters. */
  email?: string
  /** 1 to 20 characters. */
  phoneNumber?: string
  geocode?: Geocode
}

export interface AmazonOrderDetails {
  orderId: string
}

export interface AmazonShipmentDetails {
  shipmentId: string
}

export interface AvailableValueAddedServiceGroup {
  groupId: string
  groupDescription: string
  isRequired: boolean
  valueAddedServices?: ValueAddedService[]
}

export interface Benefits {
  includedBenefits: string[]
  excludedBenefits: ExcludedBenefit[]
}

export interface CancelShipmentResponse {
  payload?: { [key: string]: unknown }
}

export interface Carrier {
  id: string
  name: string
}

export interface CarrierAccount {
  carrierAccountId: string
  carrierId: string
}

export interface CarrierAccountAttribute {
  attributeName?: string
  propertyGroup?: string
  value?: string
}

export interface CarrierAccountInput {
  descriptionLocalizationKey?: string
  name?: string
  groupName?: string
  inputType?: InputType
  isMandatory?: boolean
  isConfidential?: boolean
  isHidden?: boolean
  validationMetadata?: ValidationMetadata[]
}

export interface ChannelDetails {
  channelType: ChannelType
  amazonOrderDetails?: AmazonOrderDetails
  amazonShipmentDetails?: AmazonShipmentDetails
}

export type ChannelType = 'AMAZON' | 'EXTERNAL'

export interface ChargeComponent {
  amount?: Currency
  chargeType?: ChargeComponentChargeType
}

export type ClaimReason =
  | 'LOST_IN_TRANSIT'
  | 'DAMAGED_IN_TRANSIT'
  | 'DELIVERED_NOT_RECEIVED'
  | 'ITEM_MISSING_SWITCHEROO'
  | 'COD_ABUSE'

export interface ClientReferenceDetail {
  clientReferenceType: ClientReferenceDetailClientReferenceType
  clientReferenceId: string
}

export interface CollectOnDelivery {
  amount: Currency
}

export interface CollectionFormsHistoryRecord {
  carrierName?: string
  /** ISO 8601 date and time. */
  creationDate?: string
  generationStatus?: GenerationStatus
  collectionFormId?: string
  shipFromAddress?: Address
}

export interface CollectionsFormDocument {
  base64EncodedContent?: string
  documentFormat?: string
}

export interface CreateClaimRequest {
  trackingId: string
  declaredValue?: Currency
  claimReason: ClaimReason
  isReplacementPackageSent?: boolean
  proofs?: string[]
  /** Default: "REFUND". */
  settlementType: SettlementType
}

export interface CreateClaimResponse {
  claimId?: string
}

export interface Currency {
  value: number
  /** Exactly 3 characters. */
  unit: string
}

export interface DangerousGoodsDetails {
  /** Pattern: `^(UN|ID|NA)[0-9]{4}$`. */
  unitedNationsRegulatoryId?: string
  /** Pattern: `^[1-9](\.[1-9])?$`. */
  transportationRegulatoryClass?: string
  packingGroup?: DangerousGoodsDetailsPackingGroup
  packingInstruction?: DangerousGoodsDetailsPackingInstruction
}

export interface DateRange {
  /** ISO 8601 date and time. */
  startDate?: string
  /** ISO 8601 date and time. */
  endDate?: string
}

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

export interface Dimensions {
  length: number
  width: number
  height: number
  unit: DimensionsUnit
}

export interface DirectFulfillmentItemIdentifiers {
  lineItemID: string
  pieceNumber?: string
}

export interface DirectPurchaseRequest {
  shipTo?: Address
  shipFrom?: Address
  returnTo?: Address
  packages?: Package[]
  channelDetails: ChannelDetails
  labelSpecifications?: RequestedDocumentSpecification
}

export interface DirectPurchaseResponse {
  payload?: DirectPurchaseResult
}

export interface DirectPurchaseResult {
  shipmentId: string
  packageDocumentDetailList?: PackageDocumentDetail[]
}

export type DocumentFormat = 'PDF' | 'PNG' | 'ZPL' | (string & {})

export interface DocumentSize {
  width: number
  length: number
  unit: DocumentSizeUnit
}

export type DocumentType = 'PACKSLIP' | 'LABEL' | 'RECEIPT' | 'CUSTOM_FORM' | (string & {})

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface Event {
  eventCode: EventCode
  location?: Location
  /** ISO 8601 date and time. */
  eventTime: string
  shipmentType?: ShipmentType
}

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

export interface ExceptionOperatingHours {
  dateRange?: DateRange
  operatingHours?: OperatingHours
}

export interface ExcludedBenefit {
  benefit: string
  /** At least 1 item. */
  reasonCodes?: string[]
}

export interface GenerateCollectionFormRequest {
  clientReferenceDetails?: ClientReferenceDetail[]
  carrierId: string
  shipFromAddress?: Address
}

export interface GenerateCollectionFormResponse {
  collectionsFormDocument?: CollectionsFormDocument
}

export type GenerationStatus = 'Completed' | 'InProgress' | (string & {})

export interface Geocode {
  latitude?: string
  longitude?: string
}

export interface GetAccessPointsResponse {
  payload?: GetAccessPointsResult
}

export interface GetAccessPointsResult {
  accessPointsMap: { [key: string]: AccessPoint[] }
}

export interface GetAdditionalInputsResponse {
  payload?: { [key: string]: unknown }
}

export interface GetCarrierAccountFormInputsResponse {
  linkableCarriersList?: LinkableCarrier[]
}

export interface GetCarrierAccountsRequest {
  clientReferenceDetails?: ClientReferenceDetail[]
}

export interface GetCarrierAccountsResponse {
  activeAccounts: ActiveAccount[]
}

export interface GetCollectionFormHistoryRequest {
  clientReferenceDetails?: ClientReferenceDetail[]
  maxResults?: number
  carrierId?: string
  shipFromAddress?: Address
  dateRange?: DateRange
}

export interface GetCollectionFormHistoryResponse {
  collectionFormsHistoryRecordList?: CollectionFormsHistoryRecord[]
  lastRefreshedDate?: string
}

export interface GetCollectionFormResponse {
  collectionsFormDocument?: CollectionsFormDocument
}

export interface GetRatesRequest {
  shipTo?: Address
  shipFrom: Address
  returnTo?: Address
  /** ISO 8601 date and time. */
  shipDate?: string
  shipperInstruction?: ShipperInstruction
  packages: Package[]
  valueAddedServices?: ValueAddedServiceDetails
  taxDetails?: TaxDetail[]
  channelDetails: ChannelDetails
  clientReferenceDetails?: ClientReferenceDetail[]
  shipmentType?: ShipmentType
  destinationAccessPointDetails?: AccessPointDetails
  carrierAccounts?: CarrierAccount[]
}

export interface GetRatesResponse {
  payload?: GetRatesResult
}

export interface GetRatesResult {
  requestToken: string
  rates: Rate[]
  ineligibleRates?: IneligibleRate[]
}

export interface GetShipmentDocumentsResponse {
  payload?: GetShipmentDocumentsResult
}

export interface GetShipmentDocumentsResult {
  shipmentId: string
  packageDocumentDetail: PackageDocumentDetail
  benefits?: Benefits
}

export interface GetTrackingResponse {
  payload?: GetTrackingResult
}

export interface GetTrackingResult {
  trackingId: string
  alternateLegTrackingId: string
  eventHistory: Event[]
  /** ISO 8601 date and time. */
  promisedDeliveryDate: string
  summary: TrackingSummary
}

export interface GetUnmanifestedShipmentsRequest {
  clientReferenceDetails?: ClientReferenceDetail[]
}

export interface GetUnmanifestedShipmentsResponse {
  unmanifestedCarrierInformationList?: UnmanifestedCarrierInformation[]
}

export interface GoodsOwner {
  merchantId: string
}

export interface IneligibilityReason {
  code: IneligibilityReasonCode
  message: string
}

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

export interface IneligibleRate {
  serviceId: string
  serviceName: string
  carrierName: string
  carrierId: string
  ineligibilityReasons: IneligibilityReason[]
}

export type InputType = 'TEXTBOX' | 'PASSWORD' | (string & {})

export interface InvoiceDetails {
  invoiceNumber?: string
  /** ISO 8601 date and time. */
  invoiceDate?: string
}

export interface Item {
  itemValue?: Currency
  description?: string
  itemIdentifier?: string
  quantity: number
  weight?: Weight
  liquidVolume?: LiquidVolume
  isHazmat?: boolean
  dangerousGoodsDetails?: DangerousGoodsDetails
  productType?: string
  invoiceDetails?: InvoiceDetails
  serialNumbers?: string[]
  directFulfillmentItemIdentifiers?: DirectFulfillmentItemIdentifiers
}

export type LabelAttribute = 'PACKAGE_CLIENT_REFERENCE_ID' | 'SELLER_DISPLAY_NAME' | 'COLLECT_ON_DELIVERY_AMOUNT'

export interface LinkCarrierAccountRequest {
  clientReferenceDetails?: ClientReferenceDetail[]
  carrierAccountType: string
  carrierAccountAttributes: CarrierAccountAttribute[]
  encryptedCarrierAccountAttributes?: CarrierAccountAttribute[]
}

export interface LinkCarrierAccountResponse {
  registrationStatus?: AccountStatus
  accountId?: string
}

export interface LinkableAccountType {
  accountType?: AccountType
  carrierAccountInputs?: CarrierAccountInput[]
}

export interface LinkableCarrier {
  carrierId?: string
  linkableAccountTypes?: LinkableAccountType[]
}

export interface LiquidVolume {
  unit: LiquidVolumeUnit
  value: number
}

export interface Location {
  stateOrRegion?: string
  city?: string
  countryCode?: string
  postalCode?: string
}

export type NdrAction = 'RESCHEDULE' | 'REATTEMPT' | 'RTO'

export interface NdrRequestData {
  /** ISO 8601 date and time. */
  rescheduleDate?: string
  /** At most 256 characters. */
  additionalAddressNotes?: string
}

export interface OneClickShipmentRequest {
  shipTo?: Address
  shipFrom: Address
  returnTo?: Address
  /** ISO 8601 date and time. */
  shipDate?: string
  goodsOwner?: GoodsOwner
  packages: Package[]
  valueAddedServicesDetails?: OneClickShipmentValueAddedService[]
  taxDetails?: TaxDetail[]
  channelDetails: ChannelDetails
  labelSpecifications: RequestedDocumentSpecification
  serviceSelection: ServiceSelection
  shipperInstruction?: ShipperInstruction
  destinationAccessPointDetails?: AccessPointDetails
}

export interface OneClickShipmentResponse {
  payload?: OneClickShipmentResult
}

export interface OneClickShipmentResult {
  shipmentId: string
  packageDocumentDetails: PackageDocumentDetail[]
  promise: PromiseValue
  carrier: Carrier
  service: Service
  totalCharge: Currency
}

export interface OneClickShipmentValueAddedService {
  id: string
  amount?: Currency
}

export interface OperatingHours {
  closingTime?: TimeOfDay
  openingTime?: TimeOfDay
  midDayClosures?: TimeOfDay[]
}

export interface Package {
  dimensions: Dimensions
  weight: Weight
  insuredValue: Currency
  isHazmat?: boolean
  sellerDisplayName?: string
  charges?: ChargeComponent[]
  packageClientReferenceId: string
  items: Item[]
}

export interface PackageDocument {
  type: DocumentType
  format: DocumentFormat
  contents: string
}

export interface PackageDocumentDetail {
  packageClientReferenceId: string
  packageDocuments: PackageDocument[]
  trackingId?: string
}

export type PaymentType = 'PAY_THROUGH_AMAZON' | 'PAY_DIRECT_TO_CARRIER' | (string & {})

export interface PrintOption {
  supportedDPIs?: number[]
  supportedPageLayouts: string[]
  supportedFileJoiningOptions: boolean[]
  supportedDocumentDetails: SupportedDocumentDetail[]
}

export interface PromiseValue {
  deliveryWindow?: TimeWindow
  pickupWindow?: TimeWindow
}

export interface PurchaseShipmentRequest {
  requestToken: string
  rateId: string
  requestedDocumentSpecification: RequestedDocumentSpecification
  requestedValueAddedServices?: RequestedValueAddedService[]
  additionalInputs?: { [key: string]: unknown }
}

export interface PurchaseShipmentResponse {
  payload?: PurchaseShipmentResult
}

export interface PurchaseShipmentResult {
  shipmentId: string
  packageDocumentDetails: PackageDocumentDetail[]
  promise: PromiseValue
  benefits?: Benefits
}

export interface Rate {
  rateId: string
  carrierId: string
  carrierName: string
  serviceId: string
  serviceName: string
  billedWeight?: Weight
  totalCharge: Currency
  promise: PromiseValue
  supportedDocumentSpecifications: SupportedDocumentSpecification[]
  availableValueAddedServiceGroups?: AvailableValueAddedServiceGroup[]
  requiresAdditionalInputs: boolean
  rateItemList?: RateItem[]
  paymentType?: PaymentType
  benefits?: Benefits
}

export interface RateItem {
  rateItemID?: RateItemID
  rateItemType?: RateItemType
  rateItemCharge?: Currency
  rateItemNameLocalization?: string
}

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

export type RateItemType = 'MANDATORY' | 'OPTIONAL' | 'INCLUDED' | (string & {})

export interface RequestedDocumentSpecification {
  format: DocumentFormat
  size: DocumentSize
  dpi?: number
  pageLayout?: string
  needFileJoining: boolean
  requestedDocumentTypes: DocumentType[]
  requestedLabelCustomization?: RequestedLabelCustomization
}

export interface RequestedLabelCustomization {
  requestAttributes?: LabelAttribute[]
}

export interface RequestedValueAddedService {
  id: string
}

export interface Service {
  id: string
  name: string
}

export interface ServiceSelection {
  serviceId: string[]
}

/** Default: "REFUND". */
export type SettlementType = 'REFUND' | 'CERTIFICATE_OF_FACT'

export type ShipmentType = 'FORWARD' | 'RETURNS' | (string & {})

export interface ShipperInstruction {
  /** At most 256 characters. */
  deliveryNotes?: string
}

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

export interface SubmitNdrFeedbackRequest {
  trackingId: string
  ndrAction: NdrAction
  ndrRequestData?: NdrRequestData
}

export interface SupportedDocumentDetail {
  name: DocumentType
  isMandatory: boolean
}

export interface SupportedDocumentSpecification {
  format: DocumentFormat
  size: DocumentSize
  printOptions: PrintOption[]
}

export interface TaxDetail {
  taxType: TaxType
  taxRegistrationNumber: string
}

export type TaxType = 'GST'

export interface TimeOfDay {
  hourOfDay?: number
  minuteOfHour?: number
  secondOfMinute?: number
}

export interface TimeWindow {
  /** ISO 8601 date and time. */
  start?: string
  /** ISO 8601 date and time. */
  end?: string
}

export interface TrackingDetailCodes {
  forward: DetailCodes[]
  returns: DetailCodes[]
}

export interface TrackingSummary {
  status?: Status
  trackingDetailCodes?: TrackingDetailCodes
}

export interface UnlinkCarrierAccountRequest {
  clientReferenceDetails?: ClientReferenceDetail[]
  accountId?: string
}

export interface UnlinkCarrierAccountResponse {
  isUnlinked?: boolean
}

export interface UnmanifestedCarrierInformation {
  carrierId?: string
  carrierName?: string
  unmanifestedShipmentLocationList?: UnmanifestedShipmentLocation[]
}

export interface UnmanifestedShipmentLocation {
  address?: Address
  /** ISO 8601 date and time. */
  lastManifestDate?: string
}

export interface ValidationMetadata {
  errorMessage?: string
  validationStrategy?: string
  value?: string
}

export interface ValueAddedService {
  id: string
  name: string
  cost: Currency
}

export interface ValueAddedServiceDetails {
  collectOnDelivery?: CollectOnDelivery
}

export interface Weight {
  unit: WeightUnit
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
  shipmentId: string
  'x-amzn-shipping-business-id'?: CancelShipmentXAmznShippingBusinessId
}

/** Parameters of {@link ShippingApi.createClaim}. */
export interface CreateClaimParams {
  body: CreateClaimRequest
  'x-amzn-shipping-business-id'?: CreateClaimXAmznShippingBusinessId
}

/** Parameters of {@link ShippingApi.directPurchaseShipment}. */
export interface DirectPurchaseShipmentParams {
  body: DirectPurchaseRequest
  'x-amzn-IdempotencyKey'?: string
  locale?: string
  'x-amzn-shipping-business-id'?: DirectPurchaseShipmentXAmznShippingBusinessId
}

/** Parameters of {@link ShippingApi.generateCollectionForm}. */
export interface GenerateCollectionFormParams {
  body: GenerateCollectionFormRequest
  'x-amzn-IdempotencyKey'?: string
  'x-amzn-shipping-business-id'?: GenerateCollectionFormXAmznShippingBusinessId
}

/** Parameters of {@link ShippingApi.getAccessPoints}. */
export interface GetAccessPointsParams {
  accessPointTypes: GetAccessPointsAccessPointTypes[]
  countryCode: string
  postalCode: string
  'x-amzn-shipping-business-id'?: GetAccessPointsXAmznShippingBusinessId
}

/** Parameters of {@link ShippingApi.getAdditionalInputs}. */
export interface GetAdditionalInputsParams {
  requestToken: string
  rateId: string
  'x-amzn-shipping-business-id'?: GetAdditionalInputsXAmznShippingBusinessId
}

/** Parameters of {@link ShippingApi.getCarrierAccountFormInputs}. */
export interface GetCarrierAccountFormInputsParams {
  'x-amzn-shipping-business-id'?: GetCarrierAccountFormInputsXAmznShippingBusinessId
}

/** Parameters of {@link ShippingApi.getCarrierAccounts}. */
export interface GetCarrierAccountsParams {
  body: GetCarrierAccountsRequest
  'x-amzn-shipping-business-id'?: GetCarrierAccountsXAmznShippingBusinessId
}

/** Parameters of {@link ShippingApi.getCollectionForm}. */
export interface GetCollectionFormParams {
  collectionFormId: string
  'x-amzn-shipping-business-id'?: GetCollectionFormXAmznShippingBusinessId
}

/** Parameters of {@link ShippingApi.getCollectionFormHistory}. */
export interface GetCollectionFormHistoryParams {
  body: GetCollectionFormHistoryRequest
  'x-amzn-shipping-business-id'?: GetCollectionFormHistoryXAmznShippingBusinessId
}

/** Parameters of {@link ShippingApi.getRates}. */
export interface GetRatesParams {
  body: GetRatesRequest
  'x-amzn-shipping-business-id'?: GetRatesXAmznShippingBusinessId
}

/** Parameters of {@link ShippingApi.getShipmentDocuments}. */
export interface GetShipmentDocumentsParams {
  shipmentId: string
  packageClientReferenceId: string
  format?: string
  dpi?: number
  'x-amzn-shipping-business-id'?: GetShipmentDocumentsXAmznShippingBusinessId
}

/** Parameters of {@link ShippingApi.getTracking}. */
export interface GetTrackingParams {
  trackingId: string
  carrierId: string
  'x-amzn-shipping-business-id'?: GetTrackingXAmznShippingBusinessId
}

/** Parameters of {@link ShippingApi.getUnmanifestedShipments}. */
export interface GetUnmanifestedShipmentsParams {
  body: GetUnmanifestedShipmentsRequest
  'x-amzn-shipping-business-id'?: GetUnmanifestedShipmentsXAmznShippingBusinessId
}

/** Parameters of {@link ShippingApi.linkCarrierAccount}. */
export interface LinkCarrierAccountParams {
  carrierId: string
  body: LinkCarrierAccountRequest
  'x-amzn-shipping-business-id'?: LinkCarrierAccountXAmznShippingBusinessId
}

/** Parameters of {@link ShippingApi.linkCarrierAccountByPost}. */
export interface LinkCarrierAccountByPostParams {
  carrierId: string
  body: LinkCarrierAccountRequest
  'x-amzn-shipping-business-id'?: LinkCarrierAccountByPostXAmznShippingBusinessId
}

/** Parameters of {@link ShippingApi.oneClickShipment}. */
export interface OneClickShipmentParams {
  body: OneClickShipmentRequest
  'x-amzn-shipping-business-id'?: OneClickShipmentXAmznShippingBusinessId
}

/** Parameters of {@link ShippingApi.purchaseShipment}. */
export interface PurchaseShipmentParams {
  body: PurchaseShipmentRequest
  'x-amzn-IdempotencyKey'?: string
  'x-amzn-shipping-business-id'?: PurchaseShipmentXAmznShippingBusinessId
}

/** Parameters of {@link ShippingApi.submitNdrFeedback}. */
export interface SubmitNdrFeedbackParams {
  body: SubmitNdrFeedbackRequest
  'x-amzn-shipping-business-id'?: SubmitNdrFeedbackXAmznShippingBusinessId
}

/** Parameters of {@link ShippingApi.unlinkCarrierAccount}. */
export interface UnlinkCarrierAccountParams {
  carrierId: string
  body: UnlinkCarrierAccountRequest
  'x-amzn-shipping-business-id'?: UnlinkCarrierAccountXAmznShippingBusinessId
}
