import { inspect } from 'node:util'

/** Everything that a log could write of an error, including hidden fields and its cause. */
function shownOf(error: unknown): string {
  const texts = error instanceof Error ? [error.message, error.stack, JSON.stringify(error)] : []
  return [...texts, String(error), inspect(error, { showHidden: true, depth: 9 })].join('\n')
}

/** The error of `work`. It must not show a planted secret. */
export async function harmlessRejectionOf(work: Promise<unknown>): Promise<unknown> {
  const error = await work.then(
    () => {
      throw new Error('The promise was expected to reject.')
    },
    (reason: unknown) => reason,
  )
  const shown = shownOf(error)
  if (/hush/.test(shown)) throw new Error(`A secret is shown: ${shown}`)
  return error
}
