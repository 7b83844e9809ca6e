// Generated from Amazon's model transfers_2024-06-01. To change this file, see CONTRIBUTING.md.

export type AssignmentType = 'DEFAULT_DEPOSIT_METHOD' | (string & {})

export interface Currency {
  currencyCode?: string | undefined
  currencyAmount?: number | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface ExpectedPayout {
  partnerMetadata: PartnerMetadata
  amount?: Currency | undefined
  status: ExpectedPayoutStatusName
  period?: Period | undefined
  /** ISO 8601 date and time. */
  scheduledDate?: string | undefined
  accountTail?: string | undefined
  paymentMethod?: PaymentMethodName | undefined
  relatedIdentifiers?: RelatedIdentifier[] | undefined
}

export type ExpectedPayoutStatusName = 'SCHEDULED' | 'DISABLED' | 'AT_RISK' | 'NO_PAYOUT_EXPECTED' | (string & {})

export interface ExpiryDate {
  month?: string | undefined
  year?: string | undefined
}

export interface GetPaymentMethodsResponse {
  paymentMethods?: PaymentMethodDetails[] | undefined
}

export interface InitiatePayoutRequest {
  marketplaceId: string
  accountType: string
}

export interface InitiatePayoutResponse {
  payoutReferenceId: string
}

export interface ListExpectedPayoutsResponse {
  expectedPayouts?: ExpectedPayout[] | undefined
  nextToken?: string | undefined
}

export interface ListPayoutsResponse {
  payouts?: Payout[] | undefined
  nextToken?: string | undefined
}

export interface PartnerMetadata {
  partnerId: string
  accountType: string
  marketplaceId: string
}

export interface PaymentMethodDetails {
  accountHolderName?: string | undefined
  paymentMethodId?: string | undefined
  tail?: string | undefined
  expiryDate?: ExpiryDate | undefined
  countryCode?: string | undefined
  paymentMethodType?: PaymentMethodType | undefined
  assignmentType?: AssignmentType | undefined
}

export type PaymentMethodName = 'BANK_ACCOUNT' | 'DEBIT_CARD' | (string & {})

export type PaymentMethodType = 'BANK_ACCOUNT' | 'CARD' | 'SELLER_WALLET' | (string & {})

export interface Payout {
  id: string
  partnerMetadata: PartnerMetadata
  currentStatus: PayoutStatusName
  statusHistory: PayoutStatusEntry[]
  type?: PayoutTypeName | undefined
  amount?: Currency | undefined
  accountTail?: string | undefined
  paymentMethod?: PaymentMethodName | undefined
  /** ISO 8601 date and time. */
  creationDate?: string | undefined
  paymentRail?: string | undefined
  traceId?: string | undefined
  period?: Period | undefined
  relatedIdentifiers?: RelatedIdentifier[] | undefined
}

export interface PayoutStatusEntry {
  status: PayoutStatusName
  /** ISO 8601 date and time. */
  lastUpdatedDate: string
  failureReason?: string | undefined
}

export type PayoutStatusName = 'STARTED' | 'IN_TRANSIT' | 'PAID' | 'FAILED' | 'CANCELLED' | 'NO_PAYOUT' | (string & {})

export type PayoutTypeName = 'SCHEDULED' | 'ON_DEMAND' | (string & {})

export interface Period {
  /** ISO 8601 date and time. */
  startDate: string
  /** ISO 8601 date and time. */
  endDate?: string | undefined
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
  paymentMethodTypes?: readonly GetPaymentMethodsPaymentMethodTypes[] | undefined
}

/** Parameters of {@link TransfersApi.initiatePayout}. */
export interface InitiatePayoutParams {
  body: InitiatePayoutRequest
}

/** Parameters of {@link TransfersApi.listExpectedPayouts}. */
export interface ListExpectedPayoutsParams {
  marketplaceIds?: readonly string[] | undefined
  accountType?: string | undefined
  nextToken?: string | undefined
}

/** Parameters of {@link TransfersApi.listPayouts}. */
export interface ListPayoutsParams {
  marketplaceIds?: readonly string[] | undefined
  /** ISO 8601 date and time. */
  createdAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  createdBefore?: string | Date | undefined
  payoutId?: string | undefined
  accountType?: string | undefined
  nextToken?: string | undefined
}
