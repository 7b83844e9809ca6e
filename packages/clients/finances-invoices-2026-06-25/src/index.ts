// Generated from Amazon's model financesInvoices_2026-06-25. To change this file, see CONTRIBUTING.md.

export { FinancesInvoicesApi } from './api.js'
export type {
  BillingPeriod,
  Breakdown,
  BreakdownType,
  Currency,
  ErrorEntry,
  ErrorList,
  GetInvoiceHeadersParams,
  GetInvoiceParams,
  GetInvoiceResponse,
  GetInvoicesResponse,
  InvoiceHeader,
  InvoiceHeaderInvoiceStatus,
  InvoiceHeaderInvoiceType,
  InvoiceItem,
  ItemIdentifier,
  ItemIdentifierName,
  LineItemContext,
  LineItemContextLineItemType,
  LineItemContextServiceChargeType,
  MatchingContext,
  PartnerMetadata,
  PartnerMetadataPartnerType,
  RelatedIdentifier,
  RelatedIdentifierName,
  ServiceChargePeriod,
  VarianceReason,
  VarianceReasonDefectTypes,
  VarianceReasonVarianceType,
} from './models.js'
export { operations } from './operations.js'
