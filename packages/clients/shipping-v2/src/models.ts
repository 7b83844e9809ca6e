// Generated from Amazon's model shippingV2. To change this file, see CONTRIBUTING.md.

export interface AccessPoint {
  accessPointId?: string | undefined
  name?: string | undefined
  timezone?: string | undefined
  type?: AccessPointType | undefined
  accessibilityAttributes?: AccessibilityAttributes | undefined
  address?: Address | undefined
  exceptionOperatingHours?: ExceptionOperatingHours[] | undefined
  assistanceType?: AccessPointAssistanceType | undefined
  score?: string | undefined
  standardOperatingHours?: { [key: string]: OperatingHours } | undefined
}

export interface AccessPointDetails {
  accessPointId?: string | undefined
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
  distance?: string | undefined
  driveTime?: number | undefined
}

export type AccountStatus = 'ACTIVE' | 'INACTIVE' | 'PENDING' | 'SUSPENDED' | (string & {})

export type AccountType = 'SHIPPER_ACCOUNT' | 'SHIPPER_ACCOUNT_WITH_INVOICE' | 'AMAZON_ACCOUNT' | (string & {})

export interface ActiveAccount {
  accountId?: string | undefined
  carrierId?: string | undefined
}

export interface Address {
  /** 1 to 50 characters. */
  name: string
  /** 1 to 60 characters. */
  addressLine1: string
  /** 1 to 60 characters. */
  addressLine2?: string | undefined
  /** 1 to 60 characters. */
  addressLine3?: string | undefined
  companyName?: string | undefined
  stateOrRegion: string
  city: string
  countryCode: string
  postalCode: string
  /** At most 64 characters. */
  email?: string | undefined
  /** 1 to 20 characters. */
  phoneNumber?: string | undefined
  geocode?: Geocode | undefined
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
  valueAddedServices?: ValueAddedService[] | undefined
}

export interface Benefits {
  includedBenefits: string[]
  excludedBenefits: ExcludedBenefit[]
}

export interface CancelShipmentResponse {
  payload?: { [key: string]: unknown } | undefined
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
  attributeName?: string | undefined
  propertyGroup?: string | undefined
  value?: string | undefined
}

export interface CarrierAccountInput {
  descriptionLocalizationKey?: string | undefined
  name?: string | undefined
  groupName?: string | undefined
  inputType?: InputType | undefined
  isMandatory?: boolean | undefined
  isConfidential?: boolean | undefined
  isHidden?: boolean | undefined
  validationMetadata?: ValidationMetadata[] | undefined
}

export interface ChannelDetails {
  channelType: ChannelType
  amazonOrderDetails?: AmazonOrderDetails | undefined
  amazonShipmentDetails?: AmazonShipmentDetails | undefined
}

export type ChannelType = 'AMAZON' | 'EXTERNAL'

export interface ChargeComponent {
  amount?: Currency | undefined
  chargeType?: ChargeComponentChargeType | undefined
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
  carrierName?: string | undefined
  /** ISO 8601 date and time. */
  creationDate?: string | undefined
  generationStatus?: GenerationStatus | undefined
  collectionFormId?: string | undefined
  shipFromAddress?: Address | undefined
}

export interface CollectionsFormDocument {
  base64EncodedContent?: string | undefined
  documentFormat?: string | undefined
}

export interface CreateClaimRequest {
  trackingId: string
  declaredValue?: Currency | undefined
  claimReason: ClaimReason
  isReplacementPackageSent?: boolean | undefined
  proofs?: string[] | undefined
  /** Default: "REFUND". */
  settlementType: SettlementType
}

export interface CreateClaimResponse {
  claimId?: string | undefined
}

export interface Currency {
  value: number
  /** Exactly 3 characters. */
  unit: string
}

export interface DangerousGoodsDetails {
  /** Pattern: `^(UN|ID|NA)[0-9]{4}$`. */
  unitedNationsRegulatoryId?: string | undefined
  /** Pattern: `^[1-9](\.[1-9])?$`. */
  transportationRegulatoryClass?: string | undefined
  packingGroup?: DangerousGoodsDetailsPackingGroup | undefined
  packingInstruction?: DangerousGoodsDetailsPackingInstruction | undefined
}

