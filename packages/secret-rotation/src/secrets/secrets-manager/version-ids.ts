import { createHash } from 'node:crypto'

/** How many times a version may be made current again by hand and be replaced nevertheless. */
const longestLine = 20

/** What the version is called that replaces another one. Each has one successor, so of two who replace it one is refused. */
export function successorOf(versionId: string): string {
  return idOf(`successor of ${versionId}`)
}

/** What the first version of a secret is called. @param arn Of the secret: it has one, and may be named in several ways. */
export function firstVersionOf(arn: string): string {
  return idOf(`first version of ${arn}`)
}

/**
 * What replaces a version that has had a successor and was made current again by hand. It is the one after the successor that was
 * in use until then: this much cannot be an outdated answer from before there was a successor.
 *
 * @param previousId The version that was in use until then: AWSPREVIOUS.
 * @returns `undefined` where that is no successor of the version.
 */
export function nextSuccessorOf(versionId: string, previousId: string | undefined): string | undefined {
  let id = successorOf(versionId)
  for (let step = 0; step < longestLine; step++) {
    const next = idOf(`successor of ${versionId} after ${id}`)
    if (id === previousId) return next
    id = next
  }
  return undefined
}

/** 64 characters, as many as Secrets Manager allows. */
function idOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
