export { createSandbox, type Sandbox } from './create-sandbox.js'
export { demoCredentials, type SandboxCredentials } from './credentials.js'
export { loadModels } from './load-models.js'
export type { RequestCount } from './request-counts.js'
export type { SqsAccess } from './rotation/notification-queue.js'
export {
  type NewSecretFacts,
  newSecretMessage,
  type SecretExpiryFacts,
  secretExpiryMessage,
} from './rotation/notifications.js'
export type { RotationOptions } from './rotation/secret-rotation.js'
export type { SandboxOptions } from './sandbox-state.js'
export { type RunningSandbox, type StartOptions, startSandbox } from './start-sandbox.js'
export type { Grant, SwaggerModel, UsagePlan } from './swagger-model.js'
