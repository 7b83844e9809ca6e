import { createRestrictedDataToken } from '../../restricted/tokens-api.js'
import type { Call } from '../call.js'

/** What to do about an answer that refused a call, where the call itself tells. */
export function refusalHint(call: Call, status: number): string | undefined {
  if (status === 403 && call.restrictedDataToken !== undefined) {
    return 'check restrictedDataToken: it may have expired, and it has to name this method and path'
  }
  if (status === 403 && asksForPlainReport(call)) {
    return 'if the report is of a restricted type, pass its reportType, or restricted: true'
  }
  if ((status === 400 || status === 403) && isRdtRequest(call)) {
    return 'check that the application has a restricted role for all that the RDT shall open'
  }
  return undefined
}

function asksForPlainReport({ operation: { grant }, rdt }: Call): boolean {
  return grant.type === 'restricted' && grant.restrictedReportTypes !== undefined && rdt === undefined
}

function isRdtRequest({ operation: { api, id } }: Call): boolean {
  return api === createRestrictedDataToken.api && id === createRestrictedDataToken.id
}
