import type { Known403Reason } from '@selling-partner/auth'
import { type SandboxResponse, toFetchResponse } from '../response.js'
import { documentFaults } from './document-faults.js'
import type { FaultKindRow, FaultTarget } from './fault-row.js'
import { lwaFaults } from './lwa-faults.js'
import { operationFaults, reasonFaults } from './operation-faults.js'
import { type everywhere, transportFaults } from './transport-faults.js'

type KindOf<Row extends { readonly kind: string }> = Row['kind']
type Transport = (typeof transportFaults)[number]
type ForDocuments<Row> = Row extends { readonly targets: typeof everywhere } ? Row : never

/** Faults of operations. A {@link Known403Reason} is the 403 that Amazon sends for that reason. */
export type FaultKind = KindOf<Transport> | KindOf<(typeof operationFaults)[number]> | Known403Reason
/** Faults of Login with Amazon. */
export type LwaFaultKind = KindOf<Transport> | KindOf<(typeof lwaFaults)[number]>
/** Faults of the storage of documents. */
export type DocumentFaultKind = KindOf<ForDocuments<Transport>> | KindOf<(typeof documentFaults)[number]>

/** All faults except the reasons for a 403, which `@selling-partner/auth` documents. */
export const namedFaults: readonly FaultKindRow[] = [
  ...transportFaults,
  ...operationFaults,
  ...lwaFaults,
  ...documentFaults,
]

/** Returns the faults of a server. */
export function faultKindsOf(target: FaultTarget): readonly FaultKindRow[] {
  return [...namedFaults, ...reasonFaults].filter(({ targets }) => targets.includes(target))
}

/** Returns the response of a fault that replaces the call. */
export function responseOfFault(response: SandboxResponse, target: FaultTarget): Response {
  const sent = toFetchResponse(response)
  // Only SP-API has the header.
  if (target !== 'operations') sent.headers.delete('x-amzn-errortype')
  return sent
}
