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
   * @see https://developer-docs.amazon/sp-api/reference/listaccounttransactions
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
   * @see https://developer-docs.amazon/sp-api/reference/listtransferschedules
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
   */
  updateTransferSchedule(
    params: UpdateTransferScheduleParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<TransferSchedule>> {
    return this.call(operations.updateTransferSchedule, params, options)
  }
}
