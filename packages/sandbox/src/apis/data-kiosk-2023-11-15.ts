import { Documents } from '../account/documents.js'
import { jobFields } from '../account/jobs.js'
import { KioskQueries, type KioskQuery, resultFields } from '../account/kiosk-queries.js'
import { ErrorResponse, invalidInput, type SandboxResponse } from '../response.js'
import { filterJobs } from './job-requests.js'
import type { StatefulApi } from './stateful-api.js'
import type { StatefulCall } from './stateful-call.js'

const path = '/dataKiosk/2023-11-15'

/** @see https://developer-docs.amazon/sp-api/docs/data-kiosk-api-v2023-11-15-use-case-guide */
export const dataKiosk20231115: StatefulApi = {
  name: 'Data Kiosk 2023-11-15',
  summary: 'Queries are checked against Amazon’s schemas and run. Their rows agree with the orders.',
  overview: (account) =>
    (account.peek(KioskQueries)?.jobs.all() ?? []).map(({ id, data, status, createdAt }) => ({
      queryId: id,
      query: data.query.replace(/\s+/g, ' ').slice(0, 80),
      page: data.page,
      processingStatus: status,
      createdAt,
    })),
  operations: {
    [`GET ${path}/queries`]: { respond: getQueries },
    [`POST ${path}/queries`]: { respond: createQuery },
    [`GET ${path}/queries/{queryId}`]: { respond: getQuery },
    [`DELETE ${path}/queries/{queryId}`]: { respond: cancelQuery },
    [`GET ${path}/documents/{documentId}`]: { respond: getDocument },
  },
}

function getQueries(call: StatefulCall): SandboxResponse {
  const queries = filterJobs(call.account.part(KioskQueries).jobs, call)
  return { status: 200, body: { queries: queries.map(toQuery) } }
}

async function createQuery(call: StatefulCall): Promise<SandboxResponse | undefined> {
  const { query, paginationToken } = call.body<{ query: string; paginationToken?: string }>()
  const queries = call.account.part(KioskQueries)
  if (paginationToken !== undefined) {
    const next = queries.addPage(query, paginationToken)
    if (next) return accepted(next)
    throw invalidInput('The pagination token is invalid.', 'Send the nextToken of a query, together with its query.')
  }
  // Loaded only now, because a sandbox starts faster without GraphQL.
  const [{ checkQuery }, { runQuery }] = await Promise.all([
    import('../data-kiosk/check-query.js'),
    import('../data-kiosk/run-query.js'),
  ])
  const checked = checkQuery(query)
  if (!('faults' in checked))
    return accepted(queries.add({ query, dataset: checked.dataset }, () => runQuery(checked, call.account)))
  if (call.hasCase) return undefined
  throw new ErrorResponse(
    400,
    checked.faults.map((details) => ({ code: 'InvalidInput', message: 'The provided query is invalid.', details })),
  )
}

function accepted({ id }: KioskQuery): SandboxResponse {
  return { status: 202, body: { queryId: id } }
}

function getQuery(call: StatefulCall): SandboxResponse | undefined {
  const query = call.account.part(KioskQueries).jobs.find(call.text('queryId'))
  return query && { status: 200, body: toQuery(query) }
}

/** Queries that are canceled already stay so. */
function cancelQuery(call: StatefulCall): SandboxResponse | undefined {
  const { jobs } = call.account.part(KioskQueries)
  const query = jobs.find(call.text('queryId'))
  if (!query) return undefined
  if (!jobs.cancel(query.id, ['IN_QUEUE', 'IN_PROGRESS']) && query.status !== 'CANCELLED') {
    const details = `The query ${query.id} is ${query.status}. Cancel queries that are IN_QUEUE or IN_PROGRESS.`
    throw invalidInput('The query can’t be canceled.', details)
  }
  return { status: 204 }
}

function getDocument(call: StatefulCall): SandboxResponse | undefined {
  const documents = call.account.part(Documents)
  const documentId = call.text('documentId')
  if (!documents.read(documentId)) return undefined
  return { status: 200, body: { documentId, documentUrl: documents.downloadUrl(documentId, call.origin) } }
}

function toQuery(job: KioskQuery): object {
  return { queryId: job.id, query: job.data.query, ...jobFields(job), ...resultFields(job) }
}
