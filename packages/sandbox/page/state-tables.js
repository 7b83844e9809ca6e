import { byId, element, table, timeOf } from './dom.js'

/** @typedef {import('../src/page/page-types.js').PageState} PageState */
/** @typedef {import('../src/page/page-types.js').AccountTable} AccountTable */

/**
 * Shows buckets, tokens and accounts.
 * @param {PageState} state
 */
export function showState({ now, buckets, tokens, accounts }) {
  byId('clock', HTMLElement).textContent = `${now.slice(0, 10)} ${timeOf(now)}`
  update('buckets', buckets.length === 0 ? nothing('Full until the first call.') : [bucketTable(buckets)])
  update('tokens', tokens.length === 0 ? nothing('No tokens yet.') : [tokenTable(tokens)])
  const views = accounts.flatMap(({ owner, tables }) => [
    element('h3', {}, `Account ${owner}`),
    ...tables.flatMap(accountTable),
  ])
  update('accounts', accounts.length === 0 ? nothing('An account exists after the first call that reads it.') : views)
}

/** @param {PageState['buckets']} buckets */
function bucketTable(buckets) {
  const rows = buckets.map(({ operation, owner, level, burst, rate }) => [
    operation,
    owner,
    element('meter', {
      min: 0,
      max: burst,
      value: level,
      low: 1,
      'aria-label': `Permits of ${operation} for ${owner}`,
    }),
    `${Math.floor(level)} of ${burst}`,
    `${rate}/s`,
  ])
  return table(['Operation', 'Owner', 'Level', 'Permits', 'Rate'], rows)
}

/** @param {PageState['tokens']} tokens */
function tokenTable(tokens) {
  const rows = tokens.map(({ type, grant, ending, expiresAt, isExpired }) => [
    type,
    grant,
    element('code', {}, `…${ending}`),
    isExpired ? element('span', { class: 'bad' }, 'expired') : timeOf(expiresAt),
  ])
  return table(['Kind', 'Selling partner or scope', 'Ends in', 'Expires'], rows)
}

/** @param {AccountTable} account */
function accountTable({ name, rows, more }) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const cells = rows.map((row) => columns.map((column) => String(row[column] ?? '')))
  const titles = columns.map((column) => toTitle(column))
  const rest = more > 0 ? [element('p', { class: 'quiet' }, `${more} more`)] : []
  const region = { class: 'scroll', role: 'group', 'aria-label': name, tabindex: 0 }
  return [element('h4', {}, name), element('div', region, table(titles, cells), ...rest)]
}

/** @param {string} name `createdAt` becomes `Created at`. */
function toTitle(name) {
  const words = name.replace(/[A-Z]+/g, (letters) => ` ${letters.length > 1 ? letters : letters.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** @param {string} text */
function nothing(text) {
  return [element('p', { class: 'quiet' }, text)]
}

/** @type {Map<string, string>} */
const shown = new Map()

/**
 * Replaces the content of an element, but only if it is different, so that focus and scroll positions stay.
 * @param {string} id
 * @param {readonly HTMLElement[]} content
 */
function update(id, content) {
  const html = content.map((each) => each.outerHTML).join('')
  if (shown.get(id) === html) return
  shown.set(id, html)
  byId(id, HTMLElement).replaceChildren(...content)
}
