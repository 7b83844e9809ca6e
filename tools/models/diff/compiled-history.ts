import type { AmazonRepository } from './amazon-set.js'
import { compilePairs, type VersionPair } from './compile.js'
import { diffSets } from './diff-sets.js'
import { kindOf, type State } from './history.js'
import type { ModelSet } from './model-set.js'
import { type Opinion, opinionOf } from './second-opinion.js'

/** The opinion about the update of a model. */
export interface DatedOpinion extends Opinion {
  /** Day such as `2026-07-30`. */
  readonly date: string
}

/** Models in one run of the engine and the compiler. More need too much memory. */
const groupSize = 12

/**
 * Asks the compiler about the updates of models in a history. Leaves out new and removed models, and changes of prose.
 *
 * @param every take each update whose number is a multiple, so that 1 takes all
 * @param log receives a line of progress
 */
export async function compiledHistory(
  amazon: AmazonRepository,
  states: readonly State[],
  every: number,
  log: (line: string) => void,
): Promise<DatedOpinion[]> {
  const all = await updatedModels(amazon, states)
  const sample = all.filter((_, index) => index % every === 0)
  log(`Compiling ${sample.length} of ${all.length} updates of models`)
  const opinions: DatedOpinion[] = []
  for (let start = 0; start < sample.length; start += groupSize) {
    const group = sample.slice(start, start + groupSize)
    const results = await compilePairs(group.map(({ pair }) => pair))
    for (const { date, diff, pair } of group) {
      const result = results.get(pair.name) ?? { notCompiled: 'It has no result' }
      opinions.push({ date, ...opinionOf(diff, result) })
    }
    log(`Compiled ${opinions.length} of ${sample.length}`)
  }
  return opinions
}

async function updatedModels(amazon: AmazonRepository, states: readonly State[]) {
  const updates = []
  let before: ModelSet | undefined
  for (const { date, commit } of states) {
    const after = await amazon.read(commit)
    for (const diff of before === undefined ? [] : diffSets(before, after).packages) {
      const [old, next] = [before?.entries.get(diff.name)?.content, after.entries.get(diff.name)?.content]
      if (!(old && next && 'document' in old && 'document' in next) || kindOf([diff]) === 'prose only') continue
      // Several updates of a model are generated together, so each gets its own name.
      const name = `update${updates.length}-${diff.name}`
      const pair: VersionPair = { name, from: old.document, to: next.document }
      updates.push({ date, diff, pair })
    }
    before = after
  }
  return updates
}
