import { Refusal } from '../refusal.js'
import type { Behaviour } from './behaviour.js'

/**
 * Puts a new secret on the queue. Without one the application is not enrolled: that is the model's only case.
 * @see https://developer-docs.amazon.com/sp-api/docs/rotate-your-application-client-secret
 */
export const rotateApplicationClientSecret: Behaviour = async ({ grant }, { rotation }, answerFromCases) => {
  if (!rotation) return answerFromCases()
  try {
    await rotation.rotate(grant.clientId)
  } catch (error) {
    throw notRotated(error)
  }
  return { status: 204 }
}

function notRotated(error: unknown): Refusal {
  const details = error instanceof Error ? error.message : String(error)
  return new Refusal(500, [{ code: 'InternalFailure', message: 'No secret was replaced.', details }])
}
