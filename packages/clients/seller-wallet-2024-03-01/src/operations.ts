// Generated from Amazon's model sellerWallet_2024-03-01. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
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

/** Operation table of Seller Wallet 2024-03-01. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly createTransaction: Operation<CreateTransactionParams, CreateTransactionResponse>
  readonly createTransferSchedule: Operation<CreateTransferScheduleParams, TransferSchedule>
  readonly deleteScheduleTransaction: Operation<DeleteScheduleTransactionParams, DeleteTransferSchedule>
  readonly getAccount: Operation<GetAccountParams, BankAccount>
  readonly getTransaction: Operation<GetTransactionParams, Transaction>
  readonly getTransferPreview: Operation<GetTransferPreviewParams, TransferRatePreview>
  readonly getTransferSchedule: Operation<GetTransferScheduleParams, TransferSchedule>
  readonly listAccountBalances: Operation<ListAccountBalancesParams, BalanceListing>
  readonly listAccountTransactions: PagedOperation<ListAccountTransactionsParams, TransactionListing, Transaction>
  readonly listAccounts: Operation<ListAccountsParams, BankAccountListing>
  readonly listTransferSchedules: PagedOperation<ListTransferSchedulesParams, TransferScheduleListing, TransferSchedule>
  readonly updateTransferSchedule: Operation<UpdateTransferScheduleParams, TransferSchedule>
} = {
  createTransaction: {
    api: 'seller-wallet-2024-03-01',
    id: 'createTransaction',
    method: 'POST',
    path: '/finances/transfers/wallet/2024-03-01/transactions',
    parameters: [
      { name: 'destAccountDigitalSignature', in: 'header', required: true },
      { name: 'amountDigitalSignature', in: 'header', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 10 },
  },
  createTransferSchedule: {
    api: 'seller-wallet-2024-03-01',
    id: 'createTransferSchedule',
    method: 'POST',
    path: '/finances/transfers/wallet/2024-03-01/transferSchedules',
    parameters: [
      { name: 'destAccountDigitalSignature', in: 'header', required: true },
      { name: 'amountDigitalSignature', in: 'header', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 10 },
  },
  deleteScheduleTransaction: {
    api: 'seller-wallet-2024-03-01',
    id: 'deleteScheduleTransaction',
    method: 'DELETE',
    path: '/finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}',
    parameters: [
      { name: 'transferScheduleId', in: 'path', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 10 },
  },
  getAccount: {
    api: 'seller-wallet-2024-03-01',
    id: 'getAccount',
    method: 'GET',
    path: '/finances/transfers/wallet/2024-03-01/accounts/{accountId}',
    parameters: [
      { name: 'accountId', in: 'path', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 15 },
  },
  getTransaction: {
    api: 'seller-wallet-2024-03-01',
    id: 'getTransaction',
    method: 'GET',
    path: '/finances/transfers/wallet/2024-03-01/transactions/{transactionId}',
    parameters: [
      { name: 'transactionId', in: 'path', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 10 },
  },
  getTransferPreview: {
    api: 'seller-wallet-2024-03-01',
    id: 'getTransferPreview',
    method: 'GET',
    path: '/finances/transfers/wallet/2024-03-01/transferPreview',
    parameters: [
      { name: 'sourceCountryCode', in: 'query', required: true },
      { name: 'sourceCurrencyCode', in: 'query', required: true },
      { name: 'destinationCountryCode', in: 'query', required: true },
      { name: 'destinationCurrencyCode', in: 'query', required: true },
      { name: 'baseAmount', in: 'query', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 10 },
  },
  getTransferSchedule: {
    api: 'seller-wallet-2024-03-01',
    id: 'getTransferSchedule',
    method: 'GET',
    path: '/finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}',
    parameters: [
      { name: 'transferScheduleId', in: 'path', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 10 },
  },
  listAccountBalances: {
    api: 'seller-wallet-2024-03-01',
    id: 'listAccountBalances',
    method: 'GET',
    path: '/finances/transfers/wallet/2024-03-01/accounts/{accountId}/balance',
    parameters: [
      { name: 'accountId', in: 'path', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 15 },
  },
  listAccountTransactions: {
    api: 'seller-wallet-2024-03-01',
    id: 'listAccountTransactions',
    method: 'GET',
    path: '/finances/transfers/wallet/2024-03-01/transactions',
    parameters: [
      { name: 'accountId', in: 'query', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'nextPageToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 15 },
    pages: { in: 'nextPageToken', out: 'nextPageToken', items: 'transactions' },
  },
  listAccounts: {
    api: 'seller-wallet-2024-03-01',
    id: 'listAccounts',
    method: 'GET',
    path: '/finances/transfers/wallet/2024-03-01/accounts',
    parameters: [{ name: 'marketplaceId', in: 'query', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 15 },
  },
  listTransferSchedules: {
    api: 'seller-wallet-2024-03-01',
    id: 'listTransferSchedules',
    method: 'GET',
    path: '/finances/transfers/wallet/2024-03-01/transferSchedules',
    parameters: [
      { name: 'accountId', in: 'query', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'nextPageToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 10 },
    pages: { in: 'nextPageToken', out: 'nextPageToken', items: 'transferSchedules' },
  },
  updateTransferSchedule: {
    api: 'seller-wallet-2024-03-01',
    id: 'updateTransferSchedule',
    method: 'PUT',
    path: '/finances/transfers/wallet/2024-03-01/transferSchedules',
    parameters: [
      { name: 'destAccountDigitalSignature', in: 'header', required: true },
      { name: 'amountDigitalSignature', in: 'header', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 10 },
  },
}
