import { ErrorResponse } from '../response.js'
import type { Behaviour } from './behaviour.js'

/**
 * Sends a new secret to the queue. Without a queue, the application is not enrolled and the model's only static case
 * applies.
 * @see https://developer-docs.amazon/sp-api/docs/rotate-your-application-client-secret
 */
export const rotateApplicationClientSecret: Behaviour = async ({ access }, { rotation }, respondFromCases) => {
  if (!rotation) return respondFromCases()
  try {
    await rotation.rotate(access.clientId)
  } catch (error) {
    throw failed(error)
  }
  return { status: 204 }
}

function failed(error: unknown): ErrorResponse {
  const details = error instanceof Error ? error.message : String(error)
  return new ErrorResponse(500, [{ code: 'InternalFailure', message: 'The client secret was not rotated.', details }])
}
