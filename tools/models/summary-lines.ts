import type { Change } from '../cli/replace-files.js'
import type { PullSummary } from './pull-models.js'

/** A pull's outcome as lines to print. */
export function summaryLines({ changes, untouched, proposals, unknownKeys }: PullSummary): string[] {
  const models = [...changes.entries()]
  const having = (change: Change) => models.filter(([, of]) => of === change).map(([model]) => model)
  return [
    ...having('new').map((model) => `new        ${model}`),
    ...having('changed').map((model) => `changed    ${model}`),
    `${having('new').length} new, ${having('changed').length} changed, ${having('unchanged').length} unchanged`,
    ...(untouched.length > 0 ? [`not in this source, so left as they are: ${namesOrCount(untouched)}`] : []),
    ...unknownKeys.map((key) => `kept a key that tools/models/contract-shape.ts does not know: ${key}`),
    ...proposals.flatMap((row) => [
      `${row.upstream} is new: look this row over, add it to models/catalog.json and pull again`,
      JSON.stringify(row),
    ]),
  ]
}

/** A source that holds nearly everything is told by what it lacks; for one that holds a few models that is noise. */
function namesOrCount(models: readonly string[]): string {
  return models.length <= 5 ? models.join(', ') : `${models.length} models`
}
