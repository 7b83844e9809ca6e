import type { AgentOptions, IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { AxiosRequestConfig } from 'axios'

/** A request on the server, with what a case may do about it. */
export interface Scene {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** Writes to the connection, past the server's own way of answering. */
  readonly write: (raw: string) => void
  /** The same connection at its other end. */
  readonly clientSocket: () => Socket
  readonly abort: () => void
}

/** One way in which a request can go, whichever adapter sends it. */
export interface HttpCase {
  readonly name: string
  /** Laid over what all requests of our clients have. A function gets the server's URL. */
  readonly config?: AxiosRequestConfig | ((baseUrl: string) => AxiosRequestConfig)
  /** Of the agent. */
  readonly agent?: AgentOptions & { readonly ca?: string; readonly servername?: string }
  readonly protocol?: 'https'
  /** What the server does once the request has arrived. @default answers 200 without a body */
  readonly answer?: (scene: Scene) => void
  /** The server does it when the headers have arrived; how much of the body does is chance. */
  readonly answersEarly?: true
  /** A part of the outcome. */
  readonly expected: object
  /** The request is not plain, so that axios' own adapter sends it. */
  readonly isHandedOver?: true
}
