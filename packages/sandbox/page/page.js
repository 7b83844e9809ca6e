import { clearCalls, showCalls } from './calls.js'
import { byId, element } from './dom.js'
import { advance, readOperation, readOperations, readState, reset } from './endpoints.js'
import { fill, showForm } from './operation-form.js'
import { sendRequest } from './send-request.js'
import { showState } from './state-tables.js'

/** Milliseconds between two readings of the state while the page is visible. Buckets refill without a call. */
const refreshInterval = 2000

const search = byId('search', HTMLInputElement)
const list = byId('operation', HTMLSelectElement)
const form = byId('form', HTMLFormElement)
const seller = byId('seller', HTMLSelectElement)

/** @type {import('../src/page/page-types.js').OperationForm | undefined} */
let chosen

/** Whether the state is being read, or must be read again. */
let isReading = false
let isStale = false

async function refresh() {
  isStale = true
  if (isReading) return
  isReading = true
  try {
    while (isStale) {
      isStale = false
      const state = await readState()
      showState(state)
      showSellers(state.sellers)
    }
  } catch {
    // The status line tells that the sandbox is not connected.
  } finally {
    isReading = false
  }
}

/** @param {readonly string[]} sellers */
function showSellers(sellers) {
  byId('sellers', HTMLElement).hidden = sellers.length < 2
  if (seller.options.length === sellers.length) return
  seller.replaceChildren(...sellers.map((name, value) => element('option', { value }, name)))
}

/** @param {readonly import('../src/page/page-types.js').OperationChoice[]} operations */
function showOperations(operations) {
  const words = search.value.toLowerCase().split(/\s+/)
  const found = operations.filter(({ id, key }) => words.every((word) => `${id} ${key}`.toLowerCase().includes(word)))
  list.replaceChildren(...found.map(({ id, key }) => element('option', { value: key }, `${id} – ${key}`)))
  byId('matches', HTMLElement).textContent = String(found.length)
}

/** Shows the form for the selected operation. @returns No message. */
async function choose() {
  if (list.value !== '' && list.value !== chosen?.key) {
    chosen = await readOperation(list.value)
    showForm(chosen)
  }
  return ''
}

/**
 * Runs an action and shows its error.
 * @param {string} id
 * @param {() => Promise<string>} action Returns the text to show.
 */
async function report(id, action) {
  const output = byId(id, HTMLElement)
  output.textContent = ''
  try {
    output.textContent = await action()
  } catch (error) {
    output.textContent = error instanceof Error ? error.message : String(error)
  }
  await refresh()
}

byId('url', HTMLElement).textContent = location.origin
showCalls(refresh)
void refresh()
setInterval(() => {
  if (!document.hidden) void refresh()
}, refreshInterval)

const operations = await readOperations()
showOperations(operations)
search.addEventListener('input', () => showOperations(operations))
search.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || list.options.length === 0) return
  list.selectedIndex = 0
  list.focus()
  void report('form-error', choose)
})
list.addEventListener('change', () => void report('form-error', choose))

form.addEventListener('submit', (event) => {
  event.preventDefault()
  const operation = chosen
  if (!operation) return
  void report('form-error', async () => {
    await sendRequest(operation, Number(seller.value || 0))
    return ''
  })
})
byId('fill', HTMLButtonElement).addEventListener('click', () => fill(chosen?.fields ?? []))

byId('controls', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault()
  const seconds = byId('seconds', HTMLInputElement).valueAsNumber
  void report('control-result', async () => {
    await advance(seconds)
    return `Advanced by ${seconds} s.`
  })
})
byId('reset', HTMLButtonElement).addEventListener('click', () => {
  void report('control-result', async () => {
    await reset()
    clearCalls()
    return 'Reset.'
  })
})
