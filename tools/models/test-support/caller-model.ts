import type { Document, OperationObject, Parameter, Schema } from '../swagger.js'

interface CallerModel {
  /** Parameters of the operation. */
  readonly parameters?: readonly Parameter[]
  /** Schema of the request's body. */
  readonly body?: Schema
  /** Schema of the response with status 200. */
  readonly result?: Schema
  readonly definitions?: Readonly<Record<string, Schema>>
  /** Other facts of the operation. Overrides. */
  readonly operation?: Partial<OperationObject>
  readonly path?: string
}

/** A model with one operation, `POST /loans`, for specs of changes. */
export function callerModel(facts: CallerModel = {}): Document {
  const { parameters = [], body, result, definitions = {}, operation, path = '/loans' } = facts
  return {
    swagger: '2.0',
    info: { title: 'Loans', version: 'v1' },
    paths: {
      [path]: {
        post: {
          operationId: 'createLoan',
          parameters: [...parameters, ...(body ? [{ name: 'loan', in: 'body' as const, schema: body }] : [])],
          responses: { 200: { description: 'OK', ...(result && { schema: result }) } },
          ...operation,
        },
      },
    },
    definitions: { ...definitions },
  }
}
