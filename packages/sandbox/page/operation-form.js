import { byId, element } from './dom.js'

/** @typedef {import('../src/page/page-types.js').FormField} FormField */
/** @typedef {import('../src/page/page-types.js').OperationForm} OperationForm */

/**
 * Shows the fields of an operation, with the required ones filled in.
 * @param {OperationForm} operation
 */
export function showForm(operation) {
  const { method, path, token, usagePlan, fields, body } = operation
  byId('facts', HTMLElement).replaceChildren(
    element('code', {}, `${method} ${path}`),
    element('br'),
    element('small', {}, `Needs ${token}. Usage plan: ${usagePlan}.`),
  )
  byId('fields', HTMLElement).replaceChildren(...fields.flatMap(toControl))
  byId('body-field', HTMLElement).hidden = body === undefined
  byId('body-hint', HTMLElement).textContent = body?.isRequired ? '(JSON, required)' : '(JSON)'
  byId('body', HTMLTextAreaElement).value = body ? JSON.stringify(body.example, null, 2) : ''
  byId('form-error', HTMLElement).textContent = ''
  fill(operation.fields.filter(({ isPrefilled }) => isPrefilled))
  byId('form', HTMLFormElement).hidden = false
}

/**
 * Fills in an example for each field.
 * @param {readonly FormField[]} fields
 */
export function fill(fields) {
  for (const field of fields) controlOf(field).value = field.example
}

/**
 * Reads the values that the user entered. Empty fields are left out.
 * @param {readonly FormField[]} fields
 * @returns {[FormField, string][]}
 */
export function entered(fields) {
  return fields
    .map((field) => /** @type {[FormField, string]} */ ([field, controlOf(field).value.trim()]))
    .filter(([, value]) => value !== '')
}

/** @param {FormField} field */
function toControl(field) {
  const { name, isRequired, hint, values, list } = field
  const id = idOf(field)
  const hintId = `${id}-hint`
  const choices = field.type === 'boolean' ? ['true', 'false'] : values
  const isChoice = choices.length > 0 && list === undefined
  const attributes = { id, name, 'aria-describedby': hintId, 'aria-required': isRequired, autocomplete: 'off' }
  const control = isChoice
    ? element('select', attributes, ...['', ...choices].map((value) => element('option', { value }, value)))
    : element('input', { ...attributes, type: 'text', inputmode: field.type === 'number' ? 'decimal' : 'text' })
  const separated = list === undefined ? '' : ', separated by commas'
  const allowed = list !== undefined && values.length > 0 ? `. Values: ${values.join(', ')}` : ''
  return [
    element('label', { for: id }, `${name}${isRequired ? ' (required)' : ''}`),
    control,
    element('small', { id: hintId }, `${field.in}: ${hint}${separated}${allowed}`),
  ]
}

/** @param {FormField} field */
function controlOf(field) {
  const control = document.getElementById(idOf(field))
  if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) return control
  throw new Error(`The form has no control for ${field.name}.`)
}

/** @param {FormField} field */
function idOf(field) {
  return `field-${field.in}-${field.name}`
}
