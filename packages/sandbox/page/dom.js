/**
 * Finds an element of index.html.
 * @template {HTMLElement} Type
 * @param {string} id
 * @param {new () => Type} type
 * @returns {Type}
 */
export function byId(id, type) {
  const found = document.getElementById(id)
  if (found instanceof type) return found
  throw new Error(`index.html has no ${type.name} with the ID ${id}.`)
}

/**
 * Creates an element. Text is never read as HTML.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, string | number | boolean | undefined>>} attributes `false` and `undefined` leave an attribute out.
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const created = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) created.setAttribute(name, value === true ? '' : String(value))
  }
  created.append(...children)
  return created
}

/**
 * Creates a table.
 * @param {readonly string[]} columns
 * @param {readonly (readonly (Node | string)[])[]} rows
 */
export function table(columns, rows) {
  const head = element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, column)))
  const body = rows.map((cells) => element('tr', {}, ...cells.map((cell) => element('td', { class: 'text' }, cell))))
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...body))
}

/** @param {string} date An ISO 8601 date. */
export function timeOf(date) {
  return `${date.slice(11, 19)} UTC`
}
