import { type Context, Hono } from 'hono'
import { checkAccess } from '../access/check-access.js'
import type { Answer } from '../answer.js'
import { behaviours } from '../behaviours/behaviours.js'
import { answerFromCases } from '../behaviours/respond-from-cases.js'
import { toErrorAnswer } from '../error-answer.js'
import { answerConsent, consentPath } from '../lwa/consent-page.js'
import { answerLwa, lwaPath } from '../lwa/token-endpoint.js'
import type { FoundOperation } from '../model/operation-index.js'
import { percentDecode } from '../model/percent-decode.js'
import type { UsagePlan } from '../model/swagger-model.js'
import { Refusal } from '../refusal.js'
import { readBody, readText } from '../request/read-body.js'
import { toResponse } from '../to-response.js'
import type { SandboxState } from './sandbox-state.js'

/** SP-API, LWA and the consent page as one web application. */
export function createApp(state: SandboxState): Hono {
  const app = new Hono()
  app.post(lwaPath, async (context) => {
    state.counts.addRequest(`POST ${lwaPath}`)
    return toResponse(answerLwa(state, await readText(context.req.raw), context.req.header('content-type')))
  })
  app.get(consentPath, (context) => {
    state.counts.addRequest(`GET ${consentPath}`)
    return toResponse(answerConsent(state.codes, new URL(context.req.url).searchParams))
  })
  app.all('*', (context) => answerSpApi(context, state))
  app.onError((error) => toResponse(toErrorAnswer(error)))
  return app
}

async function answerSpApi(context: Context, state: SandboxState): Promise<Response> {
  const url = new URL(context.req.url)
  const found = findOperation(state, context.req.method, url.pathname)
  const { operation } = found
  const usagePlan = state.usagePlan === 'off' ? undefined : (state.usagePlan ?? operation.usagePlan)
  state.counts.addRequest(operation.key)
  const answer = await answerOperation(context.req.raw, url, found, usagePlan, state).catch(toErrorAnswer)
  return toResponse(answer, { mediaType: operation.mediaType, usagePlan })
}

/** The steps of a call, in Amazon's order: who asks, how often, and for what. */
async function answerOperation(
  raw: Request,
  url: URL,
  { operation, pathParameters }: FoundOperation,
  usagePlan: UsagePlan | undefined,
  state: SandboxState,
): Promise<Answer> {
  const token = raw.headers.get('x-amz-access-token') ?? undefined
  const grant = checkAccess(state.tokens, token, { operation, path: percentDecode(url.pathname) })
  if (usagePlan && !state.buckets.take(operation.key, usagePlan, grant)) {
    state.counts.addThrottled(operation.key)
    throw throttled(operation.id, usagePlan)
  }
  const body = await readBody(raw)
  const request = { operation, grant, pathParameters, query: url.searchParams, headers: raw.headers, body }
  const fromCases = () => answerFromCases(request)
  return behaviours.get(operation.key)?.(request, state, fromCases) ?? fromCases()
}

function findOperation({ index }: SandboxState, method: string, path: string): FoundOperation {
  const found = index.find(method, path)
  if (found) return found
  const allowed = index.methodsOf(path)
  if (allowed.length === 0) {
    throw new Refusal(404, [{ code: 'NotFound', message: 'No operation has this path.', details: `${method} ${path}` }])
  }
  const allow = allowed.join(', ')
  const details = `${path} takes ${allow}.`
  throw new Refusal(405, [{ code: 'MethodNotAllowed', message: `No operation is ${method} here.`, details }], { allow })
}

function throttled(operation: string, { rate, burst }: UsagePlan): Refusal {
  const details = `The usage plan of ${operation} is ${rate} requests per second with a burst of ${burst}.`
  return new Refusal(429, [{ code: 'QuotaExceeded', message: 'The usage plan has no request left.', details }])
}
