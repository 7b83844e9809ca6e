import type { SandboxResponse } from '../response.js'
import type { SandboxState } from './sandbox-state.js'

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
