export type { AwsClient } from './aws/aws-client.js'
export { isQueueAccessError, QueueAccessError } from './errors/queue-access-error.js'
export { isRotationError, RotationError, type RotationReason } from './errors/rotation-error.js'
export { type LogLineOptions, logLines } from './observe/log-lines.js'
export type {
  LeftAlone,
  RotationEvent,
  RotationEventType,
  RotationLevel,
  RotationObserver,
} from './observe/rotation-event.js'
export type { PolicyVerdict, QueueState } from './queue/queue-state.js'
export type { MessageFacts, MessageOutcome } from './rotation/message-handler.js'
export type { AdoptOptions } from './rotation/secret-adopter.js'
export {
  type CheckOutcome,
  type RotateOptions,
  type RotationOutcome,
  SecretRotator,
} from './rotation/secret-rotator.js'
export type { SecretRotatorOptions } from './rotation/secret-rotator-options.js'
export { clientSecretFrom } from './secrets/client-secret-from.js'
export type { PreviousSecret, RotationRequest, SecretRecord } from './secrets/secret-record.js'
export type { SecretStore, StoredSecret } from './secrets/secret-store.js'
