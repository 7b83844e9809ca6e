// Generated from Amazon's model sellerWallet_2024-03-01. To change this file, see CONTRIBUTING.md.

/** One balance of a Seller Wallet account. */
export interface Balance {
  /** ID of the Seller Wallet account. */
  accountId: string
  /** Part of the account's money that the amount covers. */
  balanceType?: BalanceType | undefined
  /** Amount in the currency of `balanceCurrency`. */
  balanceAmount: number
  /** Currency code of the account, in ISO 4217. */
  balanceCurrency: string
  /** Date and time of the latest change of the balance. ISO 8601 date and time. */
  lastUpdateDate: string
}

/** Response of `listAccountBalances`. */
export interface BalanceListing {
  /** Balances of the account, one for each type. */
  balances?: Balance[] | undefined
}

/**
 * Part of an account's money. `AVAILABLE`: accessible to the seller. `LOCKED_IN`: incoming. `LOCKED_OUT`:
 * outgoing.
 */
export type BalanceType = 'AVAILABLE' | 'LOCKED_IN' | 'LOCKED_OUT' | 'TOTAL' | (string & {})

/** A bank account: a Seller Wallet account, which holds a seller's earnings, or the destination of a transfer. */
export interface BankAccount {
  /**
   * Amazon's ID of the account. Required for `SELF` accounts: pass the `paymentMethodId` that `getPaymentMethods`
   * of the Transfers API returns for the type `BANK_ACCOUNT`.
   */
  accountId?: string | undefined
  /** Name of the account holder, who should be an Amazon customer. At most 50 characters. */
  accountHolderName?: string | undefined
  /** Format of the account number in transfers to `THIRD_PARTY` accounts. */
  bankAccountNumberFormat?: BankAccountNumberFormat | undefined
  /** Name of the bank. It is Amazon Seller Wallet for Seller Wallet accounts. */
  bankName?: string | undefined
  /** Owner of the account. It is `SELF` for Seller Wallet accounts. */
  bankAccountOwnershipType: BankAccountOwnershipType
  /**
   * Routing number for transfers by automated clearing house to `THIRD_PARTY` accounts. It is `000000000` for
   * Seller Wallet accounts.
   */
  routingNumber?: string | undefined
  /** Format of the bank number (routing number) in transfers to `THIRD_PARTY` accounts. */
  bankNumberFormat?: BankNumberFormat | undefined
  /** Two-letter country code in ISO 3166. */
  accountCountryCode: string
  /** Currency code of the account, in ISO 4217. */
  accountCurrency: string
  /** Last three digits of the account number. It is `000` for Seller Wallet accounts. Exactly 3 characters. */
  bankAccountNumberTail: string
  /** Compliance status of the account holder. */
  bankAccountHolderStatus?: BankAccountHolderStatus | undefined
}

/**
 * Status of the holder of a Seller Wallet account. `INACTIVE`: can't make transactions. `VERIFICATION_FAILED`:
 * the identity check (KYC) failed.
 */
export type BankAccountHolderStatus = 'ACTIVE' | 'INACTIVE' | 'UNDER_REVIEW' | 'VERIFICATION_FAILED' | (string & {})

/** Response of `listAccounts`. */
export interface BankAccountListing {
  /** Seller Wallet accounts of the seller. */
  accounts: BankAccount[]
}

/** Format of an account number. `IBAN` is international. `BBAN` is for domestic accounts. */
export type BankAccountNumberFormat = 'IBAN' | 'BBAN' | (string & {})

/** Whether the user who initiates the transaction owns the account (`SELF`) or not (`THIRD_PARTY`). */
export type BankAccountOwnershipType = 'THIRD_PARTY' | 'SELF' | (string & {})

/**
 * Format of a bank number (routing number). `BIC`: in ISO 9362. `BASIC`: format of the country, such as an ABA
 * routing number.
 */
export type BankNumberFormat = 'BIC' | 'BASIC' | (string & {})

/** Response of `createTransaction`. */
export interface CreateTransactionResponse {
  /** The new transaction, with its status. */
  transaction: Transaction
  /** URL at which the user must approve the transaction. */
  callBackURL: string
}

/** An amount of money and its currency. */
export interface Currency {
  /** Currency code in ISO 4217, such as `USD`. */
  currencyCode?: string | undefined
  /** Decimal amount in the currency of `currencyCode`. */
  currencyAmount?: number | undefined
}

