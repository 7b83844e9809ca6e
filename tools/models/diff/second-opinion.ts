import type { Change, Fact } from './change.js'
import { type Compilation, compilePairs, type VersionPair } from './compile.js'
import type { PackageDiff, SetDiff } from './diff-sets.js'
import { examplesOf } from './examples-of.js'
import type { ModelSet } from './model-set.js'

/** Facts that types do not show, so that the compiler cannot notice them. */
const invisibleFacts: readonly Fact[] = [
  'limit',
  'grant',
  'usage plan',
  'application plan',
  'data element',
  'idempotency',
  'pages',
  'page items',
  'media type',
  'status',
  'header',
  'path',
  'sandbox only',
  // Types of enums are open: they accept other strings.
  'enum value',
  'known value',
]

/** How the diff and the compiler judge an update of a package. */
export interface Opinion {
  readonly name: string
  /** Whether the diff finds a major change. */
  readonly diff: boolean
  /** Whether code for the old version does not compile. Absent if the compiler cannot tell. */
  readonly compiler?: boolean
  /** `explained`: they disagree, and the compiler cannot see the change. */
  readonly result: 'agreement' | 'explained' | 'disagreement' | 'not compiled'
  readonly reason: string
}

/** Compares the level of a diff with the result of the compiler. */
export function opinionOf({ name, changes }: PackageDiff, compilation: Compilation): Opinion {
  const major = changes.filter(({ level }) => level === 'major')
  const diff = major.length > 0
  if ('notCompiled' in compilation) return { name, diff, result: 'not compiled', reason: compilation.notCompiled }
  const { broken } = compilation
  const compiler = broken.size > 0
  const both = { name, diff, compiler }
  if (diff === compiler)
    return {
      ...both,
      result: 'agreement',
      reason: diff ? 'both find breaking changes' : 'neither finds breaking changes',
    }
  if (compiler) {
    const [[program, error] = ['', '']] = broken
    return {
      ...both,
      result: 'disagreement',
      reason: `only the compiler finds a breaking change: ${program}: ${error}`,
    }
  }
  const isInvisible = major.every(({ fact }) => invisibleFacts.includes(fact))
  const facts = [...new Set(major.map(factText))].join(', ')
  return isInvisible
    ? { ...both, result: 'explained', reason: `types do not show it: ${facts}` }
    : { ...both, result: 'disagreement', reason: `only the diff finds a breaking change: ${facts}` }
}

/**
 * Compiles code for the old clients with the types of the new ones, for all models that both sets have.
 *
 * @param ref name of the first set. If it is a commit of this repository, compiles its examples too
 */
export async function secondOpinion(
  { packages }: SetDiff,
  from: ModelSet,
  to: ModelSet,
  ref: string,
): Promise<Opinion[]> {
  const both = packages.flatMap((diff) => {
    const [old, next] = [from.entries.get(diff.name)?.content, to.entries.get(diff.name)?.content]
    const areModels = old && next && 'document' in old && 'document' in next
    return areModels ? [{ diff, from: old.document, to: next.document }] : []
  })
  const programs = await examplesOf(
    ref,
    both.map(({ diff }) => diff.name),
  )
  const pairs = both.map(
    ({ diff: { name }, ...documents }): VersionPair => ({ name, ...documents, programs: programs.get(name) ?? {} }),
  )
  const compilations = await compilePairs(pairs)
  return both.map(({ diff }) => opinionOf(diff, compilations.get(diff.name) ?? { notCompiled: 'It has no result' }))
}

function factText({ fact, kind, directions }: Change): string {
  const where = directions.filter((direction) => direction !== 'call').join(' and ')
  return where === '' ? `${fact} ${kind}` : `${fact} ${kind} (${where})`
}

/** Lines to print: one for each package, then the totals. */
export function opinionLines(opinions: readonly Opinion[]): string[] {
  const count = (result: Opinion['result']) => opinions.filter((each) => each.result === result).length
  return [
    'Second opinion of the compiler:',
    ...opinions.map(({ name, result, reason }) => `  ${name}: ${result}, ${reason}`),
    `${count('agreement')} agreements, ${count('explained')} explained differences, ${count('disagreement')} disagreements, ${count('not compiled')} not compiled`,
  ]
}