export interface DateRange {
  /** ISO 8601 date and time. */
  startDate?: string | undefined
  /** ISO 8601 date and time. */
  endDate?: string | undefined
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
  pieceNumber?: string | undefined
}

export interface DirectPurchaseRequest {
  shipTo?: Address | undefined
  shipFrom?: Address | undefined
  returnTo?: Address | undefined
  packages?: Package[] | undefined
  channelDetails: ChannelDetails
  labelSpecifications?: RequestedDocumentSpecification | undefined
}

export interface DirectPurchaseResponse {
  payload?: DirectPurchaseResult | undefined
}

export interface DirectPurchaseResult {
  shipmentId: string
  packageDocumentDetailList?: PackageDocumentDetail[] | undefined
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
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface Event {
  eventCode: EventCode
  location?: Location | undefined
  /** ISO 8601 date and time. */
  eventTime: string
  shipmentType?: ShipmentType | undefined
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
  dateRange?: DateRange | undefined
  operatingHours?: OperatingHours | undefined
}

export interface ExcludedBenefit {
  benefit: string
  /** At least 1 item. */
  reasonCodes?: string[] | undefined
}

export interface GenerateCollectionFormRequest {
  clientReferenceDetails?: ClientReferenceDetail[] | undefined
  carrierId: string
  shipFromAddress?: Address | undefined
}

export interface GenerateCollectionFormResponse {
  collectionsFormDocument?: CollectionsFormDocument | undefined
}

export type GenerationStatus = 'Completed' | 'InProgress' | (string & {})

export interface Geocode {
  latitude?: string | undefined
  longitude?: string | undefined
}

export interface GetAccessPointsResponse {
  payload?: GetAccessPointsResult | undefined
}

export interface GetAccessPointsResult {
  accessPointsMap: { [key: string]: AccessPoint[] }
}

export interface GetAdditionalInputsResponse {
  payload?: { [key: string]: unknown } | undefined
}

export interface GetCarrierAccountFormInputsResponse {
  linkableCarriersList?: LinkableCarrier[] | undefined
}

export interface GetCarrierAccountsRequest {
  clientReferenceDetails?: ClientReferenceDetail[] | undefined
}

export interface GetCarrierAccountsResponse {
  activeAccounts: ActiveAccount[]
}

export interface GetCollectionFormHistoryRequest {
  clientReferenceDetails?: ClientReferenceDetail[] | undefined
  maxResults?: number | undefined
  carrierId?: string | undefined
  shipFromAddress?: Address | undefined
  dateRange?: DateRange | undefined
}

export interface GetCollectionFormHistoryResponse {
  collectionFormsHistoryRecordList?: CollectionFormsHistoryRecord[] | undefined
  lastRefreshedDate?: string | undefined
}

export interface GetCollectionFormResponse {
  collectionsFormDocument?: CollectionsFormDocument | undefined
}

export interface GetRatesRequest {
  shipTo?: Address | undefined
  shipFrom: Address
  returnTo?: Address | undefined
  /** ISO 8601 date and time. */
  shipDate?: string | undefined
  shipperInstruction?: ShipperInstruction | undefined
  packages: Package[]
  valueAddedServices?: ValueAddedServiceDetails | undefined
  taxDetails?: TaxDetail[] | undefined
  channelDetails: ChannelDetails
  clientReferenceDetails?: ClientReferenceDetail[] | undefined
  shipmentType?: ShipmentType | undefined
  destinationAccessPointDetails?: AccessPointDetails | undefined
  carrierAccounts?: CarrierAccount[] | undefined
}

export interface GetRatesResponse {
  payload?: GetRatesResult | undefined
}

export interface GetRatesResult {
  requestToken: string
  rates: Rate[]
  ineligibleRates?: IneligibleRate[] | undefined
}

export interface GetShipmentDocumentsResponse {
  payload?: GetShipmentDocumentsResult | undefined
}

export interface GetShipmentDocumentsResult {
  shipmentId: string
  packageDocumentDetail: PackageDocumentDetail
  benefits?: Benefits | undefined
}

export interface GetTrackingResponse {
  payload?: GetTrackingResult | undefined
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
  clientReferenceDetails?: ClientReferenceDetail[] | undefined
}

export interface GetUnmanifestedShipmentsResponse {
  unmanifestedCarrierInformationList?: UnmanifestedCarrierInformation[] | undefined
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
  invoiceNumber?: string | undefined
  /** ISO 8601 date and time. */
  invoiceDate?: string | undefined
}

export interface Item {
  itemValue?: Currency | undefined
  description?: string | undefined
  itemIdentifier?: string | undefined
  quantity: number
  weight?: Weight | undefined
  liquidVolume?: LiquidVolume | undefined
  isHazmat?: boolean | undefined
  dangerousGoodsDetails?: DangerousGoodsDetails | undefined
  productType?: string | undefined
  invoiceDetails?: InvoiceDetails | undefined
  serialNumbers?: string[] | undefined
  directFulfillmentItemIdentifiers?: DirectFulfillmentItemIdentifiers | undefined
}

export type LabelAttribute = 'PACKAGE_CLIENT_REFERENCE_ID' | 'SELLER_DISPLAY_NAME' | 'COLLECT_ON_DELIVERY_AMOUNT'

export interface LinkCarrierAccountRequest {
  clientReferenceDetails?: ClientReferenceDetail[] | undefined
  carrierAccountType: string
  carrierAccountAttributes: CarrierAccountAttribute[]
  encryptedCarrierAccountAttributes?: CarrierAccountAttribute[] | undefined
}

export interface LinkCarrierAccountResponse {
  registrationStatus?: AccountStatus | undefined
  accountId?: string | undefined
}

export interface LinkableAccountType {
  accountType?: AccountType | undefined
  carrierAccountInputs?: CarrierAccountInput[] | undefined
}

export interface LinkableCarrier {
  carrierId?: string | undefined
  linkableAccountTypes?: LinkableAccountType[] | undefined
}

export interface LiquidVolume {
  unit: LiquidVolumeUnit
  value: number
}

export interface Location {
  stateOrRegion?: string | undefined
  city?: string | undefined
  countryCode?: string | undefined
  postalCode?: string | undefined
}

export type NdrAction = 'RESCHEDULE' | 'REATTEMPT' | 'RTO'

export interface NdrRequestData {
  /** ISO 8601 date and time. */
  rescheduleDate?: string | undefined
  /** At most 256 characters. */
  additionalAddressNotes?: string | undefined
}

export interface OneClickShipmentRequest {
  shipTo?: Address | undefined
  shipFrom: Address
  returnTo?: Address | undefined
  /** ISO 8601 date and time. */
  shipDate?: string | undefined
  goodsOwner?: GoodsOwner | undefined
  packages: Package[]
  valueAddedServicesDetails?: OneClickShipmentValueAddedService[] | undefined
  taxDetails?: TaxDetail[] | undefined
  channelDetails: ChannelDetails
  labelSpecifications: RequestedDocumentSpecification
  serviceSelection: ServiceSelection
  shipperInstruction?: ShipperInstruction | undefined
  destinationAccessPointDetails?: AccessPointDetails | undefined
}

export interface OneClickShipmentResponse {
  payload?: OneClickShipmentResult | undefined
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
  amount?: Currency | undefined
}

export interface OperatingHours {
  closingTime?: TimeOfDay | undefined
  openingTime?: TimeOfDay | undefined
  midDayClosures?: TimeOfDay[] | undefined
}

export interface Package {
  dimensions: Dimensions
  weight: Weight
  insuredValue: Currency
  isHazmat?: boolean | undefined
  sellerDisplayName?: string | undefined
  charges?: ChargeComponent[] | undefined
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
  trackingId?: string | undefined
}

export type PaymentType = 'PAY_THROUGH_AMAZON' | 'PAY_DIRECT_TO_CARRIER' | (string & {})

export interface PrintOption {
  supportedDPIs?: number[] | undefined
  supportedPageLayouts: string[]
  supportedFileJoiningOptions: boolean[]
  supportedDocumentDetails: SupportedDocumentDetail[]
}

export interface PromiseValue {
  deliveryWindow?: TimeWindow | undefined
  pickupWindow?: TimeWindow | undefined
}

export interface PurchaseShipmentRequest {
  requestToken: string
  rateId: string
  requestedDocumentSpecification: RequestedDocumentSpecification
  requestedValueAddedServices?: RequestedValueAddedService[] | undefined
  additionalInputs?: { [key: string]: unknown } | undefined
}

export interface PurchaseShipmentResponse {
  payload?: PurchaseShipmentResult | undefined
}

export interface PurchaseShipmentResult {
  shipmentId: string
  packageDocumentDetails: PackageDocumentDetail[]
  promise: PromiseValue
  benefits?: Benefits | undefined
}

export interface Rate {
  rateId: string
  carrierId: string
  carrierName: string
  serviceId: string
  serviceName: string
  billedWeight?: Weight | undefined
  totalCharge: Currency
  promise: PromiseValue
  supportedDocumentSpecifications: SupportedDocumentSpecification[]
  availableValueAddedServiceGroups?: AvailableValueAddedServiceGroup[] | undefined
  requiresAdditionalInputs: boolean
  rateItemList?: RateItem[] | undefined
  paymentType?: PaymentType | undefined
  benefits?: Benefits | undefined
}

export interface RateItem {
  rateItemID?: RateItemID | undefined
  rateItemType?: RateItemType | undefined
  rateItemCharge?: Currency | undefined
  rateItemNameLocalization?: string | undefined
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
  dpi?: number | undefined
  pageLayout?: string | undefined
  needFileJoining: boolean
  requestedDocumentTypes: DocumentType[]
  requestedLabelCustomization?: RequestedLabelCustomization | undefined
}

export interface RequestedLabelCustomization {
  requestAttributes?: LabelAttribute[] | undefined
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
  deliveryNotes?: string | undefined
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
  ndrRequestData?: NdrRequestData | undefined
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
  hourOfDay?: number | undefined
  minuteOfHour?: number | undefined
  secondOfMinute?: number | undefined
}

export interface TimeWindow {
  /** ISO 8601 date and time. */
  start?: string | undefined
  /** ISO 8601 date and time. */
  end?: string | undefined
}

export interface TrackingDetailCodes {
  forward: DetailCodes[]
  returns: DetailCodes[]
}

export interface TrackingSummary {
  status?: Status | undefined
  trackingDetailCodes?: TrackingDetailCodes | undefined
}

export interface UnlinkCarrierAccountRequest {
  clientReferenceDetails?: ClientReferenceDetail[] | undefined
  accountId?: string | undefined
}

export interface UnlinkCarrierAccountResponse {
  isUnlinked?: boolean | undefined
}

export interface UnmanifestedCarrierInformation {
  carrierId?: string | undefined
  carrierName?: string | undefined
  unmanifestedShipmentLocationList?: UnmanifestedShipmentLocation[] | undefined
}

export interface UnmanifestedShipmentLocation {
  address?: Address | undefined
  /** ISO 8601 date and time. */
  lastManifestDate?: string | undefined
}

export interface ValidationMetadata {
  errorMessage?: string | undefined
  validationStrategy?: string | undefined
  value?: string | undefined
}

export interface ValueAddedService {
  id: string
  name: string
  cost: Currency
}

export interface ValueAddedServiceDetails {
  collectOnDelivery?: CollectOnDelivery | undefined
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
  'x-amzn-shipping-business-id'?: CancelShipmentXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.createClaim}. */
export interface CreateClaimParams {
  body: CreateClaimRequest
  'x-amzn-shipping-business-id'?: CreateClaimXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.directPurchaseShipment}. */
export interface DirectPurchaseShipmentParams {
  body: DirectPurchaseRequest
  'x-amzn-IdempotencyKey'?: string | undefined
  locale?: string | undefined
  'x-amzn-shipping-business-id'?: DirectPurchaseShipmentXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.generateCollectionForm}. */
export interface GenerateCollectionFormParams {
  body: GenerateCollectionFormRequest
  'x-amzn-IdempotencyKey'?: string | undefined
  'x-amzn-shipping-business-id'?: GenerateCollectionFormXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.getAccessPoints}. */
export interface GetAccessPointsParams {
  accessPointTypes: readonly GetAccessPointsAccessPointTypes[]
  countryCode: string
  postalCode: string
  'x-amzn-shipping-business-id'?: GetAccessPointsXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.getAdditionalInputs}. */
export interface GetAdditionalInputsParams {
  requestToken: string
  rateId: string
  'x-amzn-shipping-business-id'?: GetAdditionalInputsXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.getCarrierAccountFormInputs}. */
export interface GetCarrierAccountFormInputsParams {
  'x-amzn-shipping-business-id'?: GetCarrierAccountFormInputsXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.getCarrierAccounts}. */
export interface GetCarrierAccountsParams {
  body: GetCarrierAccountsRequest
  'x-amzn-shipping-business-id'?: GetCarrierAccountsXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.getCollectionForm}. */
export interface GetCollectionFormParams {
  collectionFormId: string
  'x-amzn-shipping-business-id'?: GetCollectionFormXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.getCollectionFormHistory}. */
export interface GetCollectionFormHistoryParams {
  body: GetCollectionFormHistoryRequest
  'x-amzn-shipping-business-id'?: GetCollectionFormHistoryXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.getRates}. */
export interface GetRatesParams {
  body: GetRatesRequest
  'x-amzn-shipping-business-id'?: GetRatesXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.getShipmentDocuments}. */
export interface GetShipmentDocumentsParams {
  shipmentId: string
  packageClientReferenceId: string
  format?: string | undefined
  dpi?: number | undefined
  'x-amzn-shipping-business-id'?: GetShipmentDocumentsXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.getTracking}. */
export interface GetTrackingParams {
  trackingId: string
  carrierId: string
  'x-amzn-shipping-business-id'?: GetTrackingXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.getUnmanifestedShipments}. */
export interface GetUnmanifestedShipmentsParams {
  body: GetUnmanifestedShipmentsRequest
  'x-amzn-shipping-business-id'?: GetUnmanifestedShipmentsXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.linkCarrierAccount}. */
export interface LinkCarrierAccountParams {
  carrierId: string
  body: LinkCarrierAccountRequest
  'x-amzn-shipping-business-id'?: LinkCarrierAccountXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.linkCarrierAccountByPost}. */
export interface LinkCarrierAccountByPostParams {
  carrierId: string
  body: LinkCarrierAccountRequest
  'x-amzn-shipping-business-id'?: LinkCarrierAccountByPostXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.oneClickShipment}. */
export interface OneClickShipmentParams {
  body: OneClickShipmentRequest
  'x-amzn-shipping-business-id'?: OneClickShipmentXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.purchaseShipment}. */
export interface PurchaseShipmentParams {
  body: PurchaseShipmentRequest
  'x-amzn-IdempotencyKey'?: string | undefined
  'x-amzn-shipping-business-id'?: PurchaseShipmentXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.submitNdrFeedback}. */
export interface SubmitNdrFeedbackParams {
  body: SubmitNdrFeedbackRequest
  'x-amzn-shipping-business-id'?: SubmitNdrFeedbackXAmznShippingBusinessId | undefined
}

/** Parameters of {@link ShippingApi.unlinkCarrierAccount}. */
export interface UnlinkCarrierAccountParams {
  carrierId: string
  body: UnlinkCarrierAccountRequest
  'x-amzn-shipping-business-id'?: UnlinkCarrierAccountXAmznShippingBusinessId | undefined
}
