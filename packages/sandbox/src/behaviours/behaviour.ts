import type { TokenRegistry } from '../access/access-tokens.js'
import type { Answer } from '../answer.js'
import type { AuthorizationCodes } from '../lwa/authorization-codes.js'
import type { OperationIndex } from '../model/operation-index.js'
import type { SandboxRequest } from '../request/sandbox-request.js'
import type { SecretRotation } from '../rotation/secret-rotation.js'

/** What an operation with a state of its own may read and change. */
export interface BehaviourState {
  readonly codes: AuthorizationCodes
  readonly index: OperationIndex
  /** Left out where applications have no queue for their new secrets. */
  readonly rotation?: SecretRotation
  readonly tokens: TokenRegistry
}

/** Answers an operation in place of its static cases, which it may ask for. */
export type Behaviour = (
  request: SandboxRequest,
  state: BehaviourState,
  answerFromCases: () => Answer,
) => Answer | Promise<Answer>
