import type { UsagePlan } from '@selling-partner/auth'

export type Transport = 'http' | 'https'

/** Where the fake servers listen: LWA and SP-API under one address, over http and over https. */
export interface Server {
  readonly http: string
  readonly https: string
}

/** What a contender is told before it makes calls. */
export interface Settings {
  readonly server: Server
  readonly transport: Transport
  /** The usage plan that the seller's account has. */
  readonly plan: UsagePlan
  /** Milliseconds for one answer. @default the contender's own */
  readonly timeout?: number
  /** Milliseconds for a whole call. @default the contender's own */
  readonly deadline?: number
  /** Where several processes share their state. @default each process is on its own */
  readonly shared?: SharedState
}

export interface SharedState {
  readonly redisUrl: string
  /** 32 bytes in base64. */
  readonly encryptionKey: string
  /** Names this run, so that it finds nothing of an earlier one. */
  readonly clientId: string
}

/** Calls as the contender's user writes them. They reject as the contender rejects. */
export interface Session {
  /** `GET /orders/v0/orders/{orderId}` */
  getOrder(orderId: string): Promise<unknown>
  /** `POST /orders/v0/orders/{orderId}/shipmentConfirmation`, which must not take effect twice. */
  confirmShipment(orderId: string): Promise<unknown>
  /** The stable code of an error that has one. */
  codeOf(error: unknown): string | undefined
}

/** Something to measure: one file in `contenders`, which exports it as `contender`. */
export interface Contender {
  /** Its name in the table. */
  readonly name: string
  /** `baseline`: what ratios are taken against. `subject`: what the goals are set for. */
  readonly role: 'baseline' | 'subject' | 'peer'
  /** The packages that a user installs and imports for one API. The first one's version stands in the table. */
  readonly packages: readonly string[]
  /** How it can be made to call a server on this machine, the plainest first. */
  readonly transports: readonly [Transport, ...Transport[]]
  /** Its settings against throttling, as its documentation advises; `undefined` where it has none. */
  readonly throttling?: string
  /** Whether it can share usage plans between processes. */
  readonly sharesPlans?: boolean
  open(settings: Settings): Promise<Session>
}
