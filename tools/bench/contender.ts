import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { UsagePlan } from '@selling-partner/auth'

export type Transport = 'http' | 'https'

/** The URLs of the fake servers. LWA and SP-API share a URL, once with http and once with https. */
export interface Server {
  readonly http: string
  readonly https: string
}

/** Settings that a contender gets before it makes calls. */
export interface Settings {
  readonly server: Server
  readonly transport: Transport
  /** The usage plan of the seller's account. */
  readonly plan: UsagePlan
  /** Milliseconds for one response. @default the contender's own timeout */
  readonly timeout?: number
  /** Milliseconds for a whole call. @default the contender's own deadline */
  readonly deadline?: number
  /** The state that several processes share. @default none */
  readonly shared?: SharedState
}

export interface SharedState {
  readonly redisUrl: string
  /** 32 bytes in base64. */
  readonly encryptionKey: string
  /** Unique to this run, so that the run does not find the state of an earlier one. */
  readonly clientId: string
}

/** The calls as a user of the contender writes them. They reject with the contender's own errors. */
export interface Session {
  /** `GET /orders/v0/orders/{orderId}` */
  getOrder(orderId: string): Promise<unknown>
  /** `POST /orders/v0/orders/{orderId}/shipmentConfirmation`, which must take effect only once. */
  confirmShipment(orderId: string): Promise<unknown>
  /** The stable code of an error, or `undefined` if it has none. */
  codeOf(error: unknown): string | undefined
}

/** A client to measure. Each file in `contenders` exports one as `contender`. */
export interface Contender {
  /** The name in the table. */
  readonly name: string
  /** `baseline`: the others are compared with it. `subject`: the goals apply to it. */
  readonly role: 'baseline' | 'subject' | 'peer'
  /** The packages that a user installs and imports for one API. The table shows the version of the first one. */
  readonly packages: readonly string[]
  /** The ways to call a server on this machine, the simplest first. */
  readonly transports: readonly [Transport, ...Transport[]]
  /** Its settings against throttling, as its documentation recommends them. @default it has none */
  readonly throttling?: string
  /** Whether it can share usage plans between processes. @default false */
  readonly sharesPlans?: boolean
  open(settings: Settings): Promise<Session>
}

export interface LoadedContender extends Contender {
  /** URL of its file. */
  readonly file: string
  /** Its name and version, for the table. */
  readonly label: string
}

const bench = fileURLToPath(new URL('.', import.meta.url))
const roles: readonly Contender['role'][] = ['baseline', 'subject', 'peer']

/** Loads every file in `contenders`: first the baseline, then this SDK, then the other SDKs. */
export async function loadContenders(): Promise<readonly LoadedContender[]> {
  const files = (await readdir(join(bench, 'contenders'))).filter((file) => file.endsWith('.ts')).sort()
  const contenders = await Promise.all(files.map((file) => loadContender(join(bench, 'contenders', file))))
  return roles.flatMap((role) => contenders.filter((contender) => contender.role === role))
}

async function loadContender(path: string): Promise<LoadedContender> {
  const file = pathToFileURL(path).href
  const { contender } = (await import(file)) as { contender: Contender }
  const [first = ''] = contender.packages
  return { ...contender, file, label: `${contender.name} ${await versionOf(first)}` }
}

/** The installed version of one of the bench's packages. */
export async function versionOf(name: string): Promise<string> {
  const manifest = await readFile(join(bench, 'node_modules', name, 'package.json'), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}
