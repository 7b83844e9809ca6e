import type { UsagePlan } from '@selling-partner/auth'
import { type Context, Hono } from 'hono'
import { checkAccess } from '../access/check-access.js'
import { handleRejectionRequest, rejectionsPath } from '../access/rejections.js'
import { documentsPath } from '../account/documents.js'
import { behaviours } from '../behaviours/behaviours.js'
import { respondFromCases } from '../behaviours/respond-from-cases.js'
import { respondFromModel } from '../behaviours/respond-from-model.js'
import { consentPath, handleConsent } from '../lwa/consent.js'
import { handleTokenRequest, tokenPath } from '../lwa/token-endpoint.js'
import { type FoundOperation, percentDecode } from '../model/operation-index.js'
import { readBody, readText } from '../request/read-body.js'
import type { SandboxRequest } from '../request/sandbox-request.js'
import { ErrorResponse, type SandboxResponse, toErrorResponse, toFetchResponse } from '../response.js'
import { handleDocumentRequest } from './document-requests.js'
import type { SandboxState } from './sandbox-state.js'

/**
 * Creates a web application with LWA's token endpoint, the consent page, the endpoint for rejections, the documents of reports and
 * feeds, and SP-API.
 */
export function createApp(state: SandboxState): Hono {
  const app = new Hono()
  app.post(tokenPath, async (context) => {
    state.counts.addRequest(`POST ${tokenPath}`)
    const body = await readText(context.req.raw)
    return toFetchResponse(handleTokenRequest(state, body, context.req.header('content-type')))
  })
  app.get(consentPath, (context) => {
    state.counts.addRequest(`GET ${consentPath}`)
    return toFetchResponse(handleConsent(state.codes, new URL(context.req.url).searchParams))
  })
  app.post(rejectionsPath, async (context) =>
    toFetchResponse(handleRejectionRequest(state.rejections, await readBody(context.req.raw))),
  )
  app.all(`${documentsPath}/*`, (context) => handleDocumentRequest(state, context.req.raw))
  app.all('*', (context) => handleSpApi(context, state))
  app.onError((error) => toFetchResponse(toErrorResponse(error)))
  return app
}

async function handleSpApi(context: Context, state: SandboxState): Promise<Response> {
  const url = new URL(context.req.url)
  const found = findOperation(state, context.req.method, url.pathname)
  const { operation } = found
  const usagePlan = state.usagePlan === 'off' ? undefined : (state.usagePlan ?? operation.usagePlan)
  state.counts.addRequest(operation.key)
  const response = await respond(context.req.raw, url, found, usagePlan, state).catch(toErrorResponse)
  return toFetchResponse(response, { mediaType: operation.mediaType, usagePlan })
}

/** Handles a call in the same order as Amazon: requested rejection, access check, usage plan, body, response. */
async function respond(
  raw: Request,
  url: URL,
  { operation, pathParameters }: FoundOperation,
  usagePlan: UsagePlan | undefined,
  state: SandboxState,
): Promise<SandboxResponse> {
  const rejection = state.rejections.take(operation.key)
  if (rejection) return rejection
  const token = raw.headers.get('x-amz-access-token') ?? undefined
  const access = checkAccess(state.tokens, token, { operation, path: percentDecode(url.pathname) })
  if (usagePlan && !state.buckets.takePermit(operation.key, usagePlan, access)) {
    state.counts.addThrottled(operation.key)
    throw throttled(operation.id, usagePlan)
  }
  const body = await readBody(raw)
  const { origin, searchParams: query } = url
  const request = { operation, access, origin, pathParameters, query, headers: raw.headers, body }
  const byDefault = () => (state.isStrict ? respondFromCases(request) : respondByModel(request, state))
  return behaviours.get(operation.key)?.(request, state, byDefault) ?? byDefault()
}

/** Responds from the account, or else from the model. */
async function respondByModel(request: SandboxRequest, state: SandboxState): Promise<SandboxResponse> {
  // Loaded only now, because a sandbox starts faster without it.
  const { respondFromAccount } = await import('../behaviours/respond-from-account.js')
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
