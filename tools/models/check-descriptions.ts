import type { Descriptions } from './annotations.js'
import { describedPlaces, describedTexts } from './described-places.js'
import type { Document } from './swagger.js'

/** A fault in a file of descriptions. */
export interface DescriptionFault {
  /** Path of the text in the file. */
  readonly key: string
  readonly problem: string
}

/** Number of consecutive words that count as copied. */
const copiedWords = 8

/**
 * Finds the faults of a model's descriptions: missing texts, and texts for things that do not exist. Also finds texts that
 * only repeat the name, and sentences copied from Amazon.
 *
 * @param document the prepared model
 * @param originals Amazon's prose for this model
 */
export function faultsOfDescriptions(
  document: Document,
  descriptions: Descriptions,
  originals: Iterable<string>,
): readonly DescriptionFault[] {
  const texts = describedTexts(descriptions)
  const places = describedPlaces(document)
  const known = new Set(places.map(({ key }) => key))
  const copied = runsOf(originals)
  return [
    ...places.flatMap(({ key, name }) => {
      const problem = problemOf(texts.get(key), name, copied)
      return problem === undefined ? [] : [{ key, problem }]
    }),
    ...[...texts.keys()]
      .filter((key) => !known.has(key))
      .map((key) => ({ key, problem: 'does not exist in the model' })),
  ]
}

/** Finds the texts with a sentence copied from Amazon. Returns the words of each. */
export function copiedRuns(texts: readonly string[], originals: Iterable<string>): readonly string[] {
  const copied = runsOf(originals)
  return texts.flatMap((text) => runsIn(text).find((words) => copied.has(words)) ?? [])
}

/**
 * Finds the problem of one text: it is missing, only repeats the name, or repeats a sentence of Amazon.
 *
 * @param name the name as Amazon writes it
 * @param copied runs of Amazon's words, from {@link runsOf}
 */
export function problemOf(text: string | undefined, name: string, copied: ReadonlySet<string>): string | undefined {
  if (text === undefined || text.trim() === '') return 'has no text'
  if (onlyRepeats(text, name)) return `only repeats the name: ${JSON.stringify(text)}`
  const run = runsIn(text).find((words) => copied.has(words))
  return run === undefined ? undefined : `repeats Amazon's words: "${run}"`
}

/** Words that say nothing. */
const fillers = new Set([
  ...[
    'a',
    'an',
    'and',
    'any',
    'array',
    'by',
    'details',
    'each',
    'for',
    'from',
    'given',
    'in',
    'information',
    'is',
    'it',
  ],
  ...[
    'its',
    'list',
    'object',
    'of',
    'on',
    'or',
    'set',
    'that',
    'the',
    'this',
    'to',
    'value',
    'was',
    'were',
    'which',
    'with',
  ],
])

/** Whether each word of a text is part of the name, or says nothing. */
function onlyRepeats(text: string, name: string): boolean {
  const named = new Set(wordsOfName(name).map(stem))
  return wordsOf(text).every((word) => fillers.has(word) || named.has(stem(word)))
}

function wordsOfName(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
}

/** A stem that singular and plural share: `statu` of `status` and `statuses`, `pric` of `price` and `prices`. */
function stem(word: string): string {
  return word.replace(/ies$/, 'y').replace(/[es]+$/, '')
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z\d][a-z\d'’]*/g) ?? []
}

/** All runs of consecutive words that count as copied. */
export function runsOf(texts: Iterable<string>): ReadonlySet<string> {
  const runs = new Set<string>()
  for (const text of texts) for (const run of runsIn(text)) runs.add(run)
  return runs
}

/** The runs of consecutive words in a text. Code, paths, URLs, names and values are not words: they end a run. */
function runsIn(text: string): string[] {
  return text
    .replace(/`[^`]*`|https?:\S+|\S*[/_{}\d]\S*|\b\w*[a-z][A-Z]\w*|\b[A-Z]{2,}\b/g, '\n')
    .split('\n')
    .flatMap((part) => {
      const words = wordsOf(part)
      const count = Math.max(0, words.length - copiedWords + 1)
      return Array.from({ length: count }, (_, start) => words.slice(start, start + copiedWords).join(' '))
    })
}
