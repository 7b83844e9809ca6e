import type { JsonValue } from '../models/json.js'
import { sampleValue } from '../models/sample-value.js'
import type { OperationObject, Parameter, Response, SandboxCase } from '../models/swagger.js'
import { literal } from './literal.js'

/**
 * A call as a reader would write it: every required parameter, with the values of the operation's first sandbox case
 * where it has one. A body that would hide the call stands for itself.
 */
export function exampleCall(variable: string, operation: OperationObject, parameters: readonly Parameter[]): string {
  const values = firstCase(operation)?.request?.parameters ?? {}
  const required = parameters.filter((parameter) => parameter.required)
  const argument = Object.fromEntries(
    required.map((parameter): [string, JsonValue | undefined] =>
      parameter.in === 'body'
        ? ['body', shortEnough(values.body?.value)]
        : [parameter.name, exampleValue(parameter, values[parameter.name]?.value)],
    ),
  )
  const call = `${hasAnswer(operation) ? 'const { data } = ' : ''}await ${variable}.${operation.operationId}(`
  return `${call}${required.length === 0 ? '' : literal(argument, call.length)})`
}

function firstCase(operation: OperationObject): SandboxCase | undefined {
  return successes(operation).flatMap((response) => response['x-amzn-api-sandbox']?.static ?? [])[0]
}

function hasAnswer(operation: OperationObject): boolean {
  return successes(operation).some(({ schema }) => schema !== undefined)
}

function successes({ responses }: OperationObject): readonly Response[] {
  return Object.entries(responses).flatMap(([status, response]) => (status.startsWith('2') ? [response] : []))
}

/** Characters up to which a body is written out. */
const longestBody = 240

function shortEnough(body: JsonValue | undefined): JsonValue | undefined {
  return JSON.stringify(body ?? '').length > longestBody ? undefined : body
}

function exampleValue(parameter: Parameter, given: JsonValue | undefined): JsonValue {
  const type = parameter.type === 'integer' ? 'number' : parameter.type
  const fits = Array.isArray(given) ? type === 'array' : typeof given === type
  return given !== undefined && fits ? given : sampleValue(parameter)
}
