import { createHandler } from './create-handler.js'

export { createHandler, type HandlerOptions, type RotationHandler } from './create-handler.js'
export type { LambdaEvent, SqsEvent, SqsEventRecord } from './lambda-event.js'
export type { LambdaRotator } from './lambda-rotator.js'

/**
 * The function's handler as it comes: all that it needs to know is in the environment, which is read when the first event
 * comes. `createHandler` makes one of your own.
 *
 * @example
 * // index.mjs, where the function's handler is `index.handler`
 * export { handler } from '@selling-partner/secret-rotation/lambda'
 */
export const handler = createHandler()
