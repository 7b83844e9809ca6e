/**
 * The AWS client for SQS: who has no queue does without the package.
 * @throws Error with one line when the package is missing.
 */
export async function loadSqs(): Promise<typeof import('@aws-sdk/client-sqs')> {
  try {
    return await import('@aws-sdk/client-sqs')
  } catch (error) {
    if (!isMissing(error)) throw error
    throw new Error('A queue needs the AWS client, which is not installed: npm install @aws-sdk/client-sqs')
  }
}

/** Node has a code for `import` and another for `require`. */
function isMissing(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
}
