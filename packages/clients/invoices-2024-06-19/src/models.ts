// Generated from Amazon's model InvoicesApiModel_2024-06-19. To change this file, see CONTRIBUTING.md.

import type { Variant } from '@selling-partner/auth'

/** A possible value of an invoice attribute. */
export interface AttributeOption {
  /** Meaning of the possible value. */
  description?: string | undefined
  /** The possible value, for use as a filter. */
  value?: string | undefined
}

/** Data about the carrier for a government invoice. */
export interface CarrierDetailsContext {
  /** Name of the carrier in the register of the state and federal tax authorities. */
  name?: string | undefined
  /** Address of the carrier in the register of the state and federal tax authorities. */
  address?: string | undefined
  /** Kind of further data, such as `CarrierDetailsContext`. */
  contextType?: string | undefined
  /** Tax ID of the carrier. */
  federalTaxId?: string | undefined
  /** Code of the state or region that the carrier is registered in. */
  regionCode?: string | undefined
  /** Regional tax registration number of the carrier. */
  regionTaxId?: string | undefined
  /** License plate of the carrier's vehicle. */
  vehicleLicensePlate?: string | undefined
  /** Code of the state or region that the vehicle is registered in. */
  vehicleRegistrationRegionCode?: string | undefined
}

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
}

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/** A request to export invoices, and its progress. */
export interface Export {
  /** Reason why the export failed. Only set if it failed. */
  errorMessage?: string | undefined
  /** ID of the export, for `getInvoicesExport`. */
  exportId?: string | undefined
  /** Date and time when the export finished, in ISO 8601. */
  generateExportFinishedAt?: string | undefined
  /** Date and time when the export started, in ISO 8601. */
  generateExportStartedAt?: string | undefined
  /** IDs of the export's documents, for `getInvoicesDocument`. Empty until `status` is `DONE`. */
  invoicesDocumentIds?: string[] | undefined
  /** Progress of the export. */
  status?: ExportStatus | undefined
}

/** Request of `createInvoicesExport`: filters for the invoices to export. */
export interface ExportInvoicesRequest {
  /** Last creation date of the invoices to export, in ISO 8601. Default: time of the request. */
  dateEnd?: string | undefined
  /** First creation date of the invoices to export, in ISO 8601. Default: 24 hours before the request. */
  dateStart?: string | undefined
  /** Only invoices with this external ID. */
  externalInvoiceId?: string | undefined
  /** Format of the invoice files. */
  fileFormat?: FileFormat | undefined
  /** Only invoices of this kind. `getInvoicesAttributes` returns the possible values. */
  invoiceType?: string | undefined
  /** ID of the Amazon store that the invoices belong to. */
  marketplaceId: string
  /** Only invoices with this series number. */
  series?: string | undefined
  /**
   * Only invoices with one of these statuses. `getInvoicesAttributes` returns the possible values. At least 1
   * item.
   */
  statuses?: string[] | undefined
  /** Only invoices for this transaction. */
  transactionIdentifier?: TransactionIdentifier | undefined
  /** Only invoices for this kind of transaction. `getInvoicesAttributes` returns the possible values. */
  transactionType?: string | undefined
}

/** Response of `createInvoicesExport`. */
export interface ExportInvoicesResponse {
  /** ID of the new export, for `getInvoicesExport`. */
  exportId?: string | undefined
}

/** Progress of an export. `DONE`: its documents can be downloaded. `ERROR`: it failed, see `errorMessage`. */
export type ExportStatus = 'REQUESTED' | 'PROCESSING' | 'DONE' | 'ERROR' | (string & {})

/** Format of invoice files. */
export type FileFormat = 'XML'

/** Response of `getInvoice`. */
export interface GetInvoiceResponse {
  /** The requested invoice. */
  invoice?: Invoice | undefined
}

/** Response of `getInvoicesAttributes`. */
export interface GetInvoicesAttributesResponse {
  /** Possible values of each attribute in the Amazon store. */
  invoicesAttributes?: InvoicesAttributes | undefined
}

