import type { JsonObject, JsonValue } from '../../models/json.js'
import type { Parameter, Schema } from '../../models/swagger.js'
import { type ContractCase, contractCases } from '../contract-case.js'

/** The case of a model with one operation that has `parameters` and is called with `values`. */
export function caseOf(
  path: string,
  parameters: readonly Parameter[],
  values: Readonly<Record<string, JsonValue>>,
): ContractCase {
  const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value } as JsonObject]))
  const [contractCase] = contractCases({
    swagger: '2.0',
    info: { title: 'Orders', version: 'v0' },
    paths: {
      [path]: {
        post: {
          operationId: 'placeOrder',
          parameters: [...parameters],
          responses: {
            200: { description: 'OK', 'x-amzn-api-sandbox': { static: [{ request: { parameters: given } }] } },
          },
        },
      },
    },
  })
  if (contractCase === undefined) throw new Error('The model has no case.')
  return contractCase
}

export function bodyOf(schema: Schema): Parameter {
  return { name: 'order', in: 'body', required: true, schema }
}
