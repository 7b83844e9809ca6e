import { byId, element, timeOf } from './dom.js'

/** @typedef {import('../src/page/page-types.js').PageCall} PageCall */

/** Rows that the table keeps. */
const mostRows = 200

/**
 * Shows each call as soon as the sandbox has responded.
 * @param {() => void} onCall
 */
export function showCalls(onCall) {
  const rows = byId('calls', HTMLTableSectionElement)
  const empty = byId('no-calls', HTMLElement)
  const connection = byId('connection', HTMLElement)
  const events = new EventSource('/_sandbox/events')
  events.addEventListener('open', () => {
    // The sandbox sends earlier calls again after a lost connection.
    rows.replaceChildren()
    empty.hidden = false
    connection.textContent = 'live'
  })
  events.addEventListener('error', () => {
    connection.textContent = 'not connected'
  })
  events.addEventListener('message', ({ data }) => {
    rows.prepend(toRow(JSON.parse(data)))
    empty.hidden = true
    while (rows.rows.length > mostRows) rows.deleteRow(-1)
    onCall()
  })
}

export function clearCalls() {
  byId('calls', HTMLTableSectionElement).replaceChildren()
  byId('no-calls', HTMLElement).hidden = false
}

/** @param {PageCall} call */
function toRow({ date, operation, id, params, status, durationMs, stage }) {
  const isGood = status !== undefined && status < 400
  return element(
    'tr',
    {},
    element('td', {}, timeOf(date)),
    element('td', { class: 'text' }, element('strong', {}, id), element('br'), operation),
    element('td', { class: 'text quiet' }, describe(params)),
    element('td', { class: isGood ? 'good' : 'bad' }, status === undefined ? 'closed' : String(status)),
    element('td', {}, durationMs.toFixed(1)),
    element('td', {}, stage),
  )
}

/** @param {unknown} value */
function toText(value) {
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(',')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** @param {PageCall['params']} params */
function describe(params) {
  const text = Object.entries(params)
    .map(([name, value]) => `${name}=${toText(value)}`)
    .join(' ')
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}
