import type { FormField, OperationForm } from '../../../tools/docs/reference/form-fields'
import { data as demoCredentials } from './demo-credentials.data'

/** A response, as the page shows it. */
export interface ShownResponse {
  readonly status: number
  readonly durationMs: number
  /** Lines of the headers that SP-API adds. */
  readonly headers: string
  /** JSON with indentation, or the text. */
  readonly body: string
}

/** An error whose message tells the reader what to do. */
export class FormError extends Error {}

/** Values of the fields, in their order. */
export type Values = readonly string[]

/**
 * Sends what is in the form to a sandbox, with a token for it.
 * @throws FormError if a value is missing or invalid, or the sandbox does not respond.
 */
export async function sendCall(
  form: OperationForm,
  baseUrl: string,
  values: Values,
  body: string,
): Promise<ShownResponse> {
  const base = readBaseUrl(baseUrl)
  const path = fillPath(form, values)
  const headers = new Headers({ accept: form.accept })
  for (const [{ name }, value] of entered(form, values, 'header')) headers.set(name, value)
  if (form.body !== undefined) headers.set('content-type', 'application/json')
  checkBody(form, body)
  headers.set('x-amz-access-token', await tokenFor(form, base, path))
  const startedAt = performance.now()
  const init = { method: form.method, headers, ...(form.body !== undefined && { body }) }
  const response = await fetchFrom(base, `${path}${queryOf(form, values)}`, init)
  const text = await response.text()
  return {
    status: response.status,
    durationMs: Math.round(performance.now() - startedAt),
    headers: [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n'),
    body: pretty(text),
  }
}

/** The command that starts a sandbox for this page. Pages of another origin than localhost need its permission. */
export function startCommand(origin: string, baseUrl: string): string {
  const port = URL.canParse(baseUrl) ? new URL(baseUrl).port || '80' : '8080'
  const permission = isLoopback(origin) ? '' : ` --allow-origin ${origin}`
  return `npx @selling-partner/sandbox --port ${port}${permission}`
}

function isLoopback(origin: string): boolean {
  const { hostname } = new URL(origin)
  return hostname === 'localhost' || hostname.endsWith('.localhost') || /^127\.|^\[::1\]$/.test(hostname)
}

function readBaseUrl(text: string): string {
  if (!URL.canParse(text))
    throw new FormError('The URL of the sandbox is invalid. Enter one such as http://127.0.0.1:8080.')
  return text.replace(/\/+$/, '')
}

function entered({ fields }: OperationForm, values: Values, place: FormField['in']): [FormField, string][] {
  return fields
    .map((field, index): [FormField, string] => [field, values[index]?.trim() ?? ''])
    .filter(([field, value]) => field.in === place && value !== '')
}

function fillPath(form: OperationForm, values: Values): string {
  const given = new Map(entered(form, values, 'path').map(([field, value]) => [field.name, [field, value] as const]))
  return form.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const [field, value] = given.get(name) ?? []
    if (field === undefined || value === undefined) throw new FormError(`${name} is missing. Enter a value.`)
    return field.isGreedy ? value.split('/').map(encodeURIComponent).join('/') : encodeURIComponent(value)
  })
}

function queryOf(form: OperationForm, values: Values): string {
  const pairs = entered(form, values, 'query').flatMap(([{ name, list }, value]) =>
    (list === 'multi' ? value.split(',') : [value]).map((each) => [name, each.trim()]),
  )
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`
}

function checkBody(form: OperationForm, body: string): void {
  if (form.body === undefined) return
  try {
    JSON.parse(body)
  } catch (error) {
    throw new FormError(`The body is not valid JSON (${String(error)}). Correct it.`)
  }
}

/** Gets the access token, and for a restricted operation the restricted data token (RDT). */
async function tokenFor({ token, scope, method }: OperationForm, base: string, path: string): Promise<string> {
  const { clientId, clientSecret, refreshToken } = demoCredentials
  const grant: Record<string, string> =
    token === 'grantless'
      ? { grant_type: 'client_credentials', scope: scope ?? '' }
      : { grant_type: 'refresh_token', refresh_token: refreshToken }
  const body = new URLSearchParams({ ...grant, client_id: clientId, client_secret: clientSecret })
  const accessToken = await readToken(fetchFrom(base, '/auth/o2/token', { method: 'POST', body }), 'access_token')
  if (token !== 'restricted') return accessToken
  const request = fetchFrom(base, '/tokens/2021-03-01/restrictedDataToken', {
    method: 'POST',
    headers: { 'x-amz-access-token': accessToken, 'content-type': 'application/json' },
    body: JSON.stringify({ restrictedResources: [{ method, path: decodeURIComponent(path) }] }),
  })
  return readToken(request, 'restrictedDataToken')
}

async function readToken(request: Promise<Response>, field: string): Promise<string> {
  const response = await request
  const text = await response.text()
  if (response.ok) return String((JSON.parse(text) as Record<string, unknown>)[field])
  throw new FormError(`The sandbox issued no token: ${text} Start it with its default credentials.`)
}

async function fetchFrom(base: string, path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(base + path, init)
  } catch {
    const command = startCommand(location.origin, base)
    throw new FormError(`No sandbox responds at ${base}. Run ${command} in a terminal, and retry.`)
  }
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text === '' ? '(no body)' : text
  }
}
