import type { RestrictedResource } from '../access/access-tokens.js'
import { percentDecode } from '../model/operation-index.js'
import { type ErrorResponse, invalidInput } from '../response.js'
import type { Behaviour, BehaviourState } from './behaviour.js'

const maxResources = 50

/**
 * Issues an RDT for the requested resources. It does not use the model's static cases, because their tokens are the
 * same for all selling partners.
 * @see https://developer-docs.amazon/sp-api/docs/tokens-api
 */
export const createRestrictedDataToken: Behaviour = ({ access, body }, state) => {
  if (access.type !== 'seller') throw invalid('Send the access token of a selling partner.')
  const resources = readResources(body).map((resource, index) => readResource(resource, index, state))
  const { clientId, seller } = access
  const restrictedDataToken = state.tokens.issue({ type: 'restricted', clientId, seller, resources })
  return { status: 200, body: { restrictedDataToken, expiresIn: state.tokens.lifetimeSeconds } }
}

function readResources(body: unknown): readonly unknown[] {
  const resources = fieldsOf(body).get('restrictedResources')
  if (!Array.isArray(resources) || resources.length === 0)
    throw invalid('restrictedResources must have at least 1 resource.')
  if (resources.length > maxResources) throw invalid(`restrictedResources must have at most ${maxResources} resources.`)
  return resources
}

function readResource(resource: unknown, index: number, state: BehaviourState): RestrictedResource {
  const name = `restrictedResources[${index}]`
  const fields = fieldsOf(resource)
  const method = fields.get('method')
  const path = fields.get('path')
  if (typeof method !== 'string' || method === '') throw invalid(`${name}.method is required.`)
  if (typeof path !== 'string' || path === '') throw invalid(`${name}.path is required.`)
  const operation = state.index.find(method, path)?.operation
  if (operation?.grant.type !== 'restricted')
    throw invalid(`${name} is invalid. ${method} ${path} is not a restricted operation.`)
  const generic = path.includes('{')
  if (generic && operation.grant.specificPath)
    throw invalid(`${name}.path must be a specific path for ${operation.id}.`)
  if (generic && path !== operation.path) throw invalid(`${name}.path must be ${operation.path} or a specific path.`)
  const dataElements = readDataElements(fields.get('dataElements'), name, operation.grant.dataElements ?? [])
  return { method, path: percentDecode(path), dataElements }
}

function readDataElements(value: unknown, name: string, known: readonly string[]): readonly string[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw invalid(`${name}.dataElements must be a list.`)
  const unknown = value.find((element) => !known.includes(element))
  if (unknown === undefined) return value
  const advice =
    known.length > 0 ? `Use ${known.join(', ')}.` : 'The operation has no data elements. Remove dataElements.'
  throw invalid(`${name}.dataElements has the unknown value ${JSON.stringify(unknown)}. ${advice}`)
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}))
}

function invalid(details: string): ErrorResponse {
  return invalidInput('The request for a restricted data token is invalid.', details)
}
