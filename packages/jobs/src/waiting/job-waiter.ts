/** Fields of notifications that name a job: of a report, a feed and a query. */
const idFields: ReadonlySet<string> = new Set(['reportId', 'feedId', 'queryId'])

/** Deeper than any notification that names a job. */
const maxDepth = 6

/**
 * Ends waiting early when a notification says that a job has ended. Pass it to jobs as `waiter`, and each notification to `notify`.
 * The jobs then check their status at once. They still check it regularly, because notifications can be late or lost.
 *
 * @example
 * const waiter = new JobWaiter()
 * listener.on('REPORT_PROCESSING_FINISHED', (notification) => waiter.notify(notification))
 * const report = await runReport(reports, request, { waiter })
 */
export class JobWaiter {
  readonly #waiting = new Map<string, Set<() => void>>()

  /**
   * Wakes the jobs that a notification names.
   * @param notification A notification `REPORT_PROCESSING_FINISHED`, `FEED_PROCESSING_FINISHED` or
   * `DATA_KIOSK_QUERY_PROCESSING_FINISHED`, as an object or as JSON. Others have no effect.
   * @returns Whether a job waits for it.
   */
  notify(notification: unknown): boolean {
    // A notification can have the same ID in several fields.
    const ids = new Set(idsIn(parsed(notification), 0))
    const woken = [...ids].flatMap((id) => [...(this.#waiting.get(id) ?? [])])
    for (const wake of woken) wake()
    return woken.length > 0
  }

  /**
   * Calls a function when a notification names a job.
   * @returns Ends this.
   */
  onNotified(jobId: string, wake: () => void): () => void {
    const functions = this.#waiting.get(jobId) ?? new Set()
    this.#waiting.set(jobId, functions.add(wake))
    return () => {
      functions.delete(wake)
      if (functions.size === 0) this.#waiting.delete(jobId)
    }
  }
}

function parsed(notification: unknown): unknown {
  if (typeof notification !== 'string') return notification
  try {
    return JSON.parse(notification)
  } catch {
    return undefined
  }
}

function idsIn(value: unknown, depth: number): string[] {
  if (typeof value !== 'object' || value === null || depth > maxDepth) return []
  return Object.entries(value).flatMap(([name, field]) =>
    idFields.has(name) && typeof field === 'string' ? [field] : idsIn(field, depth + 1),
  )
}
