import { parameterKey } from '../../models/find-schema.js'
import type { JsonValue } from '../../models/json.js'
import type { Parameter } from '../../models/swagger.js'
import type { ApiOperation } from './read-apis.js'

/** The data for the form of an operation, in the front matter of its page. */
export interface OperationForm {
  /** In capitals. */
  readonly method: string
  readonly path: string
  /** How the form gets its token. */
  readonly token: 'seller' | 'restricted' | 'grantless'
  /** Scope of a grantless operation. */
  readonly scope?: string
  /** Media type to accept. */
  readonly accept: string
  readonly fields: readonly FormField[]
  /** Example of the body. */
  readonly body?: JsonValue
}

export interface FormField {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly isRequired: boolean
  /** Value of the example, or an empty string. Values of a list are separated by commas. */
  readonly value: string
  /** How to send the values of a list. Absent if the parameter is not a list. */
  readonly list?: 'csv' | 'multi'
  /** Whether slashes in a path parameter stay slashes. */
  readonly isGreedy?: true
  /** The only values that the parameter accepts. */
  readonly values?: readonly string[]
}

/** Fills the form of an operation with the values of its example. */
export function formOf({ method, path, operation, parameters, grant, example }: ApiOperation): OperationForm {
  const hasBody = parameters.some((parameter) => parameter.in === 'body')
  return {
    method: method.toUpperCase(),
    path,
    token: grant.type === 'restricted' && grant.optional ? 'seller' : grant.type,
    ...(grant.type === 'grantless' && { scope: grant.scope }),
    accept: operation['x-accept'] ?? 'application/json',
    fields: parameters.flatMap((parameter) => fieldOf(parameter, example[parameterKey(parameter)]) ?? []),
    ...(hasBody && { body: example.body ?? {} }),
  }
}

function fieldOf(parameter: Parameter, value: JsonValue | undefined): FormField | undefined {
  const { name, in: place, required = false, enum: values, type, collectionFormat } = parameter
  if (place === 'body' || place === 'formData') return undefined
  return {
    name,
    in: place,
    isRequired: required,
    value: textOf(value),
    ...(type === 'array' && { list: collectionFormat === 'multi' ? 'multi' : 'csv' }),
    ...(parameter['x-amazon-spds-greedy-path-parameter'] && { isGreedy: true }),
    ...(values && parameter['x-known-values'] === undefined && { values: values.map(String) }),
  }
}

function textOf(value: JsonValue | undefined): string {
  if (value === undefined) return ''
  return Array.isArray(value) ? value.join(',') : String(value)
}
