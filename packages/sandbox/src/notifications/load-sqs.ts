/**
 * Loads the AWS client for SQS when it is needed, because the package is optional. This function has its own file, so that the
 * types of the package compile without the AWS client.
 * @throws Error if the package is not installed.
 */
export async function loadSqs(): Promise<typeof import('@aws-sdk/client-sqs')> {
  try {
    return await import('@aws-sdk/client-sqs')
  } catch (error) {
    if (!isMissing(error)) throw error
    throw new Error('Messages to SQS need @aws-sdk/client-sqs. Run `npm install @aws-sdk/client-sqs`.')
  }
}

/** The first code is from `import`, the second from `require`. */
function isMissing(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
}
