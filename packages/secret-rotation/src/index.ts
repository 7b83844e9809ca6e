export type { AwsClient } from './aws/aws-client.js'
export { isQueueAccessError, QueueAccessError } from './errors/queue-access-error.js'
export type {
  LeftAlone,
  RotationEvent,
  RotationEventType,
  RotationLevel,
  RotationObserver,
} from './observe/rotation-event.js'
export type { PolicyVerdict, QueueState } from './queue/queue-state.js'
export { clientSecretFrom } from './secrets/client-secret-from.js'
export type { PreviousSecret, RotationRequest, SecretRecord } from './secrets/secret-record.js'
export type { SecretStore, StoredSecret } from './secrets/secret-store.js'
