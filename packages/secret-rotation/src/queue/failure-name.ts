/** How AWS names failures: in letters alone, unlike a secret. */
const awsName = /^[A-Za-z]{1,64}$/

/** How Node names failures. */
const nodeCode = /^[A-Z][A-Z0-9_]{2,63}$/

/**
 * What a failure of the AWS client is called, of whichever protocol and version: `AccessDenied` for `AccessDeniedException`,
 * `NonExistentQueue` for `AWS.SimpleQueueService.NonExistentQueue`. `UNKNOWN` where nothing says it.
 */
export function failureName(error: unknown): string {
  const { code, Code, name, message } = Object(error)
  // Node's code comes first: to the AWS client all that fails on the way is a `TimeoutError` or an `Error`.
  return codeOf(code) ?? codeIn(message) ?? shortName(name) ?? shortName(Code) ?? 'UNKNOWN'
}

function codeOf(code: unknown): string | undefined {
  return typeof code === 'string' && nodeCode.test(code) ? code : undefined
}

/** Where the AWS client does not know Node's error for one, as in Jest, it puts it into one of its own: then the text alone tells. */
function codeIn(message: unknown): string | undefined {
  if (typeof message !== 'string' || !message.startsWith('AWS SDK error wrapper for ')) return undefined
  if (message.endsWith('socket hang up')) return 'ECONNRESET'
  return /\bE[A-Z]{4,}\b/.exec(message)?.[0]
}

function shortName(name: unknown): string | undefined {
  if (typeof name !== 'string') return undefined
  const short = name.replace(/^.*[.#]/, '').replace(/(?<=.)Exception$/, '')
  if (short === 'TimeoutError') return 'ETIMEDOUT'
  return awsName.test(short) && short !== 'Error' ? short : undefined
}
