// Generated from Amazon's model sellerWallet_2024-03-01. To change this file, see CONTRIBUTING.md.

export interface Balance {
  accountId: string
  balanceType?: BalanceType | undefined
  balanceAmount: number
  balanceCurrency: string
  /** ISO 8601 date and time. */
  lastUpdateDate: string
}

export interface BalanceListing {
  balances?: Balance[] | undefined
}

export type BalanceType = 'AVAILABLE' | 'LOCKED_IN' | 'LOCKED_OUT' | 'TOTAL' | (string & {})

export interface BankAccount {
  accountId?: string | undefined
  accountHolderName?: string | undefined
  bankAccountNumberFormat?: BankAccountNumberFormat | undefined
  bankName?: string | undefined
  bankAccountOwnershipType: BankAccountOwnershipType
  routingNumber?: string | undefined
  bankNumberFormat?: BankNumberFormat | undefined
  accountCountryCode: string
  accountCurrency: string
  bankAccountNumberTail: string
  bankAccountHolderStatus?: BankAccountHolderStatus | undefined
}

export type BankAccountHolderStatus = 'ACTIVE' | 'INACTIVE' | 'UNDER_REVIEW' | 'VERIFICATION_FAILED' | (string & {})

export interface BankAccountListing {
  accounts: BankAccount[]
}

export type BankAccountNumberFormat = 'IBAN' | 'BBAN' | (string & {})

export type BankAccountOwnershipType = 'THIRD_PARTY' | 'SELF' | (string & {})

export type BankNumberFormat = 'BIC' | 'BASIC' | (string & {})

export interface CreateTransactionResponse {
  transaction: Transaction
  callBackURL: string
}

export interface Currency {
  currencyCode?: string | undefined
  currencyAmount?: number | undefined
}

