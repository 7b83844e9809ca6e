import { Documents } from '../account/documents.js'
import type { Job, Jobs } from '../account/jobs.js'
import type { StatefulCall } from './stateful-call.js'

/** Amazon lists jobs of the last 90 days if the request does not say. */
const usualAgeMs = 90 * 86_400_000

/** The jobs that a request asks for by status and date of creation, newest first. Reports, feeds and queries have these filters. */
export function filterJobs<Data, Result>(jobs: Jobs<Data, Result>, call: StatefulCall): Job<Data, Result>[] {
  const statuses = call.list('processingStatuses')
  const since = call.date('createdSince') ?? new Date(call.now.getTime() - usualAgeMs)
  const until = call.date('createdUntil') ?? call.now
  return jobs
    .all()
    .filter(({ status, createdAt }) => isSelected([status], statuses) && createdAt >= since && createdAt <= until)
}

/**
 * The jobs that a request asks for, also by type and store. Reports and feeds have these filters.
 * @param typesName Name of the parameter with the types.
 */
export function filterJobsOfStores<Data extends { readonly marketplaceIds: readonly string[] }, Result>(
  jobs: Jobs<Data, Result>,
  call: StatefulCall,
  typesName: string,
): Job<Data, Result>[] {
  const [types, stores] = [call.list(typesName), call.list('marketplaceIds')]
  return filterJobs(jobs, call).filter(
    ({ data }) => isSelected([jobs.typeOf(data)], types) && isSelected(data.marketplaceIds, stores),
  )
}

/** Whether a filter is empty or contains one of the values. */
function isSelected(values: readonly string[], filter: readonly string[]): boolean {
  return filter.length === 0 || values.some((value) => filter.includes(value))
}

/**
 * The fields of Amazon's responses that tell how to download the document of a report or a feed.
 * @returns Undefined if the document does not exist.
 */
export function downloadOf(
  call: StatefulCall,
  documentId: string,
): { readonly url: string; readonly compressionAlgorithm?: 'GZIP' } | undefined {
  const documents = call.account.part(Documents)
  const document = documents.read(documentId)
  if (!document) return undefined
  if (!document.isCompressed) return { url: documents.downloadUrl(documentId, call.origin) }
  // HTTP clients then decompress the download.
  const isEncoded = call.text('enableContentEncodingUrlHeader') === 'true'
  const override = isEncoded ? { contentEncoding: 'gzip' } : {}
  return { url: documents.downloadUrl(documentId, call.origin, override), compressionAlgorithm: 'GZIP' }
}
