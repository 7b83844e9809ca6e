// Generated from Amazon's model InvoicesApiModel_2024-06-19. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const ExportStatus = { REQUESTED: 'REQUESTED', PROCESSING: 'PROCESSING', DONE: 'DONE', ERROR: 'ERROR' } as const
export type ExportStatus = models.ExportStatus

export const FileFormat = { XML: 'XML' } as const
export type FileFormat = models.FileFormat

export const GetInvoicesExportsStatus = {
  REQUESTED: 'REQUESTED',
  PROCESSING: 'PROCESSING',
  DONE: 'DONE',
  ERROR: 'ERROR',
} as const
export type GetInvoicesExportsStatus = models.GetInvoicesExportsStatus

export const GetInvoicesSortBy = { START_DATE_TIME: 'START_DATE_TIME' } as const
export type GetInvoicesSortBy = models.GetInvoicesSortBy

export const GetInvoicesSortOrder = { DESC: 'DESC', ASC: 'ASC' } as const
export type GetInvoicesSortOrder = models.GetInvoicesSortOrder

export const GovernmentInvoiceCreationStatus = { PROCESSING: 'PROCESSING', SUCCESS: 'SUCCESS', ERROR: 'ERROR' } as const
export type GovernmentInvoiceCreationStatus = models.GovernmentInvoiceCreationStatus
