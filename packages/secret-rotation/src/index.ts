export type { AmazonTime } from './aws/amazon-clock.js'
export type { AwsClient } from './aws/aws-sdk.js'
export { isQueueAccessError, isRotationError, QueueAccessError, RotationError, type RotationReason } from './errors.js'
export { type LogLineOptions, logLines } from './observe/log-lines.js'
export type {
  LeftAlone,
  RotationEvent,
  RotationEventType,
  RotationLevel,
  RotationObserver,
} from './observe/rotation-events.js'
export type { PolicyVerdict, QueueState } from './queue/queue-state.js'
export type { ReceivedMessage } from './queue/secret-queue.js'
export { type ReceiveOptions, SecretQueue, type SecretQueueOptions } from './queue/secret-queue.js'
export type { MessageFacts, MessageOutcome } from './rotation/message-consumer.js'
export type { SecretRotatorOptions } from './rotation/rotator-options.js'
export type { AdoptOptions } from './rotation/secret-installer.js'
export {
  type CheckOutcome,
  type RotateOptions,
  type RotationOutcome,
  SecretRotator,
} from './rotation/secret-rotator.js'
export { FileSecretStore, type FileSecretStoreOptions } from './secrets/file/file-secret-store.js'
export type {
  PreviousSecret,
  RotationRequest,
  SecretRecord,
  SecretStore,
  StoredSecret,
} from './secrets/secret-store.js'
export { clientSecretFrom, MemorySecretStore } from './secrets/secret-store.js'
export { secretStoreOf } from './secrets/secret-store-from.js'
export {
  SecretsManagerSecretStore,
  type SecretsManagerSecretStoreOptions,
} from './secrets/secrets-manager/secrets-manager-secret-store.js'
export { checkSetup, type SetupParts } from './setup/check-setup.js'
export { type ConsoleStepsOptions, consoleSteps } from './setup/console-steps.js'
export {
  type CreatedQueue,
  type CreateQueueOptions,
  createQueue,
  type WrittenPolicy,
  writePolicy,
} from './setup/create-queue.js'
export type { SetupFinding } from './setup/setup-finding.js'
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
