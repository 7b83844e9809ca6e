import type { Application } from '../request/user-agent.js'
import type { RestrictedResource } from './restricted-resource.js'

/** An RDT that is wanted, and where it comes from. */
export interface RdtRequest {
  /** The base URL of the server that gives it. */
  readonly endpoint: string
  readonly resources: readonly RestrictedResource[]
  /** The application that shall use it. @default the one that asks */
  readonly targetApplication?: string
  /** It opens operations and not single paths: there are few of its kind, and every process has use for it. */
  readonly isGeneric: boolean
  /** How the request introduces itself. */
  readonly application?: Application
}
