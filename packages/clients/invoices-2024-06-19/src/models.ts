// Generated from Amazon's model InvoicesApiModel_2024-06-19. To change this file, see CONTRIBUTING.md.

export interface AttributeOption {
  description?: string | undefined
  value?: string | undefined
}

export interface CarrierDetailsContext {
  name?: string | undefined
  address?: string | undefined
  contextType?: string | undefined
  federalTaxId?: string | undefined
  regionCode?: string | undefined
  regionTaxId?: string | undefined
  vehicleLicensePlate?: string | undefined
  vehicleRegistrationRegionCode?: string | undefined
}

export interface ErrorEntry {
  code: string
  details?: string | undefined
  message: string
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface Export {
  errorMessage?: string | undefined
  exportId?: string | undefined
  /** ISO 8601 date and time. */
  generateExportFinishedAt?: string | undefined
  /** ISO 8601 date and time. */
  generateExportStartedAt?: string | undefined
  invoicesDocumentIds?: string[] | undefined
  status?: ExportStatus | undefined
}

export interface ExportInvoicesRequest {
  /** ISO 8601 date. */
  dateEnd?: string | undefined
  /** ISO 8601 date. */
  dateStart?: string | undefined
  externalInvoiceId?: string | undefined
  fileFormat?: FileFormat | undefined
  invoiceType?: string | undefined
  marketplaceId: string
  series?: string | undefined
  /** At least 1 item. */
  statuses?: string[] | undefined
  transactionIdentifier?: TransactionIdentifier | undefined
  transactionType?: string | undefined
}

export interface ExportInvoicesResponse {
  exportId?: string | undefined
}

export type ExportStatus = 'REQUESTED' | 'PROCESSING' | 'DONE' | 'ERROR' | (string & {})

export type FileFormat = 'XML'

export interface GetInvoiceResponse {
  invoice?: Invoice | undefined
}

export interface GetInvoicesAttributesResponse {
  invoicesAttributes?: InvoicesAttributes | undefined
}

export interface GetInvoicesDocumentResponse {
  invoicesDocument?: InvoicesDocument | undefined
}

export interface GetInvoicesExportResponse {
  export?: Export | undefined
}

export interface GetInvoicesExportsResponse {
  /** At most 100 items. */
  exports?: Export[] | undefined
  nextToken?: string | undefined
}

export interface GetInvoicesResponse {
  /** At most 100 items. */
  invoices?: Invoice[] | undefined
  nextToken?: string | undefined
}

export type GovernmentInvoiceCreationStatus = 'PROCESSING' | 'SUCCESS' | 'ERROR' | (string & {})

export interface GovernmentInvoiceRequest {
  contexts?: CarrierDetailsContext[] | undefined
  inboundPlanId?: string | undefined
  invoiceType: string
  marketplaceId: string
  shipmentId: string
  transactionType: string
}

export interface GovernmentInvoiceStatusResponse {
  invoiceErrors?: InvoiceError[] | undefined
  invoiceExternalDocumentId?: string | undefined
  status?: GovernmentInvoiceCreationStatus | undefined
}

export interface GovtInvoiceDocumentResponse {
  invoiceDocument?: InvoiceDocument | undefined
}

export interface Invoice {
  /** ISO 8601 date and time. */
  date?: string | undefined
  errorCode?: string | undefined
  externalInvoiceId?: string | undefined
  govResponse?: string | undefined
  id?: string | undefined
  invoiceType?: string | undefined
  series?: string | undefined
  status?: string | undefined
  transactionIds?: TransactionIdentifier[] | undefined
  transactionType?: string | undefined
}

export interface InvoiceDocument {
  invoiceDocumentUrl?: string | undefined
}

export interface InvoiceError {
  description?: string | undefined
  errorCode?: string | undefined
}

export interface InvoicesAttributes {
  invoiceStatusOptions?: AttributeOption[] | undefined
  invoiceTypeOptions?: AttributeOption[] | undefined
  transactionIdentifierNameOptions?: AttributeOption[] | undefined
  transactionTypeOptions?: AttributeOption[] | undefined
}

export interface InvoicesDocument {
  invoicesDocumentId?: string | undefined
  invoicesDocumentUrl?: string | undefined
}

export interface TransactionIdentifier {
  name?: string | undefined
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
  body: GovernmentInvoiceRequest
}

/** Parameters of {@link InvoicesApi.createInvoicesExport}. */
export interface CreateInvoicesExportParams {
  body: ExportInvoicesRequest
}

/** Parameters of {@link InvoicesApi.getGovernmentInvoiceDocument}. */
export interface GetGovernmentInvoiceDocumentParams {
  marketplaceId: string
  transactionType: string
  shipmentId: string
  invoiceType: string
  inboundPlanId?: string | undefined
  fileFormat?: string | undefined
}

/** Parameters of {@link InvoicesApi.getGovernmentInvoiceStatus}. */
export interface GetGovernmentInvoiceStatusParams {
  marketplaceId: string
  transactionType: string
  shipmentId: string
  invoiceType: string
  inboundPlanId?: string | undefined
}

/** Parameters of {@link InvoicesApi.getInvoice}. */
export interface GetInvoiceParams {
  marketplaceId: string
  invoiceId: string
}

/** Parameters of {@link InvoicesApi.getInvoices}. */
export interface GetInvoicesParams {
  marketplaceId: string
  transactionIdentifierName?: string | undefined
  pageSize?: number | undefined
  /** ISO 8601 date and time. */
  dateEnd?: string | Date | undefined
  transactionType?: string | undefined
  transactionIdentifierId?: string | undefined
  /** ISO 8601 date and time. */
  dateStart?: string | Date | undefined
  series?: string | undefined
  nextToken?: string | undefined
  sortOrder?: GetInvoicesSortOrder | undefined
  invoiceType?: string | undefined
  /** At least 1 item. */
  statuses?: readonly string[] | undefined
  externalInvoiceId?: string | undefined
  sortBy?: GetInvoicesSortBy | undefined
}

/** Parameters of {@link InvoicesApi.getInvoicesAttributes}. */
export interface GetInvoicesAttributesParams {
  marketplaceId: string
}

/** Parameters of {@link InvoicesApi.getInvoicesDocument}. */
export interface GetInvoicesDocumentParams {
  invoicesDocumentId: string
}

/** Parameters of {@link InvoicesApi.getInvoicesExport}. */
export interface GetInvoicesExportParams {
  exportId: string
}

/** Parameters of {@link InvoicesApi.getInvoicesExports}. */
export interface GetInvoicesExportsParams {
  marketplaceId: string
  /** ISO 8601 date and time. */
  dateStart?: string | Date | undefined
  nextToken?: string | undefined
  pageSize?: number | undefined
  /** ISO 8601 date and time. */
  dateEnd?: string | Date | undefined
  status?: GetInvoicesExportsStatus | undefined
}
