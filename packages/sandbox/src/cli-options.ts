import { parseArgs } from 'node:util'
import type { UsagePlan } from '@selling-partner/auth'
import type { RecorderOptions } from './cassette/start-recorder.js'
import { demoCredentials, type SandboxCredentials } from './lwa/applications.js'
import type { RotationOptions } from './rotation/secret-rotation.js'
import type { StartOptions } from './server/start-sandbox.js'

export const usage = `Start Amazon's Selling Partner API on localhost.

Usage: selling-partner-sandbox [options]
       selling-partner-sandbox record --to FILE [--target URL] [--port N] [--host ADDRESS]

  --port N                       Listen on this port, 0 for any free port (default 0)
  --host ADDRESS                 Listen on this address (default 127.0.0.1)
  --client-id ID                 Accept this client ID (default ${demoCredentials.clientId})
  --client-secret SECRET         Accept this client secret (default ${demoCredentials.clientSecret})
  --refresh-token TOKEN          Accept this refresh token (default ${demoCredentials.refreshToken})
  --authorization-code CODE      Accept this authorization code once, for 5 minutes (repeatable, default none)
  --usage-plan RATE/BURST        Apply this usage plan to all operations, in requests per second and requests, such as
                                 5/15, or disable throttling with off (default each operation's own plan)
  --token-lifetime SECONDS       Let access tokens expire after this time (default 3600)
  --seed N                       Generate responses from this seed (default 42)
  --fault-rate RATE              Let this share of calls fail, such as 0.1 (default 0)
  --strict                       Respond only with static cases, as Amazon's sandbox does
  --cassette FILE                Respond with these recorded responses first
  --queue-url URL                Send new client secrets to this SQS queue (default none). Reads AWS_ENDPOINT_URL_SQS,
                                 AWS_REGION and AWS credentials from the environment
  --old-secret-lifetime SECONDS  Accept an old client secret for this time after a rotation (default 604800, 7 days)
  --secret-lifetime SECONDS      Accept a new client secret for this time (default 15552000, 180 days)
  --to FILE                      record: Write responses of SP-API to this file, without personal data and secrets
  --target URL                   record: Forward calls to this server (default https://sellingpartnerapi-na.amazon.com)
  --help                         Show this help
  --version                      Show the version

Exits with 1 if an option is invalid or the port can't be opened.`

type CliRequest =
  | { readonly type: 'help' }
  | { readonly type: 'version' }
  | { readonly type: 'record'; readonly options: RecorderOptions }
  | { readonly type: 'start'; readonly options: StartOptions & { readonly credentials: Required<SandboxCredentials> } }

const flags = {
  port: { type: 'string', default: '0' },
  host: { type: 'string', default: '127.0.0.1' },
  'client-id': { type: 'string', default: demoCredentials.clientId },
  'client-secret': { type: 'string', default: demoCredentials.clientSecret },
  'refresh-token': { type: 'string', default: demoCredentials.refreshToken },
  'authorization-code': { type: 'string', multiple: true, default: [] as string[] },
  'usage-plan': { type: 'string' },
  'token-lifetime': { type: 'string', default: '3600' },
  seed: { type: 'string', default: '42' },
  'fault-rate': { type: 'string', default: '0' },
  strict: { type: 'boolean', default: false },
  cassette: { type: 'string' },
  to: { type: 'string' },
  target: { type: 'string' },
  'queue-url': { type: 'string' },
  'old-secret-lifetime': { type: 'string' },
  'secret-lifetime': { type: 'string' },
  help: { type: 'boolean', default: false },
  version: { type: 'boolean', default: false },
} as const

/**
 * Parses the command line.
 * @throws Error that names the invalid argument.
 */
export function readCliOptions(args: readonly string[]): CliRequest {
  const isRecording = args[0] === 'record'
  const rest = isRecording ? args.slice(1) : [...args]
  const { values } = parseArgs({ args: rest, options: flags, strict: true, allowPositionals: false })
  if (values.help) return { type: 'help' }
  if (values.version) return { type: 'version' }
  if (isRecording) return { type: 'record', options: readRecording(values) }
  for (const flag of ['to', 'target'] as const) {
    if (values[flag] !== undefined) throw new Error(`--${flag} has no effect without the command record. Remove it.`)
  }
  return {
    type: 'start',
    options: {
      port: readPort(values.port),
      host: values.host,
      credentials: {
        clientId: values['client-id'],
        clientSecret: values['client-secret'],
        refreshToken: values['refresh-token'],
      },
      authorizationCodes: values['authorization-code'],
      usagePlan: readUsagePlan(values['usage-plan']),
      tokenLifetimeSeconds: readSeconds('token-lifetime', values['token-lifetime']),
      rotation: readRotation(values),
      seed: readSeed(values.seed),
      cassette: values.cassette,
      faults: { rate: readRate(values['fault-rate']) },
      strict: values.strict,
    },
  }
}

interface RecordingValues {
  readonly port: string
  readonly host: string
  readonly to?: string
  readonly target?: string
}

function readRecording({ to, target, port, host }: RecordingValues): RecorderOptions {
  if (!to) throw new Error('--to is missing. Add the file to write, such as --to cassette.json.')
  if (target !== undefined && !URL.canParse(target)) throw new Error(`--target is invalid, "${target}". Use a URL.`)
  return { to, target, port: readPort(port), host }
}

function readPort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (port >= 0 && port <= 65535) return port
  throw new Error(`--port is invalid, "${text}". Use a number from 0 to 65535.`)
}

function readUsagePlan(text: string | undefined): UsagePlan | 'off' | undefined {
  if (text === undefined || text === 'off') return text
  const [rate = 0, burst = 0] = /^\d*\.?\d+\/\d+$/.test(text) ? text.split('/').map(Number) : []
  if (rate > 0 && burst > 0) return { rate, burst }
  throw new Error(`--usage-plan is invalid, "${text}". Use RATE/BURST, such as 5/15, or off.`)
}

function readSeed(text: string): number {
  if (/^\d+$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text)
  throw new Error(`--seed is invalid, "${text}". Use a whole number from 0.`)
}

function readRate(text: string): number {
  const rate = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN
  if (rate >= 0 && rate <= 1) return rate
  throw new Error(`--fault-rate is invalid, "${text}". Use a number from 0 to 1.`)
}

type RotationFlag = 'queue-url' | LifetimeFlag
type LifetimeFlag = 'old-secret-lifetime' | 'secret-lifetime'
type RotationValues = { readonly [Flag in RotationFlag]?: string }

function readRotation(values: RotationValues): RotationOptions | undefined {
  const queueUrl = values['queue-url']
  const oldSecretLifetimeSeconds = readLifetime('old-secret-lifetime', values)
  const secretLifetimeSeconds = readLifetime('secret-lifetime', values)
  if (queueUrl === undefined) return undefined
  if (!URL.canParse(queueUrl)) throw new Error(`--queue-url is invalid, "${queueUrl}". Use the URL of an SQS queue.`)
  return { queueUrl, oldSecretLifetimeSeconds, secretLifetimeSeconds }
}

function readLifetime(flag: LifetimeFlag, values: RotationValues): number | undefined {
  const text = values[flag]
  if (text === undefined) return undefined
  if (values['queue-url'] === undefined) {
    throw new Error(`--${flag} has no effect without --queue-url. Add --queue-url or remove --${flag}.`)
  }
  return readSeconds(flag, text)
}

function readSeconds(flag: string, text: string): number {
  if (/^\d+$/.test(text) && Number(text) > 0) return Number(text)
  throw new Error(`--${flag} is invalid, "${text}". Use a whole number of seconds from 1.`)
}
