import type { Behaviour } from './behaviour.js'

/** Responds as usual. The application can then redeem the authorization code in the response. */
export const getAuthorizationCode: Behaviour = async ({ access, query }, { codes }, respond) => {
  const response = await respond()
  const code = readCode(response.body)
  if (code) codes.issue(code, { clientId: access.clientId, seller: query.get('sellingPartnerId') ?? code })
  return response
}

function readCode(body: unknown): string | undefined {
  const payload = field(body, 'payload')
  const code = field(payload, 'authorizationCode')
  return typeof code === 'string' ? code : undefined
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined
}
