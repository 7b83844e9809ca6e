export type { AccountData, OrderAddressData, OrderData, OrderItemData, ProductData } from './account/account-data.js'
export type { JobOptions, RequestedEnd } from './account/job-controls.js'
export type { ReportContent, ReportRows } from './account/report-controls.js'
export type { CallStage, LoggedCall } from './call-log.js'
export type { Cassette, CassetteEntry } from './cassette/cassette.js'
export { type Recorder, type RecorderOptions, startRecorder } from './cassette/start-recorder.js'
export type { CallControl, DocumentControl, FaultControl, LwaControl } from './control/configure-calls.js'
export type { DocumentFaultKind, FaultKind, LwaFaultKind } from './control/fault-kinds.js'
export type { FaultOptions } from './control/fault-row.js'
export type { RandomFaultOptions } from './control/random-faults.js'
export type {
  ErrorBody,
  ErrorEntry,
  ErrorReply,
  ErrorStatus,
  Reply,
  ReplyCall,
  ReplyFunction,
  ReplyHeaders,
  SuccessReply,
  SuccessStatus,
} from './control/replies.js'
export { demoCredentials, type SandboxCredentials } from './lwa/applications.js'
export { loadModels } from './model/load-models.js'
export type { SwaggerModel } from './model/swagger-model.js'
export type { SqsOptions } from './notifications/notification-queue.js'
export type { SentNotification } from './notifications/notifier.js'
export {
  type NewSecretPayload,
  newSecretMessage,
  type SecretExpiryPayload,
  secretExpiryMessage,
} from './rotation/notifications.js'
export type { RotationOptions } from './rotation/secret-rotation.js'
export {
  createSandbox,
  type OnCalls,
  type ReadCalls,
  type Sandbox,
  type SandboxOrders,
  type SandboxReports,
} from './server/create-sandbox.js'
export type { RequestCount, SandboxOptions } from './server/sandbox-state.js'
export { type RunningSandbox, type StartOptions, startSandbox } from './server/start-sandbox.js'
