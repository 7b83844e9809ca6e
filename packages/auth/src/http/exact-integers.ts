import { randomUUID } from 'node:crypto'

/** Matches an integer with so many digits that a number may not hold it exactly. A number with more than 308 digits is infinite. */
const longInteger = /(?<![\d.eE+-])-?[1-9]\d{15,308}(?![\d.eE])/

/** Matches an escape, a quote, or a long integer. It matches no whole string, because that takes a stack as long as the string. */
const tokens = new RegExp(`\\\\.|"|${longInteger.source}`, 'gs')

/** Marks integers in the text. No response contains it. */
const mark = `bigint ${randomUUID()} `

/**
 * Like `JSON.parse`, but integers beyond `Number.MAX_SAFE_INTEGER` become `bigint`. `JSON.parse` would round them. All other numbers
 * stay numbers. It takes linear time.
 *
 * @throws SyntaxError if the text is not JSON.
 */
export function parseExactly(text: string): unknown {
  if (!longInteger.test(text)) return JSON.parse(text)
  let isInString = false
  let hasMarks = false
  const marked = text.replace(tokens, (token) => {
    if (token === '"') isInString = !isInString
    const isNumber = !isInString && token !== '"' && !token.startsWith('\\')
    if (!isNumber || Number.isSafeInteger(Number(token))) return token
    hasMarks = true
    return `"${mark}${token}"`
  })
  return hasMarks ? JSON.parse(marked, (_, value) => toInteger(value)) : JSON.parse(text)
}

function toInteger(value: unknown): unknown {
  return typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value
}
