import type { GenerationSettings } from '../generation/generate-response.js'
import { findCase, isOrdinaryError } from '../request/matching-case.js'
import type { SandboxRequest } from '../request/sandbox-request.js'
import type { SandboxResponse } from '../response.js'
import { caseResponse, checkRequest } from './respond-from-cases.js'

/** Loaded when a call first needs it, because a sandbox that responds with static cases starts faster without it. */
let generation: Promise<typeof import('../generation/generate-response.js')> | undefined

/**
 * The default behaviour: responds with the static case that matches the request, or else with a response that is
 * generated from the model.
 * @throws ErrorResponse with status 400 if the request breaks its model. Faults of the case that matches are accepted.
 */
export async function respondFromModel(
  request: SandboxRequest,
  settings: GenerationSettings,
): Promise<SandboxResponse> {
  const found = findCase(request)
  const match = found && !isOrdinaryError(found) ? found : undefined
  checkRequest(request, match)
  if (match) return caseResponse(match)
  generation ??= import('../generation/generate-response.js')
  const { generateResponse } = await generation
  return { ...generateResponse(request, settings), source: 'generated' }
}
