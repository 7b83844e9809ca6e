import type { RestrictedResource } from '../access/access-grant.js'
import { percentDecode } from '../model/percent-decode.js'
import { Refusal } from '../refusal.js'
import type { Behaviour, BehaviourState } from './behaviour.js'

const most = 50

/**
 * Gives out an RDT that opens exactly the resources it was asked for. The static cases of the model never answer:
 * their tokens are the same for every caller, and a token must stand for one selling partner.
 * @see https://developer-docs.amazon.com/sp-api/docs/tokens-api
 */
export const createRestrictedDataToken: Behaviour = ({ grant, body }, state) => {
  if (grant.type !== 'seller') throw invalid('An RDT is given for the access token of a selling partner only.')
  const resources = readResources(body).map((resource, index) => readResource(resource, index, state))
  const { clientId, seller } = grant
  const restrictedDataToken = state.tokens.issue({ type: 'restricted', clientId, seller, resources })
  return { status: 200, body: { restrictedDataToken, expiresIn: state.tokens.lifetime } }
}

function readResources(body: unknown): readonly unknown[] {
  const resources = fieldsOf(body).get('restrictedResources')
  if (!Array.isArray(resources) || resources.length === 0) throw invalid('restrictedResources must name a resource.')
  if (resources.length > most) throw invalid(`restrictedResources may name ${most} resources, not ${resources.length}.`)
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
  if (operation?.grant.type !== 'restricted') throw invalid(`${name}: ${method} ${path} is not a restricted operation.`)
  const generic = path.includes('{')
  if (generic && operation.grant.specificPath) throw invalid(`${name}.path must be specific for ${operation.id}.`)
  if (generic && path !== operation.path) throw invalid(`${name}.path must be ${operation.path} or a specific path.`)
  const dataElements = readDataElements(fields.get('dataElements'), name, operation.grant.dataElements ?? [])
  return { method, path: percentDecode(path), dataElements }
}

function readDataElements(value: unknown, name: string, known: readonly string[]): readonly string[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw invalid(`${name}.dataElements must be a list.`)
  const unknown = value.find((element) => !known.includes(element))
  if (unknown === undefined) return value
  const choice = known.length > 0 ? `it has ${known.join(', ')}` : 'it has none'
  throw invalid(`${name}.dataElements names ${JSON.stringify(unknown)}, which the operation does not have: ${choice}.`)
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}))
}

function invalid(details: string): Refusal {
  return new Refusal(400, [{ code: 'InvalidInput', message: 'No restricted data token for this request.', details }])
}
