import { codeMark, type FlatText, sentencesOf } from './flat-text.js'
import type { Kind } from './passage.js'

export interface Problem {
  /** Its index in the flat text. */
  readonly index: number
  readonly message: string
}

export type ProseRule = (text: FlatText, kind: Kind) => Problem[]

const maxWords = 25

/** Rule 8: one idea a sentence. */
export const sentenceLength: ProseRule = (text, kind) =>
  kind === 'title'
    ? []
    : sentencesOf(text)
        .filter(({ words }) => words > maxWords)
        .map(({ start, words }) => ({
          index: start,
          message: `This sentence has ${words} words, more than ${maxWords}. Make two of it.`,
        }))

/** Words that start a clause without a noun. The reader has to guess its subject. */
const headless = /^(?:what(?:ever)?|who(?:ever|se)?|those (?:that|who|whose|of)|that which|all that|the one that)\b/i
const condition = /^where\b/i

/** Rules 2 and 5: a sentence starts with a noun, and a condition with "if". */
export const sentenceStart: ProseRule = (text) =>
  sentencesOf(text).flatMap(({ text: sentence, start }) => {
    if (sentence.endsWith('?')) return []
    const match = headless.exec(sentence)
    if (match) {
      return [{ index: start, message: `Start with a noun, such as "Options" or "A process", not with "${match[0]}".` }]
    }
    return condition.test(sentence)
      ? [{ index: start, message: 'Start with "If" for a condition, or with a noun for a place.' }]
      : []
  })

/** A lower-case word without an article in front of a verb is the name of an option: `url is missing`. */
const optionFirst =
  /^(?!(?:it|they|there|this|that|these|those|what|who|everything|nothing|nobody|everybody|all|some|none|one|not|no) )[a-z]+(?:(?:, [a-z]\w*)*,? (?:and|or) [a-z]\w*)? (?:is|are|was|must|can|cannot|can't|may|has|have|needs|requires|applies|apply|contains|does|doesn't|names)\b/

/** Rule 7: what is wrong, then what to do. */
export const errorMessage: ProseRule = ({ text }, kind) => {
  if (kind !== 'error' && kind !== 'error-part') return []
  const problems: Problem[] = []
  if (/^[a-z]+(?:[ ,:;]|$)/.test(text) && !optionFirst.test(text)) {
    problems.push({ index: 0, message: 'Begin an error message with a capital letter or the name of an option.' })
  }
  if (kind === 'error' && !new RegExp(`[.?…${codeMark}][)"']*$`).test(text.trim())) {
    problems.push({ index: Math.max(0, text.length - 1), message: 'End an error message with a period.' })
  }
  const colons = [...text.matchAll(/(?<!"):(?=\s|$)/g)]
  if (colons[1]) {
    problems.push({ index: colons[1].index, message: 'Use at most one colon. Say what is wrong, then what to do.' })
  }
  return problems
}
