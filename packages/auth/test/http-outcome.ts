import { ClientRequest } from 'node:http'
import { types } from 'node:util'
import { AxiosHeaders, type AxiosResponse, type InternalAxiosRequestConfig, isAxiosError, isCancel } from 'axios'

type Facts = Record<string, unknown>

/** Returns the parts of a response that a caller can see. */
export function describeResponse(response: AxiosResponse): Facts {
  const { status, statusText, data, headers, config, request } = response
  return {
    keys: keysOf(response),
    status,
    statusText,
    data,
    headers: describeHeaders(headers),
    config: describeConfig(config),
    request: describeRequest(request),
  }
}

/** Returns the parts of an error that a caller can see. */
export function describeError(error: unknown): Facts {
  if (!types.isNativeError(error)) throw new Error('Not an error.')
  const facts = { name: error.name, message: readable(error.message), cause: describeCause(error.cause) }
  const code: unknown = Reflect.get(error, 'code')
  if (!isAxiosError(error)) return { ...facts, code, isAxiosError: false }
  return {
    ...facts,
    code,
    keys: keysOf(error),
    isAxiosError: true,
    isCancel: isCancel(error),
    status: error.status,
    request: describeRequest(error.request),
    response: error.response && describeResponse(error.response),
    config: error.config && describeConfig(error.config),
  }
}

function describeCause(cause: unknown): Facts | undefined {
  if (!types.isNativeError(cause)) return undefined
  const { name, message } = cause
  const [code, syscall] = [Reflect.get(cause, 'code'), Reflect.get(cause, 'syscall')]
  return { name, message: readable(message), code, syscall }
}

/** Removes the thread number from messages of OpenSSL. */
function readable(message: string): string {
  return message.replace(/\b[0-9A-F]{8,}:error/g, 'error')
}

function describeHeaders(headers: AxiosResponse['headers']): Facts | string {
  return headers instanceof AxiosHeaders ? headers.toJSON() : 'not AxiosHeaders'
}

function describeConfig(config: InternalAxiosRequestConfig): Facts {
  return { keys: keysOf(config), headers: describeHeaders(config.headers) }
}

function describeRequest(request: unknown): Facts | undefined {
  if (!(request instanceof ClientRequest)) return undefined
  const { method, path, protocol, host, reusedSocket } = request
  return { method, path, protocol, host, reusedSocket, headers: request.getHeaders() }
}

/** Leaves out the duration, which differs each time. */
function keysOf(owner: object): string[] {
  return Object.keys(owner)
    .filter((key) => key !== 'duration')
    .sort()
}