/** Response of `getInvoicesDocument`. */
export interface GetInvoicesDocumentResponse {
  /** ID and download URL of the export document. */
  invoicesDocument?: InvoicesDocument | undefined
}

/** Response of `getInvoicesExport`. */
export interface GetInvoicesExportResponse {
  /** The export and its progress. */
  export?: Export | undefined
}

/** Response of `getInvoicesExports`: one page of exports. */
export interface GetInvoicesExportsResponse {
  /** Exports on this page that match the filters. At most 100 items. */
  exports?: Export[] | undefined
  /** Token of the next page, for the parameter `nextToken`. Absent on the last page. */
  nextToken?: string | undefined
}

/** Response of `getInvoices`: one page of invoices. */
export interface GetInvoicesResponse {
  /** Invoices on this page that match the filters. At most 100 items. */
  invoices?: Invoice[] | undefined
  /** Token of the next page, for the parameter `nextToken`. Absent on the last page. */
  nextToken?: string | undefined
}

/**
 * Progress of a request for a government invoice. `SUCCESS`: the document can be downloaded. `ERROR`: the
 * request failed, see `invoiceErrors`.
 */
export type GovernmentInvoiceCreationStatus = 'PROCESSING' | 'SUCCESS' | 'ERROR' | (string & {})

/** Request of `createGovernmentInvoice`. */
export interface GovernmentInvoiceRequest {
  /** Further data for the invoice, such as the carrier. */
  contexts?: CarrierDetailsContext[] | undefined
  /** ID of the inbound plan that contains the shipment. */
  inboundPlanId?: string | undefined
  /** Kind of invoice. `getInvoicesAttributes` returns the possible values for the Amazon store. */
  invoiceType: string
  /** ID of the Amazon store that the invoice is for. It determines the national authority in the request. */
  marketplaceId: string
  /** ID of the shipment to request an invoice for. */
  shipmentId: string
  /**
   * Kind of transaction behind the invoice. `getInvoicesAttributes` returns the possible values for the Amazon
   * store.
   */
  transactionType: string
}

/** Response of `getGovernmentInvoiceStatus`. */
export interface GovernmentInvoiceStatusResponse {
  /** Errors during the creation of the invoice. */
  invoiceErrors?: InvoiceError[] | undefined
  /** Government's ID of the invoice, once it is authorized. */
  invoiceExternalDocumentId?: string | undefined
  /** Progress of the request. */
  status?: GovernmentInvoiceCreationStatus | undefined
}

/** Response of `getGovernmentInvoiceDocument`. */
export interface GovtInvoiceDocumentResponse {
  /** Download URL of the government invoice. */
  invoiceDocument?: InvoiceDocument | undefined
}

/** The main data of an invoice. For the full invoice, use `createInvoicesExport`. */
export interface Invoice {
  /** Date and time when the invoice was issued, in ISO 8601. */
  date?: string | undefined
  /** Code of the error. Only set if the invoice failed. */
  errorCode?: string | undefined
  /** ID of the invoice at an external party, usually the government agency that authorized it. */
  externalInvoiceId?: string | undefined
  /** Message of the government authority about an error when the invoice was issued. */
  govResponse?: string | undefined
  /** Amazon's ID of the invoice, for `getInvoice`. */
  id?: string | undefined
  /** Kind of invoice. `getInvoicesAttributes` returns the possible values for the Amazon store. */
  invoiceType?: string | undefined
  /** Series number. Together with `externalInvoiceId`, it identifies an invoice of the seller. */
  series?: string | undefined
  /** State of the invoice. `getInvoicesAttributes` returns the possible values. */
  status?: string | undefined
  /** IDs of the transactions that the invoice belongs to. */
  transactionIds?: TransactionIdentifier[] | undefined
  /** Kind of transaction behind the invoice. `getInvoicesAttributes` returns the possible values. */
  transactionType?: string | undefined
}

