/** @typedef {import('../src/page/page-types.js').PageState} PageState */
/** @typedef {import('../src/page/page-types.js').OperationChoice} OperationChoice */
/** @typedef {import('../src/page/page-types.js').OperationForm} OperationForm */

/** @returns {Promise<PageState>} */
export const readState = () => call('GET', 'state')

/** @returns {Promise<readonly OperationChoice[]>} */
export const readOperations = () => call('GET', 'operations')

/**
 * @param {string} key
 * @returns {Promise<OperationForm>}
 */
export const readOperation = (key) => call('GET', `operation?key=${encodeURIComponent(key)}`)

/**
 * Gets the token that an operation needs.
 * @param {{ method: string, path: string, seller: number }} request
 * @returns {Promise<{ token: string }>}
 */
export const issueToken = (request) => call('POST', 'token', request)

export const reset = () => call('POST', 'reset', {})

/** @param {number} seconds */
export const advance = (seconds) => call('POST', 'advance', { seconds })

/**
 * @param {string} method
 * @param {string} name
 * @param {unknown} [body]
 */
async function call(method, name, body) {
  const response = await fetch(`/_sandbox/${name}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  const text = await response.text()
  if (response.ok) return text === '' ? undefined : JSON.parse(text)
  throw new Error(detailsOf(text) ?? `${method} /_sandbox/${name} returned ${response.status}.`)
}

/** @param {string} text */
function detailsOf(text) {
  try {
    return JSON.parse(text).errors[0].details
  } catch {
    return undefined
  }
}
