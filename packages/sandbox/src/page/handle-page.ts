import type { CallLog } from '../call-log.js'
import type { OperationIndex } from '../model/operation-index.js'
import { readBody } from '../request/read-body.js'
import { toErrorResponse } from '../response.js'
import { callEvents } from './call-events.js'
import { issueToken } from './issue-token.js'
import { operationForm } from './operation-form.js'
import { pageFile, pageHeaders } from './page-files.js'
import { readPageState, type ShownState } from './page-state.js'
import type { OperationChoice } from './page-types.js'

/** The state of the sandbox, as far as the page needs it. */
interface PageSource extends ShownState {
  readonly calls: CallLog
  readonly index: OperationIndex
  readonly seed: number
}

/** Responds to requests for the page at `/_sandbox`, its files, and the JSON that its scripts read. */
export async function handlePage(request: Request, state: PageSource): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const name = pathname.replace(/^\/_sandbox\/?/, '') || 'index.html'
  try {
    switch (`${request.method} ${name}`) {
      case 'GET events':
        return callEvents(state.calls)
      case 'GET state':
        return json(readPageState(state))
      case 'GET operations':
        return json(choices(state))
      case 'GET operation':
        return operationResponse(state, searchParams.get('key') ?? '')
      case 'POST token':
        return json(issueToken(state, await readBody(request)))
    }
  } catch (error) {
    const { status, body } = toErrorResponse(error)
    return json(body, status)
  }
  return (request.method === 'GET' ? pageFile(name) : undefined) ?? notFound(`${request.method} ${pathname}`)
}

function choices({ index }: Pick<PageSource, 'index'>): readonly OperationChoice[] {
  return index.operations.map(({ key, id }) => ({ key, id })).sort((a, b) => a.id.localeCompare(b.id, 'en'))
}

function operationResponse({ index, seed, today }: PageSource, key: string): Response {
  const operation = index.operations.find((each) => each.key === key)
  return operation ? json(operationForm(operation, { seed, now: today() })) : notFound(`the operation ${key}`)
}

function json(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: { ...pageHeaders } })
}

function notFound(what: string): Response {
  const details = `The page does not have ${what}.`
  return json({ errors: [{ code: 'NotFound', message: 'The page was not found.', details }] }, 404)
}
