import type { Access } from '../access/access-tokens.js'
import type { Accounts } from '../account/account.js'
import { findStatefulOperation } from '../apis/stateful-apis.js'
import { StatefulCall } from '../apis/stateful-call.js'
import { cutPage, readPage } from '../apis/stateful-pages.js'
import type { StaticCase } from '../model/static-case.js'
import { findCase } from '../request/matching-case.js'
import type { SandboxRequest } from '../request/sandbox-request.js'
import { ErrorResponse, type SandboxResponse } from '../response.js'
import { checkRequest } from './respond-from-cases.js'

/** Tells how to respond to requests for something that the account does not have. */
export type UnknownIds = 'generate' | 'reject'

interface AccountSettings {
  readonly accounts: Accounts
  readonly seed: number
  readonly unknownIds: UnknownIds
}

/**
 * Responds from the account of the selling partner.
 * @returns Undefined if the operation keeps no data. Undefined too if a static case matches an invalid request, or the account does
 * not have what the request asks for.
 * @throws ErrorResponse if the request is invalid, or the operation rejects it.
 */
export async function respondFromAccount(
  request: SandboxRequest,
  { accounts, seed, unknownIds }: AccountSettings,
): Promise<SandboxResponse | undefined> {
  const operation = findStatefulOperation(request.operation.key)
  if (!operation) return undefined
  const specificCase = findSpecificCase(request)
  if (!checkRequest(request, specificCase)) return undefined
  const page = readPage(request, seed)
  if (!page) return undefined
  accounts.runDue()
  const call = new StatefulCall(
    page.request,
    accounts.of(ownerOf(request.access)),
    accounts.of(request.access.clientId),
  )
  const response = await operation.respond(call)
  if (response) return { ...cutPage(response, page, operation.pageSize, seed), source: 'account' }
  if (unknownIds === 'reject' && !specificCase) throw operation.rejectUnknown?.(call) ?? notFound(request)
  return undefined
}

/**
 * The static case that matches, if it requires some parameters. Some models have cases that match every request. They must not hide
 * that a request is invalid, or that an ID is unknown.
 */
function findSpecificCase(request: SandboxRequest): StaticCase | undefined {
  const match = findCase(request)
  return match && match.parameters.length > 0 ? match : undefined
}

function ownerOf(access: Access): string {
  return access.type === 'grantless' ? access.clientId : access.seller
}

function notFound({ operation, pathParameters }: SandboxRequest): ErrorResponse {
  const ids = [...pathParameters].map(([name, value]) => `${name} ${value}`).join(', ')
  const details = `${operation.id}: the account does not have ${ids || 'the requested resource'}.`
  return new ErrorResponse(404, [{ code: 'NotFound', message: 'The requested resource was not found.', details }])
}
