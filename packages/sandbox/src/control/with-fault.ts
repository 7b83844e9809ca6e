import type { RunningCall } from '../call-log.js'
import { breakConnection, type ConnectionFault, sendsNothing } from './connection-fault.js'
import { responseOfFault } from './fault-kinds.js'
import type { PlannedFault, PlannedResponses } from './planned-responses.js'
import type { RandomFaults } from './random-faults.js'
import type { Target } from './targets.js'

/** A request that may get a fault. */
export interface FaultyCall {
  readonly target: Target
  /** The entry in the call log that gets the fault. @default none */
  readonly call?: RunningCall
  /** Expires the access token that the request sent. */
  readonly expireToken?: () => void
}

interface FaultSources {
  readonly planned: PlannedResponses
  readonly randomFaults: RandomFaults
}

/**
 * Handles a request with the fault that a test has configured for it, if there is one. Every route can use it.
 * @param handle Handles the request without a fault.
 * @example
 * app.get('/_sandbox/documents/:id', (context) =>
 *   withFault(state, { target: documentsTarget }, async () => documentOf(context.req.param('id'))),
 * )
 */
export async function withFault(
  { planned, randomFaults }: FaultSources,
  { target, call, expireToken }: FaultyCall,
  handle: () => Promise<Response>,
): Promise<Response> {
  const fault = planned.takeFault(target) ?? randomFaults.take(target)
  if (!fault) return handle()
  const response = await apply(fault, target, { handle, expireToken })
  if (call) note(call, fault)
  return response
}

async function apply(
  { effect, options }: PlannedFault,
  target: Target,
  { handle, expireToken }: { handle: () => Promise<Response>; expireToken?: () => void },
): Promise<Response> {
  if ('expires' in effect) {
    expireToken?.()
    return handle()
  }
  if ('change' in effect) return effect.change(await handle())
  if ('instead' in effect) {
    if (options.takesEffect) await handle()
    return responseOfFault(effect.instead(options), target.type)
  }
  const fault: ConnectionFault = { kind: effect.connection, delayMs: options.delayMs ?? 1000 }
  const isHandled = !sendsNothing(fault) || options.takesEffect
  return breakConnection(isHandled ? await handle() : new Response(null), fault)
}

function note(call: RunningCall, { kind, effect }: PlannedFault): void {
  call.fault = kind
  if (!('expires' in effect)) call.stage = 'fault'
  if (!('connection' in effect) || !sendsNothing({ kind: effect.connection })) return
  // The client gets neither.
  call.status = undefined
  call.requestId = undefined
}
