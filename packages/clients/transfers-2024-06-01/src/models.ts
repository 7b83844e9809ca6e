// Generated from Amazon's model transfers_2024-06-01. To change this file, see CONTRIBUTING.md.

export type AssignmentType = 'DEFAULT_DEPOSIT_METHOD' | (string & {})

export interface Currency {
  currencyCode?: string
  currencyAmount?: number
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface ExpectedPayout {
  partnerMetadata: PartnerMetadata
  amount?: Currency
  status: ExpectedPayoutStatusName
  period?: Period
  /** ISO 8601 date and time. */
  scheduledDate?: string
  accountTail?: string
  paymentMethod?: PaymentMethodName
  relatedIdentifiers?: RelatedIdentifier[]
}

export type ExpectedPayoutStatusName = 'SCHEDULED' | 'DISABLED' | 'AT_RISK' | 'NO_PAYOUT_EXPECTED' | (string & {})

export interface ExpiryDate {
  month?: string
  year?: string
}

export interface GetPaymentMethodsResponse {
  paymentMethods?: PaymentMethodDetails[]
}

export interface InitiatePayoutRequest {
  marketplaceId: string
  accountType: string
}

export interface InitiatePayoutResponse {
  payoutReferenceId: string
}

export interface ListExpectedPayoutsResponse {
  expectedPayouts?: ExpectedPayout[]
  nextToken?: string
}

export interface ListPayoutsResponse {
  payouts?: Payout[]
  nextToken?: string
}

export interface PartnerMetadata {
  partnerId: string
  accountType: string
  marketplaceId: string
}

export interface PaymentMethodDetails {
  accountHolderName?: string
  paymentMethodId?: string
  tail?: string
  expiryDate?: ExpiryDate
  countryCode?: string
  paymentMethodType?: PaymentMethodType
  assignmentType?: AssignmentType
}

export type PaymentMethodName = 'BANK_ACCOUNT' | 'DEBIT_CARD' | (string & {})

export type PaymentMethodType = 'BANK_ACCOUNT' | 'CARD' | 'SELLER_WALLET' | (string & {})

export interface Payout {
  id: string
  partnerMetadata: PartnerMetadata
  currentStatus: PayoutStatusName
  statusHistory: PayoutStatusEntry[]
  type?: PayoutTypeName
  amount?: Currency
  accountTail?: string
  paymentMethod?: PaymentMethodName
  /** ISO 8601 date and time. */
  creationDate?: string
  paymentRail?: string
  traceId?: string
  period?: Period
  relatedIdentifiers?: RelatedIdentifier[]
}

export interface PayoutStatusEntry {
  status: PayoutStatusName
  /** ISO 8601 date and time. */
  lastUpdatedDate: string
  failureReason?: string
}

export type PayoutStatusName = 'STARTED' | 'IN_TRANSIT' | 'PAID' | 'FAILED' | 'CANCELLED' | 'NO_PAYOUT' | (string & {})

export type PayoutTypeName = 'SCHEDULED' | 'ON_DEMAND' | (string & {})

export interface Period {
  /** ISO 8601 date and time. */
  startDate: string
  /** ISO 8601 date and time. */
  endDate?: string
}

export interface RelatedIdentifier {
  relatedIdentifierName: RelatedIdentifierName
  relatedIdentifierValue: string
}

export type RelatedIdentifierName = 'SETTLEMENT_ID' | (string & {})

/** Values of `getPaymentMethods.paymentMethodTypes`. */
export type GetPaymentMethodsPaymentMethodTypes = 'BANK_ACCOUNT' | 'CARD' | 'SELLER_WALLET'

/** Parameters of {@link TransfersApi.getPaymentMethods}. */
export interface GetPaymentMethodsParams {
  marketplaceId: string
  /** At least 1 item. Unique items. */
  paymentMethodTypes?: GetPaymentMethodsPaymentMethodTypes[]
}

/** Parameters of {@link TransfersApi.initiatePayout}. */
export interface InitiatePayoutParams {
  body: InitiatePayoutRequest
}

/** Parameters of {@link TransfersApi.listExpectedPayouts}. */
export interface ListExpectedPayoutsParams {
  marketplaceIds?: string[]
  accountType?: string
  nextToken?: string
}

/** Parameters of {@link TransfersApi.listPayouts}. */
export interface ListPayoutsParams {
  marketplaceIds?: string[]
  /** ISO 8601 date and time. */
  createdAfter?: string
  /** ISO 8601 date and time. */
  createdBefore?: string
  payoutId?: string
  accountType?: string
  nextToken?: string
}