/** Response of a successful `deleteScheduleTransaction`. */
export interface DeleteTransferSchedule {
  /** Code of the success, such as HTTP 200. */
  code: string
  /** Description of the successful deletion. */
  message: string
  /** Further information about the deletion. */
  details?: string | undefined
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

/** One fee of a transaction. */
export interface Fee {
  /** Unique ID of the fee. */
  feeId: string
  /** Kind of fee, such as a tax. */
  feeType: FeeType
  /** Rate of the fee in percent, as a string. */
  feeRateValue: string
  /** Amount of the fee in money. */
  feeAmount: Currency
}

/**
 * Kind of fee. `TRANSACTION_FEE`: fee for each transaction, domestic or international. `MISCELLANEOUS_FEE`: any
 * other charge of the executing service.
 */
export type FeeType = 'MISCELLANEOUS_FEE' | 'TAX' | 'TRANSACTION_FEE' | (string & {})

/** Foreign exchange rate of a transaction. */
export interface FxRateDetails {
  /** Unique ID of the fees and exchange rate of a transaction. */
  fxRateId: string
  /** Exchange rate on the market. */
  baseRate: number
  /** Rate applied to the transfer, including exchange rates, markups and fees. */
  effectiveFxRate: number
  /** Whether the rate is for buying or selling. */
  rateDirection: RateDirection
}

/**
 * Contact data with which Amazon verifies and registers the payee. Required if `bankAccountOwnershipType` is
 * `THIRD_PARTY`.
 */
export interface PayeeContactInformation {
  /** First name of the recipient of the payment. At most 50 characters. */
  payeeFirstName: string
  /** Middle name of the recipient of the payment. At most 50 characters. */
  payeeMiddleName?: string | undefined
  /** Last name of the recipient of the payment. At most 50 characters. */
  payeeLastName: string
  /** First line of the payee's public address. */
  addressLine1: string
  /** Second line of the payee's public address. */
  addressLine2?: string | undefined
  /** City of the payee's public address. */
  city: string
  /** State of the payee's public address. For addresses in China, the state or region. */
  state: string
  /** Postal code of the payee's public address. */
  postalCode: string
  /** Name of the country of the payee's public address. */
  country?: string | undefined
  /** Two-letter country code in ISO 3166. */
  countryCode: string
  /** Email address of the payee. */
  emailAddress: string
  /** Valid phone number of the payee. */
  phoneNumber: string
  /** Kind of payee: person, business or tax authority. */
  payeeEntityType: PayeeEntityType
}

/**
 * Kind of payee if `bankAccountOwnershipType` is `THIRD_PARTY`. Use `TAX_AUTHORITY` for tax payments, such as
 * VAT.
 */
export type PayeeEntityType = 'INDIVIDUAL' | 'BUSINESS' | 'TAX_AUTHORITY'

/** Amount of scheduled transfers: fixed, or a share of the account's money. */
export interface PaymentPreference {
  /** Whether `value` is an amount or a percentage. */
  paymentPreferencePaymentType: PaymentPreferencePaymentType
  /** Amount or percentage, depending on `paymentPreferencePaymentType`. */
  value: number
}

/** Whether a scheduled transfer has a fixed amount or is a percentage of the account's total. */
export type PaymentPreferencePaymentType = 'PERCENTAGE' | 'AMOUNT' | (string & {})

/** Whether the customer buys or sells the destination currency at this rate. */
export type RateDirection = 'BUY' | 'SELL' | (string & {})

/** How often a transfer repeats. `BIWEEKLY` means every two weeks. */
export type RecurringFrequency = 'DAILY' | 'WEEKLY' | 'BIWEEKLY' | 'MONTHLY' | (string & {})

/** Whether a scheduled transfer occurs once or repeats, and how often. */
export interface ScheduleExpression {
  /** Whether the transfer occurs once or repeats. */
  scheduleExpressionType: ScheduleExpressionType
  /** How often the transfer repeats. Required for `RECURRING`. Must be empty for `ONE_TIME`. */
  recurringFrequency?: RecurringFrequency | undefined
}

/** Whether a scheduled transfer occurs once or repeats. */
export type ScheduleExpressionType = 'RECURRING' | 'ONE_TIME' | (string & {})

/** Kind of schedule. `TIME_BASED`: at a time, once or repeatedly, by EventBridge. */
export type ScheduleTransferType = 'TIME_BASED' | (string & {})

/** A transaction of a Seller Wallet account. */
export interface Transaction {
  /** ID of the Seller Wallet account that is debited. */
  accountId: string
  /** Amazon's unique ID of the transaction. */
  transactionId: string
  /** Whether the account is debited or credited. */
  transactionType: TransactionType
  /** Progress of the transaction. */
  transactionStatus: TransactionStatus
  /** Date and time when the transaction was initiated. ISO 8601 date and time. */
  transactionRequestDate: string
  /** Date and time when the transaction should be complete. ISO 8601 date and time. */
  expectedCompletionDate?: string | undefined
  /** Date and time when the transaction completed. ISO 8601 date and time. */
  transactionActualCompletionDate?: string | undefined
  /** Date and time of the latest change of the balance. ISO 8601 date and time. */
  lastUpdateDate: string
  /** Seller Wallet customer who requested the transaction. */
  requesterName?: string | undefined
  /** Origin of the request: the Amazon portal, or the name of the payment initiation service provider (PISP). */
  transactionRequesterSource: string
  /** Description that the requester entered with the request. */
  transactionDescription: string
  /** Account that pays. */
  transactionSourceAccount?: TransactionAccount | undefined
  /** Account that receives the money. */
  transactionDestinationAccount: TransactionAccount
  /** Amount that was requested. */
  transactionRequestAmount: Currency
  /** Fees and exchange rates of the transaction. */
  transferRateDetails: TransferRatePreview
  /**
   * Amount of the completed transaction, in the currency of the destination account. Present only for
   * international transactions.
   */
  transactionFinalAmount?: Currency | undefined
  /** Reason why the transaction failed. */
  transactionFailureReason?: string | undefined
}

/** A bank account in a transaction. */
export interface TransactionAccount {
  /** Amazon's unique ID of the account. */
  accountId?: string | undefined
  /** Name of the person or business that holds the account. */
  bankAccountHolderName?: string | undefined
  /** Name of the account's bank. */
  bankName: string
  /** Format of the account number: international or domestic. */
  bankAccountNumberFormat: BankAccountNumberFormat
  /** Last three digits of the account number. Exactly 3 characters. */
  bankAccountNumberTail?: string | undefined
  /**
   * Two-letter country code in ISO 3166. Required for `transactionDestinationAccount`, optional for
   * `transactionSourceAccount`.
   */
  bankAccountCountryCode?: string | undefined
  /** Currency code of the account, in ISO 4217. */
  bankAccountCurrency: string
}

/** Request for a transfer from a Seller Wallet account to another account. */
export interface TransactionInitiationRequest {
  /** ID of the Seller Wallet account that is debited. */
  sourceAccountId: string
  /** ID of the account that receives the money. */
  destinationAccountId?: string | undefined
  /** Bank account that receives the money. */
  destinationTransactionInstrument: TransactionInstrumentDetails
  /** Description that later appears in the `Transaction`. */
  transactionDescription?: string | undefined
  /** VAT number, required if the payment is for VAT. Must not contain other sensitive data. At most 140 characters. */
  customerPaymentReference?: string | undefined
  /** Contact data of the payee. Required for `THIRD_PARTY` accounts. */
  payeeContactInformation?: PayeeContactInformation | undefined
  /** Amount in the currency of the source account. Other currencies fail. */
  sourceAmount: Currency
  /**
   * Fees and exchange rates, as returned by `getTransferPreview`. Usually optional. Required if the third party
   * honors Seller Wallet's fees and rates.
   */
  transferRateDetails?: TransferRatePreview | undefined
  /** Date and time when the transaction was initiated, in ISO 8601. */
  requestTime: string
}

/** Bank account that receives a transfer. */
export interface TransactionInstrumentDetails {
  /** Country, currency, owner and formats of the account. */
  bankAccount: BankAccount
  /** Account number. It is encrypted before it reaches Amazon, so `destAccountDigitalSignature` must not cover it. */
  bankAccountNumber: string
  /**
   * Name of the account holder, who should be an Amazon customer. It is encrypted before it reaches Amazon, so
   * `destAccountDigitalSignature` must not cover it.
   */
  accountHolderName: string
}

/** Response of `listAccountTransactions`. */
export interface TransactionListing {
  /**
   * Token of the next page. Pass it as `nextPageToken` to `listAccountTransactions`. Absent or `null` on the last
   * page.
   */
  nextPageToken?: string | undefined
  /** Transactions on this page. The list can be empty even if further pages follow. */
  transactions: Transaction[]
}

/**
 * Progress of a transaction. `EXPIRED`: not approved in time. `PENDING_USER_APPROVAL`: waits for the user's
 * approval. `FAILED_CREDITS_APPLIED`: failed, and the debit was credited back.
 */
export type TransactionStatus =
  | 'EXPIRED'
  | 'FAILED'
  | 'FAILED_CREDITS_APPLIED'
  | 'IN_PROGRESS'
  | 'PENDING_USER_APPROVAL'
  | 'SUCCESSFUL'
  | (string & {})

/** Whether money enters (`CREDIT`) or leaves (`DEBIT`) the Seller Wallet account. */
export type TransactionType = 'CREDIT' | 'DEBIT' | (string & {})

/**
 * Fees and exchange rates of a transaction. Let `fees` be the sum of all `feeAmount.currencyAmount`. If fees are
 * in the source currency, the effective rate is `1 - (fees * baseRate / baseAmount)`. If fees are in the
 * destination currency, it is `baseRate - (fees / baseAmount)`.
 */
export interface TransferRatePreview {
  /** Amount of the transaction before fees. */
  baseAmount: Currency
  /** Exchange rate of the transaction. */
  fxRateDetails: FxRateDetails
  /** Amount that arrives, after fees and currency conversion. */
  transferAmount: Currency
  /** Fees of the transaction. */
  fees: Fee[]
}

/** A schedule of transfers from a Seller Wallet account. */
export interface TransferSchedule {
  /** Amazon's unique ID of the schedule. */
  transferScheduleId: string
  /** Whether the account is debited or credited. */
  transactionType: TransactionType
  /** Account that pays. */
  transactionSourceAccount?: TransactionAccount | undefined
  /** Account that receives the money. Its `bankAccountCountryCode` is required. */
  transactionDestinationAccount: TransactionAccount
  /** Whether the schedule is in effect. Can be changed by an update. */
  transferScheduleStatus: TransferScheduleStatus
  /** Start, end and frequency of the transfers. Can be changed by an update. */
  transferScheduleInformation: TransferScheduleInformation
  /** Amount of each transfer. Can be changed by an update. */
  paymentPreference?: PaymentPreference | undefined
  /** Failures of the schedule so far. */
  transferScheduleFailures: TransferScheduleFailures[]
}

/** One failure of a transfer schedule. */
export interface TransferScheduleFailures {
  /** Date and time when the schedule failed. ISO 8601 date and time. */
  transferScheduleFailureDate: string
  /** Reason why the schedule failed. */
  transferScheduleFailureReason: string
}

/** Start, end and frequency of scheduled transfers. */
export interface TransferScheduleInformation {
  /** Date and time when the schedule begins. ISO 8601 date and time. */
  scheduleStartDate?: string | undefined
  /** Date and time when the schedule ends. ISO 8601 date and time. */
  scheduleEndDate?: string | undefined
  /** Whether and how often the transfer repeats. */
  scheduleExpression?: ScheduleExpression | undefined
  /** Kind of schedule. */
  scheduleType?: ScheduleTransferType | undefined
}

/** Response of `listTransferSchedules`. */
export interface TransferScheduleListing {
  /**
   * Token of the next page. Pass it as `nextPageToken` to `listTransferSchedules`. Absent or `null` on the last
   * page.
   */
  nextPageToken?: string | undefined
  /** Schedules on this page. The list can be empty even if further pages follow. */
  transferSchedules: TransferSchedule[]
}

/** Request for a schedule of transfers from a Seller Wallet account to another account. */
export interface TransferScheduleRequest {
  /** ID of the Seller Wallet account that is debited. */
  sourceAccountId: string
  /** Currency code of the source country, in ISO 4217. */
  sourceCurrencyCode: string
  /** ID of the account that receives the money. */
  destinationAccountId: string
  /** Bank account that receives the money. */
  destinationTransactionInstrument: TransactionInstrumentDetails
  /** Whether the account is debited or credited. */
  transactionType: TransactionType
  /** Start, end and frequency of the transfers. */
  transferScheduleInformation: TransferScheduleInformation
  /** Amount of each transfer. */
  paymentPreference: PaymentPreference
  /** Whether the schedule is in effect. Required for an update. */
  transferScheduleStatus?: TransferScheduleStatus | undefined
}

/** Whether a transfer schedule is in effect. */
export type TransferScheduleStatus = 'ENABLED' | 'DISABLED' | 'EXPIRED' | 'DELETED' | (string & {})

/** Parameters of {@link SellerWalletApi.createTransaction}. */
export interface CreateTransactionParams {
  /**
   * Digital signature of the destination account's details. It must not cover `bankAccountNumber` and
   * `accountHolderName` of the instrument.
   */
  destAccountDigitalSignature: string
  /**
   * Digital signature of the amount in the source currency. Sign the fields in the order of their definitions;
   * empty or optional fields can be omitted.
   */
  amountDigitalSignature: string
  /** Amazon store to which the account belongs. */
  marketplaceId: string
  /** Accounts, amount and payee of the transfer. */
  body: TransactionInitiationRequest
}

/** Parameters of {@link SellerWalletApi.createTransferSchedule}. */
export interface CreateTransferScheduleParams {
  /** Digital signature of the destination account's details. */
  destAccountDigitalSignature: string
  /** Digital signature of the amount in the source currency. */
  amountDigitalSignature: string
  /** Amazon store to which the account belongs. */
  marketplaceId: string
  /** Accounts, time and amount of the scheduled transfers. */
  body: TransferScheduleRequest
}

/** Parameters of {@link SellerWalletApi.deleteScheduleTransaction}. */
export interface DeleteScheduleTransactionParams {
  /** ID of the schedule, from `createTransferSchedule` or `listTransferSchedules`. */
  transferScheduleId: string
  /** Amazon store to which the schedule belongs. */
  marketplaceId: string
}

/** Parameters of {@link SellerWalletApi.getAccount}. */
export interface GetAccountParams {
  /** ID of the Seller Wallet account. */
  accountId: string
  /** Amazon store to which the account belongs. */
  marketplaceId: string
}

/** Parameters of {@link SellerWalletApi.getTransaction}. */
export interface GetTransactionParams {
  /** ID of the transaction, from `createTransaction` or `listAccountTransactions`. */
  transactionId: string
  /** Amazon store to which the transaction belongs. */
  marketplaceId: string
}

/** Parameters of {@link SellerWalletApi.getTransferPreview}. */
export interface GetTransferPreviewParams {
  /** Country code of the source account, in ISO 3166. */
  sourceCountryCode: string
  /** Currency code of the source country, in ISO 4217. */
  sourceCurrencyCode: string
  /** Country code of the destination account, in ISO 3166. */
  destinationCountryCode: string
  /** Currency code of the destination country, in ISO 4217. */
  destinationCurrencyCode: string
  /** Amount of the transfer before fees and markups. */
  baseAmount: number
  /** Amazon store for which the preview is made. */
  marketplaceId: string
}

/** Parameters of {@link SellerWalletApi.getTransferSchedule}. */
export interface GetTransferScheduleParams {
  /** ID of the schedule, from `createTransferSchedule` or `listTransferSchedules`. */
  transferScheduleId: string
  /** Amazon store to which the schedule belongs. */
  marketplaceId: string
}

/** Parameters of {@link SellerWalletApi.listAccountBalances}. */
export interface ListAccountBalancesParams {
  /** ID of the Seller Wallet account. */
  accountId: string
  /** Amazon store to which the account belongs. */
  marketplaceId: string
}

/** Parameters of {@link SellerWalletApi.listAccountTransactions}. */
export interface ListAccountTransactionsParams {
  /** ID of the Seller Wallet account. */
  accountId: string
  /** Amazon store to which the account belongs. */
  marketplaceId: string
  /**
   * Token of the next page, from `nextPageToken` of the previous response. Repeat the other parameters. Pages can
   * be empty, so continue until the token is missing or `null`.
   */
  nextPageToken?: string | undefined
}

/** Parameters of {@link SellerWalletApi.listAccounts}. */
export interface ListAccountsParams {
  /** Amazon store whose accounts are returned. */
  marketplaceId: string
}

/** Parameters of {@link SellerWalletApi.listTransferSchedules}. */
export interface ListTransferSchedulesParams {
  /** ID of the Seller Wallet account. */
  accountId: string
  /** Amazon store to which the account belongs. */
  marketplaceId: string
  /**
   * Token of the next page, from `nextPageToken` of the previous response. Repeat the other parameters. Pages can
   * be empty, so continue until the token is missing or `null`.
   */
  nextPageToken?: string | undefined
}

/** Parameters of {@link SellerWalletApi.updateTransferSchedule}. */
export interface UpdateTransferScheduleParams {
  /** Digital signature of the destination account's details. */
  destAccountDigitalSignature: string
  /** Digital signature of the amount in the source currency. */
  amountDigitalSignature: string
  /** Amazon store to which the schedule belongs. */
  marketplaceId: string
  /** The transfer schedule with its new values. */
  body: TransferSchedule
}
