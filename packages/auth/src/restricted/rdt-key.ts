import { createHash } from 'node:crypto'
import type { RdtRequest } from './rdt-request.js'

/**
 * Names an RDT among those of all applications and selling partners. What it opens is hashed: a path holds parameters, and
 * keys end up in logs and in shared stores.
 *
 * @param owner Names the application and the selling partner, without a secret.
 */
export function rdtKey(owner: string, { endpoint, resources, targetApplication }: RdtRequest): string {
  const kind = JSON.stringify({ resources: resources.map(canonical), targetApplication })
  return [owner, endpoint, `rdt:${createHash('sha256').update(kind).digest('base64url')}`].join(' ')
}

/** The same text for the same resource, however it was written. */
function canonical({ method, path, dataElements = [] }: RdtRequest['resources'][number]): unknown[] {
  return [method, path, [...new Set(dataElements)].sort()]
}
