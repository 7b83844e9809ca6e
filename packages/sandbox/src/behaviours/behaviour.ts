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
  /** Whether the sandbox responds only with static cases, as Amazon's does. */
  readonly isStrict: boolean
  readonly rotation: SecretRotation
  readonly tokens: AccessTokens
}

/**
 * Responds to the requests of one operation instead of the default behaviour.
 * @param request Has passed the access check and the usage plan. Its body is parsed, but not validated.
 * @param respond Returns the default response, for behaviours that only add an effect.
 * @throws ErrorResponse to reject the request.
 */
export type Behaviour = (
  request: SandboxRequest,
  state: BehaviourState,
  respond: () => SandboxResponse | Promise<SandboxResponse>,
) => SandboxResponse | Promise<SandboxResponse>
