import type { AccessTokens } from '../access/access-tokens.js'
import type { AuthorizationCodes } from '../lwa/consent.js'
import type { OperationIndex } from '../model/operation-index.js'
import type { SandboxRequest } from '../request/sandbox-request.js'
import type { SandboxResponse } from '../response.js'
import type { SecretRotation } from '../rotation/secret-rotation.js'

/** The parts of the sandbox's state that behaviours read and change. */
export interface BehaviourState {
  readonly codes: AuthorizationCodes
  readonly index: OperationIndex
  /** Left out if the sandbox has no queue for new client secrets. */
  readonly rotation?: SecretRotation
  readonly tokens: AccessTokens
}

/**
 * Responds to the requests of one operation instead of its static cases.
 * @param request Has passed the access check and the usage plan. Its body is parsed, but not validated.
 * @param respondFromCases Returns the response of the static case that matches, for behaviours that only add an effect.
 * @throws ErrorResponse to reject the request.
 */
export type Behaviour = (
  request: SandboxRequest,
  state: BehaviourState,
  respondFromCases: () => SandboxResponse,
) => SandboxResponse | Promise<SandboxResponse>