export interface DeleteTransferSchedule {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface Fee {
  feeId: string
  feeType: FeeType
  feeRateValue: string
  feeAmount: Currency
}

export type FeeType = 'MISCELLANEOUS_FEE' | 'TAX' | 'TRANSACTION_FEE' | (string & {})

export interface FxRateDetails {
  fxRateId: string
  baseRate: number
  effectiveFxRate: number
  rateDirection: RateDirection
}

export interface PayeeContactInformation {
  payeeFirstName: string
  payeeMiddleName?: string | undefined
  payeeLastName: string
  addressLine1: string
  addressLine2?: string | undefined
  city: string
  state: string
  postalCode: string
  country?: string | undefined
  countryCode: string
  emailAddress: string
  phoneNumber: string
  payeeEntityType: PayeeEntityType
}

export type PayeeEntityType = 'INDIVIDUAL' | 'BUSINESS' | 'TAX_AUTHORITY'

export interface PaymentPreference {
  paymentPreferencePaymentType: PaymentPreferencePaymentType
  value: number
}

export type PaymentPreferencePaymentType = 'PERCENTAGE' | 'AMOUNT' | (string & {})

export type RateDirection = 'BUY' | 'SELL' | (string & {})

export type RecurringFrequency = 'DAILY' | 'WEEKLY' | 'BIWEEKLY' | 'MONTHLY' | (string & {})

export interface ScheduleExpression {
  scheduleExpressionType: ScheduleExpressionType
  recurringFrequency?: RecurringFrequency | undefined
}

export type ScheduleExpressionType = 'RECURRING' | 'ONE_TIME' | (string & {})

export type ScheduleTransferType = 'TIME_BASED' | (string & {})

export interface Transaction {
  accountId: string
  transactionId: string
  transactionType: TransactionType
  transactionStatus: TransactionStatus
  /** ISO 8601 date and time. */
  transactionRequestDate: string
  /** ISO 8601 date and time. */
  expectedCompletionDate?: string | undefined
  /** ISO 8601 date and time. */
  transactionActualCompletionDate?: string | undefined
  /** ISO 8601 date and time. */
  lastUpdateDate: string
  requesterName?: string | undefined
  transactionRequesterSource: string
  transactionDescription: string
  transactionSourceAccount?: TransactionAccount | undefined
  transactionDestinationAccount: TransactionAccount
  transactionRequestAmount: Currency
  transferRateDetails: TransferRatePreview
  transactionFinalAmount?: Currency | undefined
  transactionFailureReason?: string | undefined
}

export interface TransactionAccount {
  accountId?: string | undefined
  bankAccountHolderName?: string | undefined
  bankName: string
  bankAccountNumberFormat: BankAccountNumberFormat
  bankAccountNumberTail?: string | undefined
  bankAccountCountryCode?: string | undefined
  bankAccountCurrency: string
}

export interface TransactionInitiationRequest {
  sourceAccountId: string
  destinationAccountId?: string | undefined
  destinationTransactionInstrument: TransactionInstrumentDetails
  transactionDescription?: string | undefined
  customerPaymentReference?: string | undefined
  payeeContactInformation?: PayeeContactInformation | undefined
  sourceAmount: Currency
  transferRateDetails?: TransferRatePreview | undefined
  /** ISO 8601 date and time. */
  requestTime: string
}

export interface TransactionInstrumentDetails {
  bankAccount: BankAccount
  bankAccountNumber: string
  accountHolderName: string
}

export interface TransactionListing {
  nextPageToken?: string | undefined
  transactions: Transaction[]
}

export type TransactionStatus =
  | 'EXPIRED'
  | 'FAILED'
  | 'FAILED_CREDITS_APPLIED'
  | 'IN_PROGRESS'
  | 'PENDING_USER_APPROVAL'
  | 'SUCCESSFUL'
  | (string & {})

export type TransactionType = 'CREDIT' | 'DEBIT' | (string & {})

export interface TransferRatePreview {
  baseAmount: Currency
  fxRateDetails: FxRateDetails
  transferAmount: Currency
  fees: Fee[]
}

export interface TransferSchedule {
  transferScheduleId: string
  transactionType: TransactionType
  transactionSourceAccount?: TransactionAccount | undefined
  transactionDestinationAccount: TransactionAccount
  transferScheduleStatus: TransferScheduleStatus
  transferScheduleInformation: TransferScheduleInformation
  paymentPreference?: PaymentPreference | undefined
  transferScheduleFailures: TransferScheduleFailures[]
}

export interface TransferScheduleFailures {
  /** ISO 8601 date and time. */
  transferScheduleFailureDate: string
  transferScheduleFailureReason: string
}

export interface TransferScheduleInformation {
  /** ISO 8601 date and time. */
  scheduleStartDate?: string | undefined
  /** ISO 8601 date and time. */
  scheduleEndDate?: string | undefined
  scheduleExpression?: ScheduleExpression | undefined
  scheduleType?: ScheduleTransferType | undefined
}

export interface TransferScheduleListing {
  nextPageToken?: string | undefined
  transferSchedules: TransferSchedule[]
}

export interface TransferScheduleRequest {
  sourceAccountId: string
  sourceCurrencyCode: string
  destinationAccountId: string
  destinationTransactionInstrument: TransactionInstrumentDetails
  transactionType: TransactionType
  transferScheduleInformation: TransferScheduleInformation
  paymentPreference: PaymentPreference
  transferScheduleStatus?: TransferScheduleStatus | undefined
}

export type TransferScheduleStatus = 'ENABLED' | 'DISABLED' | 'EXPIRED' | 'DELETED' | (string & {})

/** Parameters of {@link SellerWalletApi.createTransaction}. */
export interface CreateTransactionParams {
  destAccountDigitalSignature: string
  amountDigitalSignature: string
  marketplaceId: string
  body: TransactionInitiationRequest
}

/** Parameters of {@link SellerWalletApi.createTransferSchedule}. */
export interface CreateTransferScheduleParams {
  destAccountDigitalSignature: string
  amountDigitalSignature: string
  marketplaceId: string
  body: TransferScheduleRequest
}

/** Parameters of {@link SellerWalletApi.deleteScheduleTransaction}. */
export interface DeleteScheduleTransactionParams {
  transferScheduleId: string
  marketplaceId: string
}

/** Parameters of {@link SellerWalletApi.getAccount}. */
export interface GetAccountParams {
  accountId: string
  marketplaceId: string
}

/** Parameters of {@link SellerWalletApi.getTransaction}. */
export interface GetTransactionParams {
  transactionId: string
  marketplaceId: string
}

/** Parameters of {@link SellerWalletApi.getTransferPreview}. */
export interface GetTransferPreviewParams {
  sourceCountryCode: string
  sourceCurrencyCode: string
  destinationCountryCode: string
  destinationCurrencyCode: string
  baseAmount: number
  marketplaceId: string
}

/** Parameters of {@link SellerWalletApi.getTransferSchedule}. */
export interface GetTransferScheduleParams {
  transferScheduleId: string
  marketplaceId: string
}

/** Parameters of {@link SellerWalletApi.listAccountBalances}. */
export interface ListAccountBalancesParams {
  accountId: string
  marketplaceId: string
}

/** Parameters of {@link SellerWalletApi.listAccountTransactions}. */
export interface ListAccountTransactionsParams {
  accountId: string
  marketplaceId: string
  nextPageToken?: string | undefined
}

/** Parameters of {@link SellerWalletApi.listAccounts}. */
export interface ListAccountsParams {
  marketplaceId: string
}

/** Parameters of {@link SellerWalletApi.listTransferSchedules}. */
export interface ListTransferSchedulesParams {
  accountId: string
  marketplaceId: string
  nextPageToken?: string | undefined
}

/** Parameters of {@link SellerWalletApi.updateTransferSchedule}. */
export interface UpdateTransferScheduleParams {
  destAccountDigitalSignature: string
  amountDigitalSignature: string
  marketplaceId: string
  body: TransferSchedule
}
