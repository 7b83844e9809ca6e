import type { UsagePlan } from '@selling-partner/auth'
import { AccessTokens } from '../access/access-tokens.js'
import { UsagePlanBuckets } from '../access/usage-plan-bucket.js'
import { Accounts } from '../account/account.js'
import { type AccountData, checkAccountData } from '../account/account-data.js'
import { JobControls, type JobOptions } from '../account/job-controls.js'
import { ReportControls } from '../account/report-controls.js'
import { Schedule } from '../account/schedule.js'
import type { BehaviourState } from '../behaviours/behaviour.js'
import type { UnknownIds } from '../behaviours/respond-from-account.js'
import { CallLog } from '../call-log.js'
import { type Cassette, readCassette } from '../cassette/cassette.js'
import { CassettePlayer } from '../cassette/respond-from-cassette.js'
import { AdvanceableClock, type Clock, monotonicClock, WallClock } from '../clock.js'
import { PlannedResponses } from '../control/planned-responses.js'
import { type RandomFaultOptions, RandomFaults } from '../control/random-faults.js'
import { Applications, demoCredentials, type SandboxCredentials } from '../lwa/applications.js'
import { AuthorizationCodes } from '../lwa/consent.js'
import { listBundledModels } from '../model/bundled-models.js'
import { OperationIndex } from '../model/operation-index.js'
import type { SwaggerModel } from '../model/swagger-model.js'
import type { SqsOptions } from '../notifications/notification-queue.js'
import { Notifier } from '../notifications/notifier.js'
import { type RotationOptions, SecretRotation } from '../rotation/secret-rotation.js'

/** Options of a sandbox. */
export interface SandboxOptions {
  /**
   * Credentials to accept, one row per application and selling partner. Rows with the same client ID are one
   * application with several selling partners.
   * @default demoCredentials
   */
  readonly credentials?: SandboxCredentials | readonly SandboxCredentials[]
  /** Authorization codes that any application can redeem once, within 5 minutes of the start. @default [] */
  readonly authorizationCodes?: readonly string[]
  /** Prepared models to serve. @default all models in this package */
  readonly models?: readonly SwaggerModel[]
  /** Usage plan of every operation. `off` disables throttling. @default each operation's plan in its model */
  readonly usagePlan?: UsagePlan | 'off'
  /** Lifetime of access tokens and RDTs in seconds. @default 3600 */
  readonly tokenLifetimeSeconds?: number
  /**
   * Queue for new client secrets, and lifetimes of secrets. @default none: new secrets are only returned by `secretsOf`
   */
  readonly rotation?: RotationOptions
  /**
   * Options of the AWS client that sends notifications and client secrets to SQS queues.
   * @default the AWS client's own for client secrets. Other notifications are sent only if AWS_ENDPOINT_URL_SQS is set, and are
   * otherwise only returned by `notifications`
   */
  readonly sqs?: SqsOptions
  /** Seed of generated responses. The same request gets the same response from sandboxes with the same seed. @default 42 */
  readonly seed?: number
  /**
   * Responds only with static cases, as Amazon's sandbox does. Valid requests that match no case get a 400, or a 501 if the
   * operation has no cases. @default false: generates a response to every valid request
   */
  readonly strict?: boolean
  /** Products and orders of the account, instead of seeded ones. @default seeded products and orders */
  readonly account?: AccountData
  /**
   * How to respond to a request for an ID that the account does not have. `generate` responds from the model. `reject` responds
   * with 404, as Amazon does. @default 'generate'
   */
  readonly unknownIds?: UnknownIds
  /** A random share of calls that fail, for soak tests. @default no call */
  readonly faults?: RandomFaultOptions
  /** Durations of feeds. */
  readonly feeds?: JobOptions
  /** Durations of queries of Data Kiosk. */
  readonly dataKiosk?: JobOptions
  /** Durations of reports. @default 1 second in the queue, and 2 in progress */
  readonly reports?: JobOptions
  /** The date at which the sandbox starts. @default now */
  readonly startDate?: Date
  /** Recorded responses, or their file. They apply before the account. @default none */
  readonly cassette?: string | Cassette
  /** Number of calls that the call log keeps. @default 1000 */
  readonly callLogSize?: number
  /**
   * Origins of web pages that may call the sandbox, such as `https://docs.example.com`. Pages on this machine always may.
   * @default []
   */
  readonly allowedOrigins?: readonly string[]
  /** Monotonic clock that returns milliseconds. Tests can advance it to expire tokens. @default `performance.now` */
  readonly clock?: Clock
}

