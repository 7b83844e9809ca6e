import { randomUUID } from 'node:crypto'

/** Matches a string, or an integer with so many digits that a number may not hold it exactly. */
const stringOrLongInteger = /"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+])-?[1-9]\d{15,}(?![\d.eE])/g

/** Marks integers in the text. No response contains it. */
const mark = `bigint ${randomUUID()} `

/**
 * Like `JSON.parse`, but integers beyond `Number.MAX_SAFE_INTEGER` become `bigint`. `JSON.parse` would round them. All other numbers
 * stay numbers.
 *
 * @throws SyntaxError if the text is not JSON.
 */
export function parseExactly(text: string): unknown {
  let hasMarks = false
  const marked = text.replace(stringOrLongInteger, (token) => {
    if (token.startsWith('"') || Number.isSafeInteger(Number(token))) return token
    hasMarks = true
    return `"${mark}${token}"`
  })
  return hasMarks ? JSON.parse(marked, (_, value) => toInteger(value)) : JSON.parse(text)
}

function toInteger(value: unknown): unknown {
  return typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value
}
