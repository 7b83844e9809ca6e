import { inspect } from 'node:util'

/** All that a log could write of an error, its hidden parts and those of its cause too. */
function shownOf(error: unknown): string {
  const texts = error instanceof Error ? [error.message, error.stack, JSON.stringify(error)] : []
  return [...texts, String(error), inspect(error, { showHidden: true, depth: 9 })].join('\n')
}

/** What `work` rejects with, which must show none of the planted secrets. */
export async function harmlessRejectionOf(work: Promise<unknown>): Promise<unknown> {
  const error = await work.then(
    () => {
      throw new Error('The promise was expected to reject')
    },
    (reason: unknown) => reason,
  )
  const shown = shownOf(error)
  if (/hush/.test(shown)) throw new Error(`A secret is shown: ${shown}`)
  return error
}
