// Generated from Amazon's model transfers_2024-06-01. To change this file, see CONTRIBUTING.md.

/** Role that a payment method has in an Amazon store. */
export type AssignmentType = 'DEFAULT_DEPOSIT_METHOD' | (string & {})

/** An amount of money and its currency. */
export interface Currency {
  /** Currency code in ISO 4217, such as `EUR`. */
  currencyCode?: string | undefined
  /** Decimal amount in the currency of `currencyCode`. */
  currencyAmount?: number | undefined
}

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

/** The next payout of an account, and whether Amazon expects to make it. */
export interface ExpectedPayout {
  /** Selling partner, account type and store of the payout. */
  partnerMetadata: PartnerMetadata
  /** Total amount expected. Can be `null` if `status` is `NO_PAYOUT_EXPECTED`. */
  amount?: Currency | undefined
  /** Whether Amazon expects to make the payout, or why not. */
  status: ExpectedPayoutStatusName
  /** Period for which the amount is calculated. */
  period?: Period | undefined
  /** Date and time when Amazon is expected to initiate the payout. ISO 8601 date and time. */
  scheduledDate?: string | undefined
  /** Last digits of the account or card that receives the payout. */
  accountTail?: string | undefined
  /** Type of payment method that receives the payout. */
  paymentMethod?: PaymentMethodName | undefined
  /** IDs that relate to the payout, such as settlement IDs. */
  relatedIdentifiers?: RelatedIdentifier[] | undefined
}

/**
 * Prospect of an expected payout. `DISABLED`: payouts are disabled for the account. `AT_RISK`: the payout can
 * fail, because the deposit method is invalid. `NO_PAYOUT_EXPECTED`: the expected balance is negative.
 */
export type ExpectedPayoutStatusName = 'SCHEDULED' | 'DISABLED' | 'AT_RISK' | 'NO_PAYOUT_EXPECTED' | (string & {})

/** Month and year in which a card expires. `null` for payment methods other than cards. */
export interface ExpiryDate {
  /** Month from `1` to `12`, as a string. */
  month?: ExpiryDateMonth | undefined
  /** Year in which the card expires, as a string. */
  year?: string | undefined
}

/** Response of `getPaymentMethods`. */
export interface GetPaymentMethodsResponse {
  /** Payment methods of the seller in the store. */
  paymentMethods?: PaymentMethodDetails[] | undefined
}

/** Store and account type for an on-demand payout. */
export interface InitiatePayoutRequest {
  /** Amazon store of the payout. Only DE, FR, IT, ES, SE, NL, PL and BE are supported. */
  marketplaceId: string
  /** Type of the account to pay out. The only value in the supported European stores is `Standard Orders`. */
  accountType: InitiatePayoutRequestAccountType
}

/** Response of `initiatePayout`. */
export interface InitiatePayoutResponse {
  /** ID of the financial event group of the payout. Use it to track the payout. */
  payoutReferenceId: string
}

/** Response of `listExpectedPayouts`. */
export interface ListExpectedPayoutsResponse {
  /** Expected payouts on this page. The list can be empty even if further pages follow. */
  expectedPayouts?: ExpectedPayout[] | undefined
  /** Token of the next page. Pass it as `nextToken` to `listExpectedPayouts`. Absent or `null` on the last page. */
  nextToken?: string | undefined
}

/** Response of `listPayouts`. */
export interface ListPayoutsResponse {
  /** Payouts on this page. The list can be empty even if further pages follow. */
  payouts?: Payout[] | undefined
  /** Token of the next page. Pass it as `nextToken` to `listPayouts`. Absent or `null` on the last page. */
  nextToken?: string | undefined
}

/** Selling partner, account and store of a payout. */
export interface PartnerMetadata {
  /** Unique ID of the selling partner. */
  partnerId: string
  /** Type of the selling partner's account. */
  accountType: string
  /** Amazon store of the payout. */
  marketplaceId: string
}

/** One payment method of a seller. */
export interface PaymentMethodDetails {
  /** Name of the person or business that holds the account or card. */
  accountHolderName?: string | undefined
  /** ID of the payment method. In the Seller Wallet API, the ID of a bank account is its `accountId`. */
  paymentMethodId?: string | undefined
  /** Last three or four digits of the account or card. 3 to 4 characters. */
  tail?: string | undefined
  /** Month and year in which the card expires. `null` for payment methods other than cards. */
  expiryDate?: ExpiryDate | undefined
  /** Country code in ISO 3166-1 alpha-2: the country that issued the card, or the country of the bank account. */
  countryCode?: string | undefined
  /** Whether the payment method is a bank account, a card or a Seller Wallet account. */
  paymentMethodType?: PaymentMethodType | undefined
  /** Whether the payment method is the default in the store. */
  assignmentType?: AssignmentType | undefined
}

/** Type of payment method that receives a payout. */
export type PaymentMethodName = 'BANK_ACCOUNT' | 'DEBIT_CARD' | (string & {})

/** Type of payment method. `SELLER_WALLET` is a virtual bank account of Seller Wallet. */
export type PaymentMethodType = 'BANK_ACCOUNT' | 'CARD' | 'SELLER_WALLET' | (string & {})

