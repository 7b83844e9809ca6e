import type { AgentOptions, IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { AxiosRequestConfig } from 'axios'

/** A request on the server, with functions that a case can use to handle it. */
export interface Scene {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** Writes directly to the connection, bypassing the server's response. */
  readonly write: (raw: string) => void
  /** Returns the client's end of the connection. */
  readonly clientSocket: () => Socket
  readonly abort: () => void
}

/** A request and its expected outcome, the same for all adapters. */
export interface HttpCase {
  readonly name: string
  /** Overrides the default request config of our clients. A function receives the server's URL. */
  readonly config?: AxiosRequestConfig | ((baseUrl: string) => AxiosRequestConfig)
  /** Options of the HTTP agent. */
  readonly agent?: AgentOptions & { readonly ca?: string; readonly servername?: string }
  readonly protocol?: 'https'
  /** Handles the request on the server after it has arrived. @default responds with 200 and no body */
  readonly respond?: (scene: Scene) => void
  /** If `true`, the server responds after the headers. The part of the body that has arrived by then varies. */
  readonly respondsEarly?: true
  /** The expected part of the outcome. */
  readonly expected: object
  /** If `true`, our adapter passes the request on to axios' own adapter. */
  readonly isHandedOver?: true
}
