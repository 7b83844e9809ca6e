import type { Behaviour } from './behaviour.js'

/**
 * Accepts the rotation. The model's only case is the refusal of an application that has no queue for its new secret.
 * @see https://developer-docs.amazon.com/sp-api/docs/rotate-your-application-client-secret
 */
export const rotateApplicationClientSecret: Behaviour = () => ({ status: 204 })
