// Generated from Amazon's model transfers_2024-06-01. To change this file, see CONTRIBUTING.md.

export { TransfersApi } from './api.js'
export type {
  AssignmentType,
  Currency,
  ErrorEntry,
  ErrorList,
  ExpectedPayout,
  ExpectedPayoutStatusName,
  ExpiryDate,
  GetPaymentMethodsParams,
  GetPaymentMethodsPaymentMethodTypes,
  GetPaymentMethodsResponse,
  InitiatePayoutParams,
  InitiatePayoutRequest,
  InitiatePayoutResponse,
  ListExpectedPayoutsParams,
  ListExpectedPayoutsResponse,
  ListPayoutsParams,
  ListPayoutsResponse,
  PartnerMetadata,
  PaymentMethodDetails,
  PaymentMethodName,
  PaymentMethodType,
  Payout,
  PayoutStatusEntry,
  PayoutStatusName,
  PayoutTypeName,
  Period,
  RelatedIdentifier,
  RelatedIdentifierName,
} from './models.js'
export { operations } from './operations.js'
