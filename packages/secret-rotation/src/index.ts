export type { AwsClient, PolicyVerdict, QueueState } from '@selling-partner/notifications/internal'
export type { AmazonClock } from './aws/amazon-clock.js'
export {
  isQueueAccessError,
  isRotationError,
  QueueAccessError,
  RotationError,
  type RotationReason,
} from './errors.js'
export { logLines } from './observe/log-lines.js'
export type {
  IgnoredReason,
  RotationEvent,
  RotationEventType,
  RotationLevel,
  RotationObserver,
} from './observe/rotation-events.js'
export {
  type ReceivedMessage,
  type ReceiveOptions,
  SecretQueue,
  type SecretQueueOptions,
} from './queue/secret-queue.js'
export type { MessageInfo, MessageOutcome } from './rotation/message-handler.js'
export type { RequestOutcome } from './rotation/rotation-requester.js'
export type { SecretRotatorOptions } from './rotation/rotator-options.js'
export type { StoreSecretOptions } from './rotation/secret-installer.js'
export { type RotateOptions, type RotationOutcome, SecretRotator } from './rotation/secret-rotator.js'
export { FileSecretStore, type FileSecretStoreOptions } from './secrets/file/file-secret-store.js'
export {
  clientSecretFrom,
  MemorySecretStore,
  type PreviousSecret,
  type RotationRequest,
  type SecretRecord,
  type SecretStore,
  type StoredSecret,
} from './secrets/secret-store.js'
export { secretStoreFrom } from './secrets/secret-store-from.js'
export {
  SecretsManagerSecretStore,
  type SecretsManagerSecretStoreOptions,
} from './secrets/secrets-manager/secrets-manager-secret-store.js'
export { type CheckSetupOptions, checkSetup } from './setup/check-setup.js'
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
  SecretStoreStatus,
} from './status/rotation-status.js'
