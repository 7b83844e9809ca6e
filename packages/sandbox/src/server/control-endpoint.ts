import type { Hono } from 'hono'
import { readBody } from '../request/read-body.js'
import { ErrorResponse, invalidInput, type SandboxResponse, toFetchResponse } from '../response.js'
import type { SandboxState } from './sandbox-state.js'

/** Path of the sandbox's own endpoints. SP-API has no operation there. */
export const controlPath = '/_sandbox'

/** The fields of a request to an endpoint. */
export type Fields = Readonly<Record<string, unknown>>

/** An endpoint that controls the sandbox. */
export interface ControlEndpoint {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** Names of the fields that it accepts. */
  readonly fields: readonly string[]
  /** @throws Error that names the invalid field. */
  readonly handle: (state: SandboxState, fields: Fields) => SandboxResponse | Promise<SandboxResponse>
}

/** Adds an endpoint to an application. Its handler gets the fields of the query or of the JSON body. */
export function addEndpoint(app: Hono, state: SandboxState, { method, path, fields, handle }: ControlEndpoint): void {
  app.on(method, controlPath + path, async (context) => {
    const sent = method === 'GET' ? context.req.query() : readFields(await readBody(context.req.raw))
    const response = await rejecting(() => {
      checkNames(sent, fields)
      return handle(state, sent)
    })
    return toFetchResponse(response)
  })
}

function readFields(body: unknown): Fields {
  if (body === undefined) return {}
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw invalid('The body is not a JSON object.')
  }
  return { ...body }
}

function checkNames(sent: Fields, known: readonly string[]): void {
  const unknown = Object.keys(sent).find((name) => !known.includes(name))
  if (unknown === undefined) return
  const advice = known.length > 0 ? `Use ${known.join(', ')}.` : 'Send no fields.'
  throw new Error(`${unknown} is not a field of this endpoint. ${advice}`)
}

async function rejecting(handle: () => SandboxResponse | Promise<SandboxResponse>): Promise<SandboxResponse> {
  try {
    return await handle()
  } catch (error) {
    throw error instanceof ErrorResponse ? error : invalid(error instanceof Error ? error.message : String(error))
  }
}

function invalid(details: string): ErrorResponse {
  return invalidInput('The request to the sandbox is invalid.', details)
}
