export type { Charset } from './documents/charsets.js'
export type { InvalidBytes, TextOptions } from './documents/decode-text.js'
export type { DownloadOptions, DownloadProgress } from './documents/download.js'
export {
  type DocumentOptions,
  type DocumentSource,
  SellingPartnerDocument,
} from './documents/selling-partner-document.js'
export type { UploadContent, UploadOptions } from './documents/upload.js'
export { DocumentError, type DocumentReason, isDocumentError } from './errors/document-error.js'
export type { Row } from './rows/tables.js'
export type { XmlValue } from './rows/xml-rows.js'
export { isJobError, JobError, type JobOutcome, type JobProblem } from './waiting/job-error.js'
export type { JobOptions, JobProgress } from './waiting/job-options.js'
export { JobWaiter } from './waiting/job-waiter.js'
