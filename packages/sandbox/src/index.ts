export { demoCredentials, type SandboxCredentials } from './lwa/credentials.js'
export { loadModels } from './model/load-models.js'
export type { Grant, SwaggerModel, UsagePlan } from './model/swagger-model.js'
export type { SqsAccess } from './rotation/notification-queue.js'
export {
  type NewSecretFacts,
  newSecretMessage,
  type SecretExpiryFacts,
  secretExpiryMessage,
} from './rotation/notifications.js'
export type { RotationOptions } from './rotation/secret-rotation.js'
export { createSandbox, type Sandbox } from './server/create-sandbox.js'
export type { RequestCount } from './server/request-counts.js'
export type { SandboxOptions } from './server/sandbox-state.js'
export { type RunningSandbox, type StartOptions, startSandbox } from './server/start-sandbox.js'
