import type { UsagePlan } from '@selling-partner/auth'
import { type Context, Hono } from 'hono'
import { checkAccess } from '../access/check-access.js'
import { documentsPath } from '../account/documents.js'
import { productTypesPath, serveSchema } from '../account/listings/schema-documents.js'
import { behaviours } from '../behaviours/behaviours.js'
import { respondFromCases } from '../behaviours/respond-from-cases.js'
import { respondFromModel } from '../behaviours/respond-from-model.js'
import { callTo, noteAccess, noteBody, type RunningCall } from '../call-log.js'
import { respondFromReply } from '../control/replies.js'
import { documentsTarget, lwaTarget, targetOf } from '../control/targets.js'
import { withFault } from '../control/with-fault.js'
import { consentPath, handleConsent } from '../lwa/consent.js'
import { handleTokenRequest, publicFields, readFields, tokenPath } from '../lwa/token-endpoint.js'
import { type FoundOperation, percentDecode } from '../model/operation-index.js'
import { readBody, readText } from '../request/read-body.js'
import { readParams } from '../request/read-params.js'
import type { SandboxRequest } from '../request/sandbox-request.js'
import { ErrorResponse, type SandboxResponse, toErrorResponse, toFetchResponse } from '../response.js'
import { addControlEndpoints } from './control-endpoints.js'
import { handleDocumentRequest } from './document-requests.js'
import type { SandboxState } from './sandbox-state.js'

/**
 * Creates a web application with SP-API, LWA's token endpoint, the consent page, and the documents of reports and feeds. It also has the
 * endpoints and the page that control the sandbox.
 * @param host The host that the sandbox listens on.
 */
export function createApp(state: SandboxState, host = '127.0.0.1'): Hono {
  const app = new Hono()
  app.post(tokenPath, (context) => {
    state.counts.addRequest(lwaTarget.key)
    const call: RunningCall = { operation: lwaTarget.key, id: 'lwa', params: {}, stage: 'lwa' }
    return state.calls.record(call, async () => {
      const fields = readFields(await readText(context.req.raw), context.req.header('content-type'))
      call.params = publicFields(fields)
      call.clientId = fields?.get('client_id')
      return withFault(state, { target: lwaTarget, call }, async () =>
        toFetchResponse(handleTokenRequest(state, fields)),
      )
    })
  })
  app.get(consentPath, (context) => {
    state.counts.addRequest(`GET ${consentPath}`)
    return toFetchResponse(handleConsent(state.codes, new URL(context.req.url).searchParams))
  })
  app.all(`${documentsPath}/*`, (context) =>
    withFault(state, { target: documentsTarget }, () => handleDocumentRequest(state, context.req.raw)),
  )
  app.get(`${productTypesPath}/*`, (context) => serveSchema(context.req.raw))
  addControlEndpoints(app, state, host)
  for (const path of ['/_sandbox', '/_sandbox/*']) {
    // Loaded only now, because a sandbox starts faster without it.
    app.all(path, async ({ req }) => (await import('../page/handle-page.js')).handlePage(req.raw, state))
  }
  app.all('*', (context) => handleSpApi(context, state))
  app.onError((error) => toFetchResponse(toErrorResponse(error)))
  return app
}

function handleSpApi(context: Context, state: SandboxState): Promise<Response> {
  const url = new URL(context.req.url)
  const { raw } = context.req
  const { operation, pathParameters } = findOperation(state, context.req.method, url.pathname)
  const usagePlan = state.usagePlan === 'off' ? undefined : (state.usagePlan ?? operation.usagePlan)
  state.counts.addRequest(operation.key)
  const { origin, searchParams: query } = url
  const sent = { operation, origin, pathParameters, query, headers: raw.headers }
  const call = callTo(operation, readParams(sent))
  const expireToken = () => state.tokens.expire(raw.headers.get(tokenHeader) ?? '')
  let reading: Promise<unknown> | undefined
  const body = () => (reading ??= readBody(raw))
  return state.calls.record(call, async () => {
    const response = await withFault(state, { target: targetOf(operation), call, expireToken }, async () => {
      const response = await respond({ body, url, sent, usagePlan, call }, state).catch(toErrorResponse)
      return toFetchResponse(response, { mediaType: operation.mediaType, usagePlan })
    })
    // A call that was rejected before has a body too.
    noteBody(call, await body().catch(() => undefined))
    return response
  })
}

const tokenHeader = 'x-amz-access-token'

interface ReceivedCall {
  /** Reads the body once. */
  readonly body: () => Promise<unknown>
  readonly url: URL
  readonly sent: Omit<SandboxRequest, 'access' | 'body'>
  readonly usagePlan?: UsagePlan
  /** Each step notes here how far the call has come. */
  readonly call: RunningCall
}

/** Handles a call in the same order as Amazon: access check, usage plan, body, response. */
async function respond(
  { body, url, sent, usagePlan, call }: ReceivedCall,
  state: SandboxState,
): Promise<SandboxResponse> {
  const { operation } = sent
  const token = sent.headers.get(tokenHeader) ?? undefined
  const access = checkAccess(state.tokens, token, { operation, path: percentDecode(url.pathname) })
  noteAccess(call, access)
  call.stage = 'usage-plan'
  if (usagePlan && !state.buckets.takePermit(operation.key, usagePlan, access)) {
    state.counts.addThrottled(operation.key)
    throw throttled(operation.id, usagePlan)
  }
  call.stage = 'checks'
  const request = { ...sent, access, body: await body() }
  const reply = state.planned.takeReply(targetOf(operation))
  if (reply) call.stage = 'reply'
  const response = reply
    ? await respondFromReply(reply, request, () => respondByDefault(request, state))
    : await respondByDefault(request, state)
  if (!reply) call.stage = response.source ?? 'behaviour'
  return response
}

function respondByDefault(request: SandboxRequest, state: SandboxState): SandboxResponse | Promise<SandboxResponse> {
  const recorded = state.cassette?.respond(request)
  if (recorded) return recorded
  const byModel = () => (state.isStrict ? respondFromCases(request) : respondByModel(request, state))
  return behaviours.get(request.operation.key)?.(request, state, byModel) ?? byModel()
}

/** Loaded when a call first needs it, because a sandbox starts faster without it. An import for each call would take time. */
let accountModule: Promise<typeof import('../behaviours/respond-from-account.js')> | undefined

/** Responds from the account, or else from the model. */
async function respondByModel(request: SandboxRequest, state: SandboxState): Promise<SandboxResponse> {
  accountModule ??= import('../behaviours/respond-from-account.js')
  const { respondFromAccount } = await accountModule
  const response = await respondFromAccount(request, state)
  return response ?? respondFromModel(request, { seed: state.seed, now: state.today() })
}

function findOperation({ index }: SandboxState, method: string, path: string): FoundOperation {
  const found = index.find(method, path)
  if (found) return found
  const allowed = index.methodsOf(path)
  if (allowed.length === 0) {
    const details = `Check the path of ${method} ${path}.`
    throw new ErrorResponse(404, [{ code: 'NotFound', message: 'No operation has this path.', details }])
  }
  const allow = allowed.join(', ')
  const message = `${path} does not support ${method}.`
  throw new ErrorResponse(405, [{ code: 'MethodNotAllowed', message, details: `Use ${allow}.` }], { allow })
}

function throttled(operation: string, { rate, burst }: UsagePlan): ErrorResponse {
  const message = 'You exceeded your quota for the requested resource.'
  const details = `The usage plan of ${operation} is ${rate} requests per second with a burst of ${burst}.`
  return new ErrorResponse(429, [{ code: 'QuotaExceeded', message, details }])
}
