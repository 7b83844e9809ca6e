export type { Rejection } from './access/rejections.js'
export type { AccountData, OrderAddressData, OrderData, OrderItemData, ProductData } from './account/account-data.js'
export type { ReportContent, ReportOptions, ReportRows, RequestedEnd } from './account/report-controls.js'
export { demoCredentials, type SandboxCredentials } from './lwa/applications.js'
export { loadModels } from './model/load-models.js'
export type { SwaggerModel } from './model/swagger-model.js'
export type { SqsOptions } from './notifications/notification-queue.js'
export {
  type NewSecretPayload,
  newSecretMessage,
  type SecretExpiryPayload,
  secretExpiryMessage,
} from './rotation/notifications.js'
export type { RotationOptions } from './rotation/secret-rotation.js'
export type { CallStage, LoggedCall } from './server/call-log.js'
export { createSandbox, type Sandbox, type SandboxOrders, type SandboxReports } from './server/create-sandbox.js'
export type { RequestCount, SandboxOptions } from './server/sandbox-state.js'
export { type RunningSandbox, type StartOptions, startSandbox } from './server/start-sandbox.js'
