import type { Behaviour } from './behaviour.js'

/** Gives the answer of the static case, and lets the application redeem the code in it. */
export const getAuthorizationCode: Behaviour = ({ grant, query }, { codes }, answerFromCases) => {
  const answer = answerFromCases()
  const code = readCode(answer.body)
  if (code) codes.issue(code, { clientId: grant.clientId, seller: query.get('sellingPartnerId') ?? code })
  return answer
}

function readCode(body: unknown): string | undefined {
  const payload = field(body, 'payload')
  const code = field(payload, 'authorizationCode')
  return typeof code === 'string' ? code : undefined
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined
}
