import type { Answer } from '../answer.js'
import type { IndexedOperation } from '../model/operation-index.js'
import type { StaticCase } from '../model/static-case.js'
import { Refusal } from '../refusal.js'
import type { SandboxRequest } from '../request/sandbox-request.js'
import { validateParameters } from '../request/validate-request.js'
import { matchCase } from './match-case.js'

/** Cases that a refusal lists, and characters that it gives each. */
const listed = { cases: 3, length: 300 }

/**
 * The answer of the static case that fits the request. Cases go before the model's constraints, since some cases
 * break the constraints of their own model.
 * @throws Refusal with status 400 when no case fits, and 501 when the operation has no case.
 */
export function answerFromCases(request: SandboxRequest): Answer {
  const match = matchCase(request)
  if (match) return { status: match.status, body: match.response, headers: match.headers }
  const faults = validateParameters(request)
  if (faults.length > 0) throw new Refusal(400, faults.map(invalidInput))
  throw request.operation.cases.length > 0 ? noCaseFits(request.operation) : noCaseAtAll(request.operation)
}

function invalidInput(details: string): { code: string; message: string; details: string } {
  return { code: 'InvalidInput', message: 'The request does not keep to the model.', details }
}

function noCaseFits({ id, cases }: IndexedOperation): Refusal {
  const successful = cases.filter(({ status }) => status < 300)
  const shown = (successful.length > 0 ? successful : cases).slice(0, listed.cases).map(describe)
  return new Refusal(400, [
    {
      code: 'InvalidInput',
      message: `The request is well-formed, but no static case of ${id} fits it.`,
      details: `Cases among others: ${shown.join('; ')}`,
    },
  ])
}

function describe({ status, parameters }: StaticCase): string {
  const wanted = JSON.stringify(Object.fromEntries(parameters.map(({ name, value }) => [name, value])))
  const text = wanted.length > listed.length ? `${wanted.slice(0, listed.length)}...` : wanted
  return `${text} gives ${status}`
}

function noCaseAtAll({ id }: IndexedOperation): Refusal {
  return new Refusal(501, [
    {
      code: 'NotImplemented',
      message: `The sandbox cannot answer ${id}.`,
      details: 'Its model has no static case: Amazon answers this operation dynamically.',
    },
  ])
}
