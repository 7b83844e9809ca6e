import { type BlockResult, groupBy } from './code-blocks.js'

/** Returns the failures, the reasons of blocks that did not run, the number of blocks of each page, and the totals. */
export function summaryOf(results: readonly BlockResult[]): readonly string[] {
  const line = ({ block, outcome, reason }: BlockResult) =>
    `${block.page}:${block.line} ${block.language} ${outcome}${reason ? `: ${reason}` : ''}`
  const failed = results.filter(({ outcome }) => outcome === 'failed')
  const notRun = results.filter(({ outcome }) => outcome === 'skipped' || outcome === 'compiled')
  const pages = [...groupBy(results, ({ block }) => block.page)]
  return [
    ...notRun.map(line),
    '',
    ...pages.map(([page, found]) => `${page}: ${countsOf(found)}`),
    '',
    ...failed.map(line),
    `${results.length} blocks on ${pages.length} pages: ${countsOf(results)}`,
  ]
}

function countsOf(results: readonly BlockResult[]): string {
  const outcomes = [...groupBy(results, ({ outcome }) => outcome)]
  return outcomes.map(([outcome, found]) => `${found.length} ${outcome}`).join(', ')
}
