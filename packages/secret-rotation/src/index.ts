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
export type { AmazonTime } from './queue/amazon-time.js'
export type { PolicyVerdict, QueueState } from './queue/queue-state.js'
export type { ReceivedMessage } from './queue/received-message.js'
export { type ReceiveOptions, SecretQueue, type SecretQueueOptions } from './queue/secret-queue.js'
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
export { FileSecretStore, type FileSecretStoreOptions } from './secrets/file-secret-store.js'
export { MemorySecretStore } from './secrets/memory-secret-store.js'
export type { PreviousSecret, RotationRequest, SecretRecord } from './secrets/secret-record.js'
export type { SecretStore, StoredSecret } from './secrets/secret-store.js'
export { secretStoreOf } from './secrets/secret-store-of.js'
export {
  SecretsManagerSecretStore,
  type SecretsManagerSecretStoreOptions,
} from './secrets/secrets-manager-secret-store.js'
export { checkSetup, type SetupParts } from './setup/check-setup.js'
export { type ConsoleStepsOptions, consoleSteps } from './setup/console-steps.js'
export { type CreatedQueue, type CreateQueueOptions, createQueue } from './setup/create-queue.js'
export type { SetupFinding } from './setup/setup-finding.js'
export { type WrittenPolicy, writePolicy } from './setup/write-policy.js'
export { formatStatus } from './status/format-status.js'
export type {
  NextRotation,
  PreviousSecretStatus,
  QueueStatus,
  RequestStatus,
  RotationStatus,
  SecretStatus,
  StoreStatus,
} from './status/rotation-status.js'
