import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  type AxiosResponse,
  type ClientOptions,
  SellingPartnerAuth,
  type SellingPartnerClient,
} from '@selling-partner/auth'
import nock from 'nock'
import type { Grant } from '../../packages/auth/src/operation/operation.js'
import { listedContradictions } from '../models/annotations.js'
import { readCatalog } from '../models/catalog.js'
import { isJsonObject, type JsonValue } from '../models/json.js'
import { prepareModel } from '../models/prepare-model.js'
import { type ContractCase, contractCases } from './contract-case.js'
import { contradictionOf } from './contradiction.js'
import { contractRequest, parseRequest } from './expected-request.js'

const endpoint = 'https://sellingpartnerapi-na.amazon.com'
const restrictedDataToken = 'Atz.sprdt|contract'

type Method = (parameters: object, options?: object) => Promise<AxiosResponse<unknown>>

/**
 * Tests a generated client with the static sandbox cases of its model that have a 2xx response. The client must send
 * exactly the expected method, path, query, headers and body. It must return the response of the case, or reject a response that
 * has only errors.
 */
export function describeContract(model: string, createClient: (options: ClientOptions) => SellingPartnerClient): void {
  const row = readCatalog().find((candidate) => candidate.model === model)
  if (row === undefined) throw new Error(`${model} is not in models/catalog.json.`)
  const { document } = prepareModel(row)
  const cases = contractCases(document)
  const contradictions = cases.flatMap((candidate) => {
    const reason = contradictionOf(document, candidate)
    return reason === undefined ? [] : [{ ...placeOf(candidate), reason }]
  })
  const testable = cases.filter((candidate) => contradictionOf(document, candidate) === undefined)

  describe(`contract of ${model}`, () => {
    beforeEach(() => nock.disableNetConnect())
    afterEach(() => nock.cleanAll())
    // nock patches Node's modules, which all specs of a process share. Without restore, the next spec's nock does not work.
    afterAll(() => nock.restore())

    it(`skips ${contradictions.length} of ${cases.length} cases, which contradict the model`, () => {
      expect(contradictions).toEqual(listedContradictions(model))
    })

    for (const candidate of testable) {
      const { operation } = candidate.entry
      const errors = reportedErrors(candidate.response)
      const outcome = errors ? 'rejects its errors' : 'returns its response'
      it(`${operation.operationId} sends case ${candidate.index} of status ${candidate.status} and ${outcome}`, async () => {
        const { parameters, expected } = contractRequest(candidate)
        const grant = operation['x-grant'] ?? { type: 'seller' }
        const sent = respondWith(candidate)
        const client = createClient({ auth: new SellingPartnerAuth(credentials), region: 'na' })
        const method = (client as unknown as Record<string, Method>)[operation.operationId]
        if (method === undefined) throw new Error(`The client has no method ${operation.operationId}.`)

        const options = grant.type === 'restricted' ? { restrictedDataToken } : {}
        const result: unknown = await method.call(client, parameters, options).then(
          (response) => response,
          (error: unknown) => error,
        )
        expect(result).toMatchObject({ status: candidate.status, ...(errors && { code: 'API_ERROR', errors }) })
        if (!errors) expect(result).toHaveProperty('data', candidate.response)

        const [request] = sent
        expect(sent).toHaveLength(1)
        expect(request).toMatchObject({
          ...expected,
          headers: {
            ...expected.headers,
            'x-amz-access-token': tokenOf(grant),
            'user-agent': expect.stringMatching(/\(Language=TypeScript/),
            accept: (operation.produces ?? document.produces ?? ['application/json'])[0],
            ...(expected.body !== undefined && { 'content-type': 'application/json' }),
          },
        })
        expect(request?.query).toEqual(expected.query)
        expect(request?.body).toEqual(expected.body)
      })
    }
  })
}

/** The errors of a response that has nothing else. */
function reportedErrors(response: JsonValue | undefined): JsonValue[] | undefined {
  const { errors, ...others } = isJsonObject(response) ? response : {}
  return Array.isArray(errors) && errors.length > 0 && Object.keys(others).length === 0 ? errors : undefined
}

const credentials = { clientId: 'client', clientSecret: 'secret', refreshToken: 'Atzr|contract' }

/** Returns the expected token. The LWA mock puts the scope or the refresh token in it, so that a wrong grant is visible. */
function tokenOf(grant: Grant): string {
  if (grant.type === 'restricted') return restrictedDataToken
  return grant.type === 'grantless' ? `Atza|${grant.scope}` : 'Atza|Atzr|contract'
}

/** Mocks one SP-API call with the response of the case, and LWA with tokens. Returns the list of sent requests. */
function respondWith({ entry, status, response, responseHeaders }: ContractCase) {
  const sent: ReturnType<typeof parseRequest>[] = []
  nock('https://api.amazon.com')
    .post('/auth/o2/token')
    .reply(200, (_, body) => {
      const form = new URLSearchParams(typeof body === 'string' ? body : (body as Record<string, string>))
      return {
        access_token: `Atza|${form.get('scope') ?? form.get('refresh_token')}`,
        token_type: 'bearer',
        expires_in: 3600,
      }
    })
  nock(endpoint)
    .intercept(() => true, entry.method.toUpperCase())
    .reply(function (uri, body) {
      const headers = this.req.headers as Record<string, string>
      sent.push(parseRequest(entry.method.toUpperCase(), uri, headers, body === '' ? undefined : (body as JsonValue)))
      return [
        status,
        response === undefined ? '' : JSON.stringify(response),
        { 'content-type': 'application/json', ...responseHeaders },
      ]
    })
  return sent
}

function placeOf({ entry, status, index }: ContractCase) {
  return { method: entry.method.toUpperCase(), path: entry.path, status, index }
}
