import type { Constraints, Parameter } from '../model/swagger-model.js'
import { findViolation } from './check-constraints.js'
import { readParameter, type SandboxRequest } from './sandbox-request.js'
import { validateBody } from './validate-body.js'

/** What is wrong with a request by its model, one line per fault that names the parameter. */
export function validateParameters(request: SandboxRequest): string[] {
  return request.operation.parameters.flatMap((parameter) =>
    parameter.in === 'body' ? checkBody(request, parameter) : checkValue(request, parameter, parameter.in),
  )
}

function checkBody({ body, operation }: SandboxRequest, { required, schema }: Parameter): string[] {
  if (body === undefined) return required ? ['body is required'] : []
  return schema ? validateBody(schema, body, operation.definitions) : []
}

function checkValue(request: SandboxRequest, parameter: Parameter, place: 'path' | 'query' | 'header'): string[] {
  const { name, required } = parameter
  const sent = readParameter(request, { name, in: place })
  if (!sent) return required ? [`${name} is required`] : []
  const violation = parameter.type === 'array' ? checkList(parameter, sent) : checkScalar(parameter, sent)
  return violation ? [`${name} ${violation}`] : []
}

function checkList(parameter: Parameter, sent: readonly string[]): string | undefined {
  const texts = parameter.collectionFormat === 'multi' ? sent : sent.flatMap((value) => value.split(','))
  const items = texts.map((text) => parseText(text, parameter.items?.type))
  const violation = findViolation(parameter, items)
  if (violation) return violation
  const faulty = items.map((item) => findViolation(parameter.items ?? {}, item)).find(Boolean)
  return faulty && `has an item that ${faulty}`
}

function checkScalar(constraints: Constraints, sent: readonly string[]): string | undefined {
  if (sent.length > 1) return 'may be given only once'
  return findViolation(constraints, parseText(sent[0] ?? '', constraints.type))
}

const parsers: Readonly<Record<string, (text: string) => unknown>> = {
  integer: parseNumber,
  number: parseNumber,
  boolean: (text) => (text === 'true' ? true : text === 'false' ? false : text),
}

/** The value that a text on the wire stands for; the text itself where it stands for none of the type. */
function parseText(text: string, type: string | undefined): unknown {
  return type ? (parsers[type]?.(text) ?? text) : text
}

function parseNumber(text: string): unknown {
  const number = Number(text)
  return text.trim() === '' || Number.isNaN(number) ? text : number
}
