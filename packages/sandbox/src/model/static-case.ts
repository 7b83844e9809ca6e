import type { ModelCase, ModelOperation, ModelResponse, Parameter } from './swagger-model.js'

/** A static case of a model: a response, and the parameters that a request must have to get it. */
export interface StaticCase {
  readonly status: number
  readonly parameters: readonly CaseParameter[]
  /** Left out if the response has no body. */
  readonly response?: unknown
  readonly headers: Readonly<Record<string, string>>
}

export interface CaseParameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'body'
  readonly value: unknown
  /** Format of a list: comma-separated, or the parameter repeated. Left out for a single value. */
  readonly list?: 'csv' | 'multi'
}

/**
 * Reads the static cases of an operation, most specific first: most parameters, then largest body, then success before
 * error. The first case that matches a request is therefore the right one.
 * @see https://developer-docs.amazon/sp-api/docs/the-selling-partner-api-sandbox
 */
export function readStaticCases(operation: ModelOperation, parameters: readonly Parameter[]): StaticCase[] {
  return Object.entries(operation.responses)
    .flatMap(([status, response]) => listCases(response).map((each) => readCase(Number(status), each, parameters)))
    .sort(bySpecificity)
}

function listCases(response: ModelResponse): readonly ModelCase[] {
  return response['x-amzn-api-sandbox']?.static ?? response['x-amazon-spds-sandbox-behaviors'] ?? []
}

function readCase(status: number, row: ModelCase, parameters: readonly Parameter[]): StaticCase {
  return {
    status,
    parameters: Object.entries(row.request?.parameters ?? {}).flatMap(([name, value]) =>
      readParameter(name, value, parameters),
    ),
    response: status === 204 ? undefined : row.response,
    headers: Object.fromEntries(
      Object.entries(row.responseHeaders ?? {}).map(([name, { value }]) => [name, String(value)]),
    ),
  }
}

/** Cases always use the name `body` for the body, even if the model uses another. */
function readParameter(name: string, row: unknown, parameters: readonly Parameter[]): CaseParameter[] {
  const value = readValue(row)
  if (value === undefined) return []
  if (name === 'body') return [{ name, in: 'body', value }]
  const parameter = parameters.find((each) => each.name === name)
  return [{ name, in: parameter?.in ?? 'query', value, ...listOf(parameter) }]
}

/** Most values are wrapped in `{value}`, some bodies are not. `{}` matches anything. */
function readValue(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row
  if ('value' in row) return row.value
  return Object.keys(row).length === 0 ? undefined : row
}

function listOf(parameter: Parameter | undefined): Pick<CaseParameter, 'list'> {
  if (parameter?.type !== 'array') return {}
  return { list: parameter.collectionFormat === 'multi' ? 'multi' : 'csv' }
}

function bySpecificity(a: StaticCase, b: StaticCase): number {
  return (
    b.parameters.length - a.parameters.length || bodySize(b) - bodySize(a) || Number(isError(a)) - Number(isError(b))
  )
}

function bodySize({ parameters }: StaticCase): number {
  return countValues(parameters.find((each) => each.in === 'body')?.value)
}

function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, each) => sum + 1 + countValues(each), 0)
}

function isError({ status }: StaticCase): boolean {
  return status >= 300
}
