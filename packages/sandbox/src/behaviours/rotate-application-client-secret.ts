import { ErrorResponse } from '../response.js'
import type { Behaviour } from './behaviour.js'

/**
 * Rotates the secret, and sends the new one to the queue. In strict mode without a queue, the application is not enrolled and
 * the model's only static case applies.
 * @see https://developer-docs.amazon/sp-api/docs/rotate-your-application-client-secret
 */
export const rotateApplicationClientSecret: Behaviour = async ({ access }, { isStrict, rotation }, respond) => {
  if (isStrict && !rotation.hasQueue) return respond()
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