/** A government invoice to download. */
export interface InvoiceDocument {
  /** Presigned URL of the invoice in its original format. Expires after 30 seconds. */
  invoiceDocumentUrl?: string | undefined
}

/** An error during the creation of an invoice. */
export interface InvoiceError {
  /** Explanation of the error. */
  description?: string | undefined
  /** Code that identifies the kind of error. */
  errorCode?: string | undefined
}

/** Possible values of each invoice attribute in an Amazon store. */
export interface InvoicesAttributes {
  /** Possible values of the invoice status. */
  invoiceStatusOptions?: AttributeOption[] | undefined
  /** Possible values of `invoiceType`. */
  invoiceTypeOptions?: AttributeOption[] | undefined
  /** Possible values of `transactionIdentifierName`. */
  transactionIdentifierNameOptions?: AttributeOption[] | undefined
  /** Possible values of `transactionType`. */
  transactionTypeOptions?: AttributeOption[] | undefined
}

/** An export document to download. */
export interface InvoicesDocument {
  /** ID of the export document. */
  invoicesDocumentId?: string | undefined
  /** Presigned URL of the ZIP file with the invoices. Expires after 30 seconds. */
  invoicesDocumentUrl?: string | undefined
}

/** An ID of a transaction, with the kind of ID. */
export interface TransactionIdentifier {
  /** Kind of ID. `getInvoicesAttributes` returns the possible values as `transactionIdentifierNameOptions`. */
  name?: string | undefined
  /** The transaction's ID of this kind. */
  id?: string | undefined
}

/** Values of `getInvoicesExports.status`. */
export type GetInvoicesExportsStatus = 'REQUESTED' | 'PROCESSING' | 'DONE' | 'ERROR'

/** Values of `getInvoices.sortBy`. */
export type GetInvoicesSortBy = 'START_DATE_TIME'

/** Values of `getInvoices.sortOrder`. */
export type GetInvoicesSortOrder = 'DESC' | 'ASC'

/** Parameters of {@link InvoicesApi.createGovernmentInvoice}. */
export interface CreateGovernmentInvoiceParams {
  /** The shipment, the kind of invoice and data about the carrier. */
  body: GovernmentInvoiceRequest
}

/** Parameters of {@link InvoicesApi.createInvoicesExport}. */
export interface CreateInvoicesExportParams {
  /** Filters for the invoices to export, and the file format. */
  body: ExportInvoicesRequest
}

/** Parameters of {@link InvoicesApi.getGovernmentInvoiceDocument}. */
export interface GetGovernmentInvoiceDocumentParams {
  /** ID of the Amazon store that the invoice was requested for. */
  marketplaceId: string
  /**
   * Kind of transaction behind the invoice. `getInvoicesAttributes` returns the possible values for the Amazon
   * store.
   */
  transactionType: string
  /** ID of the shipment that the invoice belongs to. */
  shipmentId: string
  /** Kind of invoice. `getInvoicesAttributes` returns the possible values for the Amazon store. */
  invoiceType: string
  /** ID of the inbound plan that contains the shipment. */
  inboundPlanId?: string | undefined
  /** Format of the file, such as `PDF`. Default: "XML". */
  fileFormat?: string | undefined
}

/** Parameters of {@link InvoicesApi.getGovernmentInvoiceStatus}. */
export interface GetGovernmentInvoiceStatusParams {
  /** ID of the Amazon store that the invoice was requested for. */
  marketplaceId: string
  /**
   * Kind of transaction behind the invoice. `getInvoicesAttributes` returns the possible values for the Amazon
   * store.
   */
  transactionType: string
  /** ID of the shipment that the invoice belongs to. */
  shipmentId: string
  /** Kind of invoice. `getInvoicesAttributes` returns the possible values for the Amazon store. */
  invoiceType: string
  /** ID of the inbound plan that contains the shipment. */
  inboundPlanId?: string | undefined
}

