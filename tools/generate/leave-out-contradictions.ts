import type { Contradiction } from '../models/listed-contradictions.js'
import { operationsOf } from '../models/operations-of.js'
import type { Document } from '../models/swagger.js'

/** A copy without the sandbox cases that contradict their own model: an example made of one would not compile. */
export function leaveOutContradictions(document: Document, contradictions: readonly Contradiction[]): Document {
  const places = new Set(contradictions.map(({ method, path, status, index }) => placeOf(method, path, status, index)))
  const copy = structuredClone(document)
  for (const { method, path, operation } of operationsOf(copy)) {
    for (const [status, response] of Object.entries(operation.responses)) {
      const sandbox = response['x-amzn-api-sandbox']
      if (sandbox?.static === undefined) continue
      sandbox.static = sandbox.static.filter(
        (_, index) => !places.has(placeOf(method.toUpperCase(), path, Number(status), index)),
      )
    }
  }
  return copy
}

function placeOf(method: string, path: string, status: number, index: number): string {
  return `${method} ${path} ${status} ${index}`
}
