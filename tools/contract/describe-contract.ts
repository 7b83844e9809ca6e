import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  type AxiosResponse,
  type ClientOptions,
  isApiError,
  SellingPartnerAuth,
  type SellingPartnerClient,
} from '@selling-partner/auth'
import nock from 'nock'
import type { Grant } from '../../packages/auth/src/operation/operation.js'
import { listedContradictions } from '../models/annotations.js'
import { readCatalog } from '../models/catalog.js'
import { isJsonObject, type JsonObject, type JsonValue } from '../models/json.js'
import { prepareModel } from '../models/prepare-model.js'
import { type ContractCase, contractCases, errorCases } from './contract-case.js'
import { contradictionOf } from './contradiction.js'
import { contractRequest, parseRequest } from './expected-request.js'

const endpoint = 'https://sellingpartnerapi-na.amazon.com'
const restrictedDataToken = 'Atz.sprdt|contract'

type Method = (parameters: object, options?: object) => Promise<AxiosResponse<unknown>>

/**
 * Tests a generated client with the static sandbox cases of its model. For a 2xx response, the client must send exactly the expected
 * method, path, query, headers and body. It must return the response of the case, or reject a response that has only errors. For a
 * 4xx or 5xx response, every code and message must reach the caller.
 */
export function describeContract(model: string, createClient: (options: ClientOptions) => SellingPartnerClient): void {
  const row = readCatalog().find((candidate) => candidate.model === model)
  if (row === undefined) throw new Error(`${model} is not in models/catalog.json.`)
  const { document } = prepareModel(row)
  const cases = contractCases(document)
  const reasons = new Map(cases.map((candidate) => [candidate, contradictionOf(document, candidate)]))
  const testable = cases.filter((candidate) => reasons.get(candidate) === undefined)
  const contradictions = cases.flatMap((candidate) => {
    const reason = reasons.get(candidate)
    return reason === undefined ? [] : [{ ...placeOf(candidate), reason }]
  })
  const failures = errorCases(document)

  describe(`contract of ${model}, ${countsOf(testable, failures)}`, () => {
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
        const { result, sent, expected } = await callWith(candidate, createClient)
        expect(result).toMatchObject({ status: candidate.status, ...(errors && { code: 'API_ERROR', errors }) })
        if (!errors) expect(result).toHaveProperty('data', candidate.response)

        const [request] = sent
        expect(sent).toHaveLength(1)
        expect(request).toMatchObject({
          ...expected,
          headers: {
            ...expected.headers,
            'x-amz-access-token': tokenOf(grantOf(candidate)),
            'user-agent': expect.stringMatching(/\(Language=TypeScript/),
            accept: (operation.produces ?? document.produces ?? ['application/json'])[0],
            ...(expected.body !== undefined && { 'content-type': 'application/json' }),
          },
        })
        expect(request?.query).toEqual(expected.query)
        expect(request?.body).toEqual(expected.body)
      })
    }

    for (const candidate of failures) {
      const { entry, status, index, response } = candidate
      it(`${entry.operation.operationId} rejects case ${index} of status ${status} with its errors`, async () => {
        const { result, sent, expected } = await callWith(withoutEmptyPaths(candidate), createClient)
        expect(sent).toMatchObject([{ method: expected.method, path: expected.path }])
        if (!isApiError(result)) throw result
        expect(result.status).toBe(status)
        const entries = entriesOf(response)
        expect(result.errors).toEqual(
          entries.map(({ code, message, details }) => ({ code, message, details: details || undefined })),
        )
        const [first] = entries
        expect(result.amazonCode).toBe(first?.code)
        expect(result.message).toContain(String(first?.message ?? ''))
      })
    }
  })
}

function countsOf(testable: readonly ContractCase[], failures: readonly ContractCase[]): string {
  const clientErrors = failures.filter(({ status }) => status < 500).length
  return `${testable.length} cases with 2xx, ${clientErrors} with 4xx, ${failures.length - clientErrors} with 5xx`
}

/** Removes empty values from the path, which a client does not send. The call then gets sample values. */
function withoutEmptyPaths(candidate: ContractCase): ContractCase {
  const isEmpty = (name: string, value: JsonValue) =>
    value === '' && candidate.entry.parameters.some((parameter) => parameter.in === 'path' && parameter.name === name)
  return { ...candidate, values: new Map([...candidate.values].filter(([name, value]) => !isEmpty(name, value))) }
}

const grantOf = ({ entry }: ContractCase): Grant => entry.operation['x-grant'] ?? { type: 'seller' }

/** Calls the operation of a case, once. Returns the response or error, the sent requests, and the expected request. */
async function callWith(candidate: ContractCase, createClient: (options: ClientOptions) => SellingPartnerClient) {
  const { operationId } = candidate.entry.operation
  const { parameters, expected } = contractRequest(candidate)
  const sent = respondWith(candidate)
  const auth = new SellingPartnerAuth({ ...credentials, showRestrictedMessages: true })
  const client = createClient({ auth, region: 'na', retry: false })
  const method = (client as unknown as Record<string, Method>)[operationId]
  if (method === undefined) throw new Error(`The client has no method ${operationId}.`)
  const options = grantOf(candidate).type === 'restricted' ? { restrictedDataToken } : {}
  const result: unknown = await method.call(client, parameters, options).catch((error: unknown) => error)
  return { result, sent, expected }
}

/** The entries of an error response, which is an object or a bare list. */
function entriesOf(body: JsonValue | undefined): JsonObject[] {
  const entries = isJsonObject(body) ? body.errors : body
  return Array.isArray(entries) ? entries.filter(isJsonObject) : []
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
