import type { Job } from '../account/jobs.js'
import type { StatefulCall } from './stateful-call.js'

/** Amazon lists jobs of the last 90 days if the request does not say. */
const usualAgeMs = 90 * 86_400_000

/** The jobs that a request asks for by status and date of creation. Reports, feeds and queries have the same filters. */
export function filterJobs<Data, Result>(
  jobs: readonly Job<Data, Result>[],
  call: StatefulCall,
): readonly Job<Data, Result>[] {
  const statuses = call.list('processingStatuses')
  const since = call.date('createdSince') ?? new Date(call.now.getTime() - usualAgeMs)
  const until = call.date('createdUntil') ?? call.now
  return jobs.filter(
    ({ status, createdAt }) =>
      (statuses.length === 0 || statuses.includes(status)) && createdAt >= since && createdAt <= until,
  )
}
