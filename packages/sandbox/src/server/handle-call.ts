import type { UsagePlan } from '@selling-partner/auth'
import type { Access } from '../access/access-tokens.js'
import { checkAccess } from '../access/check-access.js'
import { behaviours } from '../behaviours/behaviours.js'
import { respondFromCases } from '../behaviours/respond-from-cases.js'
import { respondFromModel } from '../behaviours/respond-from-model.js'
import { callTo, noteAccess, noteBody, type RunningCall } from '../call-log.js'
import { respondFromReply } from '../control/replies.js'
import { targetOf } from '../control/targets.js'
import { withFault } from '../control/with-fault.js'
import type { IndexedOperation } from '../model/indexed-operation.js'
import { type FoundOperation, percentDecode } from '../model/operation-index.js'
import { readBody } from '../request/read-body.js'
import { readParams } from '../request/read-params.js'
import type { SandboxRequest } from '../request/sandbox-request.js'
import { ErrorResponse, type SandboxResponse, toErrorResponse, toFetchResponse } from '../response.js'
import type { SandboxState } from './sandbox-state.js'

const tokenHeader = 'x-amz-access-token'

interface ReceivedCall {
  readonly sent: Omit<SandboxRequest, 'access' | 'body'>
  readonly path: string
  readonly usagePlan?: UsagePlan
  /** Reads the body once. */
  readonly body: () => Promise<unknown>
  /** Each step notes here how far the call has come. */
  readonly entry: RunningCall
}

/**
 * Handles a call to an operation of SP-API. The functions below are its steps, in their order.
 * @throws ErrorResponse with status 404 or 405 if the operation does not exist.
 */
export function handleCall(raw: Request, state: SandboxState): Promise<Response> {
  const call = receive(raw, state)
  const { entry, sent, usagePlan } = call
  const { operation } = sent
  state.counts.addRequest(operation.key)
  return state.calls.record(entry, async () => {
    const expireToken = () => state.tokens.expire(raw.headers.get(tokenHeader) ?? '')
    const response = await withFault(state, { target: targetOf(operation), call: entry, expireToken }, async () => {
      const response = await checkAndRespond(call, state).catch(toErrorResponse)
      return toFetchResponse(response, { mediaType: operation.mediaType, usagePlan })
    })
    // A call that was rejected before has a body too.
    noteBody(entry, await call.body().catch(() => undefined))
    return response
  })
}

/** Checks the token, the usage plan and the body, in the same order as Amazon, and then responds. */
async function checkAndRespond(call: ReceivedCall, state: SandboxState): Promise<SandboxResponse> {
  const access = takeAccess(call, state)
  takePermit(call, access, state)
  call.entry.stage = 'checks'
  const request = { ...call.sent, access, body: await call.body() }

  const reply = state.planned.takeReply(targetOf(request.operation))
  if (reply) {
    call.entry.stage = 'reply'
    return respondFromReply(reply, request, () => respondByDefault(request, state))
  }
  const response = await respondByDefault(request, state)
  call.entry.stage = response.source ?? 'behaviour'
  return response
}

/** Responds from the cassette, or with the operation's behaviour, which can use the response of `respondFromData`. */
function respondByDefault(request: SandboxRequest, state: SandboxState): SandboxResponse | Promise<SandboxResponse> {
  const recorded = state.cassette?.respond(request)
  if (recorded) return recorded
  const behaviour = behaviours.get(request.operation.key)
  const respond = () => respondFromData(request, state)
  return behaviour ? behaviour(request, state, respond) : respond()
}

/** Loaded when a call first needs it, because a sandbox starts faster without it. An import for each call would take time. */
let accountModule: Promise<typeof import('../behaviours/respond-from-account.js')> | undefined

/**
 * Responds from the account, or else from the model: with a static case, or with a generated response. In strict mode, only static cases
 * respond. Each of them checks the parameters and the body.
 */
async function respondFromData(request: SandboxRequest, state: SandboxState): Promise<SandboxResponse> {
  if (state.isStrict) return respondFromCases(request)
  accountModule ??= import('../behaviours/respond-from-account.js')
  const { respondFromAccount } = await accountModule
  const response = await respondFromAccount(request, state)
  return response ?? respondFromModel(request, { seed: state.seed, now: state.today() })
}

function receive(raw: Request, state: SandboxState): ReceivedCall {
  const { origin, pathname, searchParams: query } = new URL(raw.url)
  const { operation, pathParameters } = findOperation(state, raw.method, pathname)
  const sent = { operation, origin, pathParameters, query, headers: raw.headers }
  let reading: Promise<unknown> | undefined
  return {
    sent,
    path: percentDecode(pathname),
    usagePlan: usagePlanOf(operation, state),
    body: () => (reading ??= readBody(raw)),
    entry: callTo(operation, readParams(sent)),
  }
}

function usagePlanOf(operation: IndexedOperation, { usagePlan }: SandboxState): UsagePlan | undefined {
  return usagePlan === 'off' ? undefined : (usagePlan ?? operation.usagePlan)
}

/** @throws ErrorResponse with status 403 if the token does not grant the operation. */
function takeAccess({ entry, path, sent }: ReceivedCall, { tokens }: SandboxState): Access {
  const access = checkAccess(tokens, sent.headers.get(tokenHeader) ?? undefined, { operation: sent.operation, path })
  noteAccess(entry, access)
  return access
}

/** @throws ErrorResponse with status 429 if the bucket is empty. */
function takePermit({ entry, sent, usagePlan }: ReceivedCall, access: Access, { buckets, counts }: SandboxState): void {
  entry.stage = 'usage-plan'
  const { key, id } = sent.operation
  if (!usagePlan || buckets.takePermit(key, usagePlan, access)) return
  counts.addThrottled(key)
  const message = 'You exceeded your quota for the requested resource.'
  const details = `The usage plan of ${id} is ${usagePlan.rate} requests per second with a burst of ${usagePlan.burst}.`
  throw new ErrorResponse(429, [{ code: 'QuotaExceeded', message, details }])
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
