import { TokenRegistry } from '../access/access-tokens.js'
import { UsagePlanBuckets } from '../access/usage-plan-bucket.js'
import { type Clock, monotonicClock } from '../clock.js'
import { ApplicationRegistry } from '../lwa/application-registry.js'
import { AuthorizationCodes } from '../lwa/authorization-codes.js'
import { demoCredentials, type SandboxCredentials } from '../lwa/credentials.js'
import { loadModels } from '../model/load-models.js'
import { OperationIndex } from '../model/operation-index.js'
import type { SwaggerModel, UsagePlan } from '../model/swagger-model.js'
import { type RotationOptions, SecretRotation } from '../rotation/secret-rotation.js'
import { RequestCounts } from './request-counts.js'

/** How a sandbox differs from the one that the models describe. */
export interface SandboxOptions {
  /**
   * Applications and the selling partners that authorized them, one row per pair. Rows that share a client id are one
   * application with several selling partners.
   * @default demoCredentials
   */
  readonly credentials?: SandboxCredentials | readonly SandboxCredentials[]
  /** Authorization codes that any application may redeem once, within 5 minutes of the start. @default [] */
  readonly authorizationCodes?: readonly string[]
  /** Prepared models to serve. @default every model that the package carries */
  readonly models?: readonly SwaggerModel[]
  /** One usage plan for all operations instead of the models' own, or `off`. @default the models' own */
  readonly usagePlan?: UsagePlan | 'off'
  /** Life of access tokens and RDTs in seconds. @default 3600 */
  readonly tokenLifetime?: number
  /** The queue that new client secrets are put on. @default none, so that no application is enrolled for rotation */
  readonly rotation?: RotationOptions
  /** Milliseconds of a clock that only goes forward. @default the process' monotonic clock */
  readonly clock?: Clock
}

/** Everything that a running sandbox knows. */
export interface SandboxState {
  readonly applications: ApplicationRegistry
  readonly buckets: UsagePlanBuckets
  readonly codes: AuthorizationCodes
  readonly counts: RequestCounts
  readonly index: OperationIndex
  /** Left out where there is no queue. */
  readonly rotation?: SecretRotation
  readonly scopes: ReadonlySet<string>
  readonly tokens: TokenRegistry
  readonly usagePlan?: UsagePlan | 'off'
}

/** The state that a sandbox starts from. */
export function createState(options: SandboxOptions): SandboxState {
  const { credentials = demoCredentials, clock = monotonicClock, tokenLifetime = 3600, usagePlan } = options
  const index = new OperationIndex(options.models ?? loadModels())
  const codes = new AuthorizationCodes(clock)
  const applications = new ApplicationRegistry([credentials].flat(), clock)
  for (const code of options.authorizationCodes ?? []) codes.issue(code, { seller: code })
  return {
    applications,
    buckets: new UsagePlanBuckets(clock),
    codes,
    counts: new RequestCounts(),
    index,
    rotation: options.rotation && new SecretRotation(options.rotation, applications, clock),
    scopes: index.scopes,
    tokens: new TokenRegistry(clock, tokenLifetime),
    usagePlan,
  }
}
