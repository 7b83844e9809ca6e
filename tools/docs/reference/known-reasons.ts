import { type CallTrait, type Known403, known403s } from '../../../packages/auth/src/errors/known-403s.js'
import type { Api, ApiOperation } from './read-apis.js'

type Applies = (api: Api, operation: ApiOperation) => boolean

/** The operations whose calls have a trait. A trait that depends on the call's options applies to none. */
const traits: Readonly<Record<CallTrait, Applies>> = {
  'sends the RDT of the caller': () => false,
  'sends an RDT': (_, { grant }) => grant.type === 'restricted',
  'requests an RDT': (_, { operation }) => operation.operationId === 'createRestrictedDataToken',
  'requests a document without an RDT': (_, { grant }) =>
    grant.type === 'restricted' && grant.restrictedReportTypes !== undefined,
  'sends a grantless access token': (_, { grant }) => grant.type === 'grantless',
  'is only available in the sandbox': (_, { operation }) => operation['x-sandbox-only'] === true,
  'goes to the sandbox': () => false,
  'goes to a retired API': ({ row }) => row.state === 'retired',
}

/** The reasons for a 403 that only some operations have, as far as they apply to this one. */
export function knownReasons(api: Api, operation: ApiOperation): readonly Known403[] {
  const rows: readonly Known403[] = known403s
  return rows.filter(({ call }) => call !== undefined && traits[call](api, operation))
}
