// Generated from Amazon's model sellerWallet_2024-03-01. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  BalanceListing,
  BankAccount,
  BankAccountListing,
  CreateTransactionParams,
  CreateTransactionResponse,
  CreateTransferScheduleParams,
  DeleteScheduleTransactionParams,
  DeleteTransferSchedule,
  GetAccountParams,
  GetTransactionParams,
  GetTransferPreviewParams,
  GetTransferScheduleParams,
  ListAccountBalancesParams,
  ListAccountsParams,
  ListAccountTransactionsParams,
  ListTransferSchedulesParams,
  Transaction,
  TransactionListing,
  TransferRatePreview,
  TransferSchedule,
  TransferScheduleListing,
  UpdateTransferScheduleParams,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Seller Wallet 2024-03-01 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/seller-wallet-v2024-03-01
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { SellerWalletApi } from '@selling-partner/seller-wallet-2024-03-01'
 * const sellerWallet = new SellerWalletApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class SellerWalletApi extends SellingPartnerClient {
  /**
   * Requests a transfer from a Seller Wallet account to another account. The user approves it at the `callBackURL`
   * in the response. If `body.destinationTransactionInstrument.bankAccount.bankAccountOwnershipType` is
   * `THIRD_PARTY`, also set `body.payeeContactInformation`.
   *
   * `POST /finances/transfers/wallet/2024-03-01/transactions`
   *
   * Usage plan: 1 request per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createtransaction
   * @example
   * const { data } = await sellerWallet.createTransaction({ body: { sourceAccountId: '7b1c9f0e-2f64-4d3c-8a55-91c0e7d2a3b4',
   *   destinationTransactionInstrument: { bankAccount: { bankAccountOwnershipType: 'SELF',
   *   bankAccountNumberFormat: 'IBAN', bankName: 'Acme Bank', accountCountryCode: 'DE', accountCurrency: 'EUR',
   *   bankAccountNumberTail: '000' }, bankAccountNumber: 'DE89370400440532013000',
   *   accountHolderName: 'Acme Supplies' }, sourceAmount: { currencyCode: 'EUR', currencyAmount: 500 },
   *   requestTime: '2026-11-20T10:00:00Z' },
   *   destAccountDigitalSignature: 'MEUCIQDk3xV0f1mZ2q8u7yC5nB4hT6rW9sJ0pLeAa1XgKdMvYQIgS2bH',
   *   amountDigitalSignature: 'MEUCIQDk3xV0f1mZ2q8u7yC5nB4hT6rW9sJ0pLeAa1XgKdMvYQIgS2bH',
   *   marketplaceId: 'A1PA6795UKMFR9' })
   */
  createTransaction(
    params: CreateTransactionParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateTransactionResponse>> {
    return this.call(operations.createTransaction, params, options)
  }

  /**
   * Schedules one or repeated transfers from a Seller Wallet account to another account. If
   * `body.transferScheduleInformation.scheduleExpression.scheduleExpressionType` is `RECURRING`, also set
   * `body.transferScheduleInformation.scheduleExpression.recurringFrequency`. If
   * `body.transferScheduleInformation.scheduleExpression.scheduleExpressionType` is `ONE_TIME`, don't set
   * `body.transferScheduleInformation.scheduleExpression.recurringFrequency`.
   *
   * `POST /finances/transfers/wallet/2024-03-01/transferSchedules`
   *
   * Usage plan: 0.5 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createtransferschedule
   * @example
   * const { data } = await sellerWallet.createTransferSchedule({ body: { sourceAccountId: '7b1c9f0e-2f64-4d3c-8a55-91c0e7d2a3b4',
   *   sourceCurrencyCode: 'EUR', destinationAccountId: '0c4d8e1f-6a7b-4c2d-9e3f-5a6b7c8d9e0f',
   *   destinationTransactionInstrument: { bankAccount: { bankAccountOwnershipType: 'SELF',
   *   bankAccountNumberFormat: 'IBAN', bankName: 'Acme Bank', accountCountryCode: 'DE', accountCurrency: 'EUR',
   *   bankAccountNumberTail: '000' }, bankAccountNumber: 'DE89370400440532013000',
   *   accountHolderName: 'Acme Supplies' }, transactionType: 'DEBIT',
   *   transferScheduleInformation: { scheduleType: 'TIME_BASED', scheduleStartDate: '2027-01-04T00:00:00Z',
   *   scheduleExpression: { scheduleExpressionType: 'RECURRING', recurringFrequency: 'WEEKLY' } },
   *   paymentPreference: { paymentPreferencePaymentType: 'PERCENTAGE', value: 25 } },
   *   destAccountDigitalSignature: 'MEUCIQDk3xV0f1mZ2q8u7yC5nB4hT6rW9sJ0pLeAa1XgKdMvYQIgS2bH',
   *   amountDigitalSignature: 'MEUCIQDk3xV0f1mZ2q8u7yC5nB4hT6rW9sJ0pLeAa1XgKdMvYQIgS2bH',
   *   marketplaceId: 'A1PA6795UKMFR9' })
   */
  createTransferSchedule(
    params: CreateTransferScheduleParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<TransferSchedule>> {
    return this.call(operations.createTransferSchedule, params, options)
  }

  /**
   * Deletes a transfer schedule of Seller Wallet.
   *
   * `DELETE /finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}`
   *
   * Usage plan: 0.5 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/deletescheduletransaction
   * @example
   * const { data } = await sellerWallet.deleteScheduleTransaction({ transferScheduleId: '5f8e7d6c-4b3a-4291-8c7d-6e5f4a3b2c1d',
   *   marketplaceId: 'A1PA6795UKMFR9' })
   */
  deleteScheduleTransaction(
    params: DeleteScheduleTransactionParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<DeleteTransferSchedule>> {
    return this.call(operations.deleteScheduleTransaction, params, options)
  }

  /**
   * Returns one Seller Wallet account.
   *
   * `GET /finances/transfers/wallet/2024-03-01/accounts/{accountId}`
   *
   * Usage plan: 0.5 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/seller-wallet-v2024-03-01
   * @example
   * const { data } = await sellerWallet.getAccount({ accountId: '7b1c9f0e-2f64-4d3c-8a55-91c0e7d2a3b4',
   *   marketplaceId: 'A1PA6795UKMFR9' })
   */
  getAccount(params: GetAccountParams, options?: RequestOptions): Promise<ApiResponse<BankAccount>> {
    return this.call(operations.getAccount, params, options)
  }

  /**
   * Returns one transaction of Seller Wallet, with its current status.
   *
   * `GET /finances/transfers/wallet/2024-03-01/transactions/{transactionId}`
   *
   * Usage plan: 0.5 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/seller-wallet-v2024-03-01
   * @example
   * const { data } = await sellerWallet.getTransaction({ transactionId: '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d',
   *   marketplaceId: 'A1PA6795UKMFR9' })
   */
  getTransaction(params: GetTransactionParams, options?: RequestOptions): Promise<ApiResponse<Transaction>> {
    return this.call(operations.getTransaction, params, options)
  }

  /**
   * Returns the fees and the exchange rate that a transfer would have.
   *
   * `GET /finances/transfers/wallet/2024-03-01/transferPreview`
   *
   * Usage plan: 0.5 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/gettransferpreview
   * @example
   * const { data } = await sellerWallet.getTransferPreview({ sourceCountryCode: 'DE', sourceCurrencyCode: 'EUR',
   *   destinationCountryCode: 'US', destinationCurrencyCode: 'USD', baseAmount: 500, marketplaceId: 'A1PA6795UKMFR9' })
   */
  getTransferPreview(
    params: GetTransferPreviewParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<TransferRatePreview>> {
    return this.call(operations.getTransferPreview, params, options)
  }

  /**
   * Returns one transfer schedule of Seller Wallet.
   *
   * `GET /finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}`
   *
   * Usage plan: 0.5 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/gettransferschedule
   * @example
   * const { data } = await sellerWallet.getTransferSchedule({ transferScheduleId: '5f8e7d6c-4b3a-4291-8c7d-6e5f4a3b2c1d',
   *   marketplaceId: 'A1PA6795UKMFR9' })
   */
  getTransferSchedule(
    params: GetTransferScheduleParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<TransferSchedule>> {
    return this.call(operations.getTransferSchedule, params, options)
  }

  /**
   * Returns the balances of one Seller Wallet account.
   *
   * `GET /finances/transfers/wallet/2024-03-01/accounts/{accountId}/balance`
   *
   * Usage plan: 0.5 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listaccountbalances
   * @example
   * const { data } = await sellerWallet.listAccountBalances({ accountId: '7b1c9f0e-2f64-4d3c-8a55-91c0e7d2a3b4',
   *   marketplaceId: 'A1PA6795UKMFR9' })
   */
  listAccountBalances(
    params: ListAccountBalancesParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<BalanceListing>> {
    return this.call(operations.listAccountBalances, params, options)
  }

  /**
   * Returns the transactions of one Seller Wallet account, sorted by request date, in pages of 100.
   *
   * `GET /finances/transfers/wallet/2024-03-01/transactions`
   *
   * Usage plan: 0.5 requests per second, burst 15. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextPageToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listaccounttransactions
   * @example
   * for await (const item of sellerWallet.listAccountTransactions({ accountId: '7b1c9f0e-2f64-4d3c-8a55-91c0e7d2a3b4',
   *   marketplaceId: 'A1PA6795UKMFR9' })) console.log(item)
   */
  listAccountTransactions(
    params: ListAccountTransactionsParams,
    options?: RequestOptions,
  ): Paged<TransactionListing, Transaction> {
    return this.call(operations.listAccountTransactions, params, options)
  }

  /**
   * Returns the Seller Wallet accounts of a seller.
   *
   * `GET /finances/transfers/wallet/2024-03-01/accounts`
   *
   * Usage plan: 0.5 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listaccounts
   * @example
   * const { data } = await sellerWallet.listAccounts({ marketplaceId: 'A1PA6795UKMFR9' })
   */
  listAccounts(params: ListAccountsParams, options?: RequestOptions): Promise<ApiResponse<BankAccountListing>> {
    return this.call(operations.listAccounts, params, options)
  }

  /**
   * Returns the transfer schedules of one Seller Wallet account, in pages.
   *
   * `GET /finances/transfers/wallet/2024-03-01/transferSchedules`
   *
   * Usage plan: 0.5 requests per second, burst 10. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextPageToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listtransferschedules
   * @example
   * for await (const item of sellerWallet.listTransferSchedules({ accountId: '7b1c9f0e-2f64-4d3c-8a55-91c0e7d2a3b4',
   *   marketplaceId: 'A1PA6795UKMFR9' })) console.log(item)
   */
  listTransferSchedules(
    params: ListTransferSchedulesParams,
    options?: RequestOptions,
  ): Paged<TransferScheduleListing, TransferSchedule> {
    return this.call(operations.listTransferSchedules, params, options)
  }

  /**
   * Changes a transfer schedule. Only `transferScheduleInformation`, `paymentPreference` and
   * `transferScheduleStatus` can change. If
   * `body.transferScheduleInformation.scheduleExpression.scheduleExpressionType` is `RECURRING`, also set
   * `body.transferScheduleInformation.scheduleExpression.recurringFrequency`. If
   * `body.transferScheduleInformation.scheduleExpression.scheduleExpressionType` is `ONE_TIME`, don't set
   * `body.transferScheduleInformation.scheduleExpression.recurringFrequency`.
   *
   * `PUT /finances/transfers/wallet/2024-03-01/transferSchedules`
   *
   * Usage plan: 0.5 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/updatetransferschedule
   * @example
   * const { data } = await sellerWallet.updateTransferSchedule({ body: { transferScheduleId: '5f8e7d6c-4b3a-4291-8c7d-6e5f4a3b2c1d',
   *   transactionType: 'DEBIT', transferScheduleStatus: 'ENABLED',
   *   transactionDestinationAccount: { bankName: 'Acme Bank', bankAccountNumberFormat: 'IBAN',
   *   bankAccountCurrency: 'EUR' }, transferScheduleInformation: { scheduleType: 'TIME_BASED',
   *   scheduleStartDate: '2027-01-04T00:00:00Z', scheduleExpression: { scheduleExpressionType: 'RECURRING',
   *   recurringFrequency: 'WEEKLY' } }, paymentPreference: { paymentPreferencePaymentType: 'PERCENTAGE', value: 25 },
   *   transferScheduleFailures: [] },
   *   destAccountDigitalSignature: 'MEUCIQDk3xV0f1mZ2q8u7yC5nB4hT6rW9sJ0pLeAa1XgKdMvYQIgS2bH',
   *   amountDigitalSignature: 'MEUCIQDk3xV0f1mZ2q8u7yC5nB4hT6rW9sJ0pLeAa1XgKdMvYQIgS2bH',
   *   marketplaceId: 'A1PA6795UKMFR9' })
   */
  updateTransferSchedule(
    params: UpdateTransferScheduleParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<TransferSchedule>> {
    return this.call(operations.updateTransferSchedule, params, options)
  }
}