/** The state of a running sandbox. */
export interface SandboxState extends BehaviourState {
  readonly accounts: Accounts
  readonly applications: Applications
  readonly buckets: UsagePlanBuckets
  readonly calls: CallLog
  readonly cassette?: CassettePlayer
  readonly clock: AdvanceableClock
  readonly counts: RequestCounts
  readonly planned: PlannedResponses
  readonly randomFaults: RandomFaults
  readonly feedControls: JobControls
  readonly queryControls: JobControls
  readonly notifier: Notifier
  readonly reports: ReportControls
  /** The scopes of grantless operations. */
  readonly scopes: ReadonlySet<string>
  readonly seed: number
  /** Returns the current date. */
  readonly today: () => Date
  readonly unknownIds: UnknownIds
  readonly usagePlan?: UsagePlan | 'off'
}

/** Creates the state of a new sandbox. */
export function createState(options: SandboxOptions): SandboxState {
  const { credentials = demoCredentials, seed = 42, tokenLifetimeSeconds = 3600, usagePlan } = options
  const advanceable = new AdvanceableClock(options.clock ?? monotonicClock)
  const clock = advanceable.read
  const wallClock = new WallClock(clock, options.startDate)
  const today = () => wallClock.dateOf(clock())
  const index = new OperationIndex(options.models ?? listBundledModels())
  const codes = new AuthorizationCodes(clock)
  const notifier = new Notifier(options.sqs)
  const applications = new Applications([credentials].flat(), clock)
  for (const code of options.authorizationCodes ?? []) codes.issue(code, { seller: code })
  const feedControls = new JobControls('feeds', options.feeds)
  const queryControls = new JobControls('dataKiosk', options.dataKiosk)
  const reports = new ReportControls(options.reports)
  return {
    accounts: new Accounts({
      seed,
      data: checkAccountData(options.account ?? {}),
      feedControls,
      notifier,
      now: today,
      queryControls,
      reports,
      schedule: new Schedule(clock),
    }),
    applications,
    buckets: new UsagePlanBuckets(clock),
    calls: new CallLog({ clock, today, size: options.callLogSize }),
    cassette: options.cassette === undefined ? undefined : new CassettePlayer(readCassette(options.cassette)),
    clock: advanceable,
    codes,
    counts: new RequestCounts(),
    index,
    isStrict: options.strict ?? false,
    planned: new PlannedResponses(),
    randomFaults: new RandomFaults(options.faults && { seed, ...options.faults }),
    feedControls,
    queryControls,
    notifier,
    reports,
    rotation: new SecretRotation(options.rotation, applications, clock, options.sqs),
    scopes: index.scopes,
    seed,
    today,
    tokens: new AccessTokens(clock, tokenLifetimeSeconds),
    unknownIds: options.unknownIds ?? 'generate',
    usagePlan,
  }
}

/**
/**
 * Forgets what calls and tests have changed: accounts, counts, the call log, notifications, configured replies, faults and reports, and used
 * permits. Tokens and secrets stay valid, because clients keep them.
 */
export function resetState(state: SandboxState): void {
  const { accounts, buckets, calls, cassette, counts, feedControls, notifier } = state
  const { planned, queryControls, randomFaults, reports } = state
  accounts.reset()
  buckets.refill()
  cassette?.reset()
  calls.reset()
  counts.reset()
  planned.reset()
  randomFaults.reset()
  feedControls.reset()
  queryControls.reset()
  notifier.reset()
  reports.reset()
}

/**
 * Sets the clock forward, and runs what is due.
 * @throws RangeError if `seconds` is negative or no number.
 */
export function advance({ accounts, clock }: SandboxState, seconds: unknown): void {
  if (typeof seconds !== 'number' || !Number.isFinite(seconds) || seconds < 0) {
    throw new RangeError('seconds is invalid. Use a number from 0.')
  }
  clock.advance(seconds)
  accounts.runDue()
}

/** Number of requests to an operation. */
export interface RequestCount {
  /** All requests, regardless of their response. */
  readonly requests: number
  /** Requests that were throttled. */
  readonly throttled: number
}

/** Counts requests by method and path template. */
export class RequestCounts {
  readonly #counts = new Map<string, { requests: number; throttled: number }>()

  addRequest(key: string): void {
    this.#of(key).requests += 1
  }

  addThrottled(key: string): void {
    this.#of(key).throttled += 1
  }

  reset(): void {
    this.#counts.clear()
  }

  /** Returns a copy of the counts. Operations without requests are left out. */
  read(): Record<string, RequestCount> {
    return Object.fromEntries([...this.#counts].map(([key, count]) => [key, { ...count }]))
  }

  #of(key: string): { requests: number; throttled: number } {
    const count = this.#counts.get(key) ?? { requests: 0, throttled: 0 }
    this.#counts.set(key, count)
    return count
  }
}