/** A payout of Amazon to a selling partner. */
export interface Payout {
  /** Unique ID of the payout. Use it as `payoutId` in `listPayouts`. */
  id: string
  /** Selling partner, account type and store of the payout. */
  partnerMetadata: PartnerMetadata
  /** Current status. It equals the newest entry of `statusHistory`. */
  currentStatus: PayoutStatusName
  /** Changes of the status, in order of time. */
  statusHistory: PayoutStatusEntry[]
  /** Whether Amazon scheduled the payout or the selling partner initiated it. Can be `null` if there is no payout. */
  type?: PayoutTypeName | undefined
  /** Total amount of the payout. Can be `null` if there is nothing to pay out. */
  amount?: Currency | undefined
  /** Last digits of the account or card that receives the payout. Can be missing if this payment method is invalid. */
  accountTail?: string | undefined
  /** Type of payment method that receives the payout. */
  paymentMethod?: PaymentMethodName | undefined
  /** Date and time when the payout was created. ISO 8601 date and time. */
  creationDate?: string | undefined
  /** Payment network or clearing system that carries the payout. */
  paymentRail?: string | undefined
  /** ID by which the banking network identifies the transfer. */
  traceId?: string | undefined
  /** Period for which the amount is calculated. */
  period?: Period | undefined
  /** IDs that relate to the payout, such as settlement IDs. */
  relatedIdentifiers?: RelatedIdentifier[] | undefined
}

/** One change of a payout's status. */
export interface PayoutStatusEntry {
  /** Status from this change on. */
  status: PayoutStatusName
  /** Date and time when this status was last updated. ISO 8601 date and time. */
  lastUpdatedDate: string
  /** Reason why the payout failed. */
  failureReason?: string | undefined
}

/**
 * Progress of a payout. `IN_TRANSIT`: sent to the bank. `PAID`: arrived at the bank. `NO_PAYOUT`: no payout for
 * this settlement period.
 */
export type PayoutStatusName = 'STARTED' | 'IN_TRANSIT' | 'PAID' | 'FAILED' | 'CANCELLED' | 'NO_PAYOUT' | (string & {})

/** Origin of a payout. `SCHEDULED`: regular payout. `ON_DEMAND`: initiated by the selling partner. */
export type PayoutTypeName = 'SCHEDULED' | 'ON_DEMAND' | (string & {})

/** Period for which the amount of a payout is calculated. */
export interface Period {
  /** Date and time when the period begins. ISO 8601 date and time. */
  startDate: string
  /** Date and time when the period ends. ISO 8601 date and time. */
  endDate?: string | undefined
}

/** One ID that relates to a payout. */
export interface RelatedIdentifier {
  /** Kind of ID in `relatedIdentifierValue`. */
  relatedIdentifierName: RelatedIdentifierName
  /** ID of the kind in `relatedIdentifierName`. */
  relatedIdentifierValue: string
}

/** Kind of ID that relates to a payout. */
export type RelatedIdentifierName = 'SETTLEMENT_ID' | (string & {})

/** Values of `ExpiryDate.month`. */
export type ExpiryDateMonth = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | (string & {})

/** Values of `getPaymentMethods.paymentMethodTypes`. */
export type GetPaymentMethodsPaymentMethodTypes = 'BANK_ACCOUNT' | 'CARD' | 'SELLER_WALLET'

/** Values of `InitiatePayoutRequest.accountType`. */
export type InitiatePayoutRequestAccountType = 'Standard Orders' | (string & {})

/** Parameters of {@link TransfersApi.getPaymentMethods}. */
export interface GetPaymentMethodsParams {
  /** Amazon store whose payment methods are returned. */
  marketplaceId: string
  /**
   * Only payment methods of these types. `SELLER_WALLET` is a virtual bank account of Seller Wallet. At least 1
   * item. Unique items.
   */
  paymentMethodTypes?: readonly GetPaymentMethodsPaymentMethodTypes[] | undefined
}

/** Parameters of {@link TransfersApi.initiatePayout}. */
export interface InitiatePayoutParams {
  /** Store and account type whose balance Amazon pays out. */
  body: InitiatePayoutRequest
}

/** Parameters of {@link TransfersApi.listExpectedPayouts}. */
export interface ListExpectedPayoutsParams {
  /** Only payouts of these Amazon stores. Default: all applicable stores. */
  marketplaceIds?: readonly string[] | undefined
  /** Only accounts of this type. */
  accountType?: string | undefined
  /**
   * Token of the next page, from `nextToken` of the previous response. Repeat the other parameters. Pages can be
   * empty, so continue until the token is missing or `null`.
   */
  nextToken?: string | undefined
}

/** Parameters of {@link TransfersApi.listPayouts}. */
export interface ListPayoutsParams {
  /** Only payouts of these Amazon stores. Default: all applicable stores. */
  marketplaceIds?: readonly string[] | undefined
  /** Only payouts created at or after this time, in ISO 8601. Default: no limit. */
  createdAfter?: string | Date | undefined
  /** Only payouts created before this time, in ISO 8601. Default: no limit. */
  createdBefore?: string | Date | undefined
  /** Only the payout with this ID, the `id` of a `Payout`. */
  payoutId?: string | undefined
  /** Only payouts of accounts of this type. Default: all account types. */
  accountType?: string | undefined
  /**
   * Token of the next page, from `nextToken` of the previous response. Repeat the other parameters. Pages can be
   * empty, so continue until the token is missing or `null`.
   */
  nextToken?: string | undefined
}