/** Parameters of {@link InvoicesApi.getInvoice}. */
export interface GetInvoiceParams {
  /** ID of the Amazon store that the invoice belongs to. */
  marketplaceId: string
  /** ID of the invoice, as in `Invoice.id`. */
  invoiceId: string
}

/** Parameters of {@link InvoicesApi.getInvoices}. */
export type GetInvoicesParams =
  | Variant<GetInvoicesFields, 'transactionIdentifierName' | 'transactionIdentifierId'>
  | Variant<GetInvoicesFields, never, 'transactionIdentifierName' | 'transactionIdentifierId'>

/** Fields of {@link GetInvoicesParams}. */
export interface GetInvoicesFields {
  /** Only invoices of this Amazon store. */
  marketplaceId: string
  /**
   * Kind of ID in `transactionIdentifierId`, which is then required. `getInvoicesAttributes` returns the possible
   * values.
   */
  transactionIdentifierName?: string | undefined
  /** Maximum number of invoices on a page. 1 to 200. */
  pageSize?: number | undefined
  /** End of the time range in which the invoices were created, in ISO 8601. Default: now. */
  dateEnd?: string | Date | undefined
  /** Only invoices for this kind of transaction. `getInvoicesAttributes` returns the possible values. */
  transactionType?: string | undefined
  /** Only invoices for the transaction with this ID. Requires `transactionIdentifierName`. */
  transactionIdentifierId?: string | undefined
  /** Start of the time range in which the invoices were created, in ISO 8601. Default: 24 hours before the request. */
  dateStart?: string | Date | undefined
  /** Only invoices with this series number. */
  series?: string | undefined
  /**
   * Token of the next page, from `nextToken` of the previous response. Repeat the other parameters. A page can be
   * empty: continue until the response has no `nextToken`.
   */
  nextToken?: string | undefined
  /** Whether the order is ascending or descending. */
  sortOrder?: GetInvoicesSortOrder | undefined
  /** Only invoices of this kind. `getInvoicesAttributes` returns the possible values. */
  invoiceType?: string | undefined
  /**
   * Only invoices with one of these statuses. `getInvoicesAttributes` returns the possible values. At least 1
   * item.
   */
  statuses?: readonly string[] | undefined
  /** Only invoices with this external ID, usually from the government. */
  externalInvoiceId?: string | undefined
  /** Property to sort by. `START_DATE_TIME` sorts by date and time. */
  sortBy?: GetInvoicesSortBy | undefined
}

/** Parameters of {@link InvoicesApi.getInvoicesAttributes}. */
export interface GetInvoicesAttributesParams {
  /** ID of the Amazon store to return the values for. */
  marketplaceId: string
}

/** Parameters of {@link InvoicesApi.getInvoicesDocument}. */
export interface GetInvoicesDocumentParams {
  /** ID of the export document, from `invoicesDocumentIds` of the export. */
  invoicesDocumentId: string
}

/** Parameters of {@link InvoicesApi.getInvoicesExport}. */
export interface GetInvoicesExportParams {
  /** ID of the export, from `createInvoicesExport`. */
  exportId: string
}

/** Parameters of {@link InvoicesApi.getInvoicesExports}. */
export interface GetInvoicesExportsParams {
  /** Only exports for this Amazon store. */
  marketplaceId: string
  /** Start of the time range in which the exports were created, in ISO 8601. Default: 30 days ago. */
  dateStart?: string | Date | undefined
  /**
   * Token of the next page, from `nextToken` of the previous response. Repeat the other parameters. A page can be
   * empty: continue until the response has no `nextToken`.
   */
  nextToken?: string | undefined
  /** Maximum number of exports on a page. 1 to 100. */
  pageSize?: number | undefined
  /** End of the time range in which the exports were created, in ISO 8601. Default: time of the request. */
  dateEnd?: string | Date | undefined
  /**
   * Only exports with this status. `DONE`: the documents are ready. `ERROR`: `errorMessage` of the export says why
   * it failed.
   */
  status?: GetInvoicesExportsStatus | undefined
}
