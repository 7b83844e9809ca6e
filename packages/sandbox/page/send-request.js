import { byId } from './dom.js'
import { issueToken } from './endpoints.js'
import { entered } from './operation-form.js'

/** @typedef {import('../src/page/page-types.js').OperationForm} OperationForm */

/**
 * Sends what is in the form with a token for it, and shows the request and the response.
 * @param {OperationForm} operation
 * @param {number} seller Position in the list of selling partners.
 */
export async function sendRequest(operation, seller) {
  const { method } = operation
  const values = entered(operation.fields)
  const path = fillPath(operation, values)
  const query = queryOf(values)
  const body = operation.body === undefined ? '' : byId('body', HTMLTextAreaElement).value.trim()
  const { token } = await issueToken({ method, path, seller })
  const headers = new Headers({ 'x-amz-access-token': token })
  for (const [{ name, in: place }, value] of values) if (place === 'header') headers.set(name, value)
  if (body !== '') headers.set('content-type', 'application/json')
  const target = query === '' ? path : `${path}?${query}`
  const startedAt = performance.now()
  const response = await fetch(target, { method, headers, ...(body !== '' && method !== 'GET' && { body }) })
  const text = await response.text()
  const duration = performance.now() - startedAt
  show('sent', [`${method} ${target}`, ...lines(headers, token), ...(body === '' ? [] : ['', body])].join('\n'))
  show('headers', lines(response.headers).join('\n'))
  show('received', pretty(text))
  byId('status', HTMLElement).textContent = `${response.status}, ${duration.toFixed(0)} ms`
  byId('status', HTMLElement).className = response.ok ? 'good' : 'bad'
  byId('result', HTMLElement).hidden = false
}

/**
 * @param {OperationForm} operation
 * @param {ReturnType<typeof entered>} values
 */
function fillPath({ path }, values) {
  return path.replace(/\{(\w+)\}/g, (_, name) => {
    const [field, value] = values.find(([each]) => each.in === 'path' && each.name === name) ?? []
    if (field === undefined || value === undefined) throw new Error(`Enter a value for ${name}.`)
    const encoded = field.isGreedy ? value.split('/').map(encodeURIComponent).join('/') : encodeURIComponent(value)
    if (/^\.{1,2}$/.test(value)) throw new Error(`${name} cannot be ${value}, because it changes the path.`)
    return encoded
  })
}

/** @param {ReturnType<typeof entered>} values */
function queryOf(values) {
  return values
    .filter(([field]) => field.in === 'query')
    .flatMap(([{ name, list }, value]) =>
      (list === 'multi' ? value.split(',').map((each) => each.trim()) : [value]).map(
        (each) =>
          `${encodeURIComponent(name)}=${encodeURIComponent(each).replaceAll('%2C', ',').replaceAll('%3A', ':')}`,
      ),
    )
    .join('&')
}

/**
 * @param {Headers} headers
 * @param {string} [token] Shown with its last four characters only.
 */
function lines(headers, token) {
  return [...headers].map(([name, value]) => `${name}: ${value === token ? `…${token.slice(-4)}` : value}`)
}

/** @param {string} text */
function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text === '' ? '(no body)' : text
  }
}

/**
 * @param {string} id
 * @param {string} text
 */
function show(id, text) {
  byId(id, HTMLElement).textContent = text
}
