import { parseArgs } from 'node:util'
import { demoCredentials, type SandboxCredentials } from './lwa/credentials.js'
import type { UsagePlan } from './model/swagger-model.js'
import type { RotationOptions } from './rotation/secret-rotation.js'
import type { StartOptions } from './server/start-sandbox.js'

export const usage = `SP-API on localhost, built from the models.

Usage: selling-partner-sandbox [options]

  --port N               Port to listen on, 0 for any free one (default 0)
  --host H               Address to listen on (default 127.0.0.1)
  --client-id ID         Client id to accept (default ${demoCredentials.clientId})
  --client-secret S      Client secret to accept (default ${demoCredentials.clientSecret})
  --refresh-token T      Refresh token to accept (default ${demoCredentials.refreshToken})
  --authorization-code C Authorization code to accept once, in the first 5 minutes
  --usage-plan RATE/BURST  One usage plan for all operations, such as 5/15, or off (default the models' own)
  --token-lifetime S     Life of access tokens in seconds (default 3600)
  --queue-url URL        SQS queue for new client secrets, reached as AWS_ENDPOINT_URL_SQS and the like say (default none)
  --old-secret-lifetime S  Seconds for which an old client secret is taken after a rotation (default 7 days)
  --secret-lifetime S    Seconds for which a new client secret is taken (default 180 days)
  --help                 Show this text
  --version              Show the version`

/** What the command line asks for. */
export type CliRequest =
  | { readonly type: 'help' }
  | { readonly type: 'version' }
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
  'queue-url': { type: 'string' },
  'old-secret-lifetime': { type: 'string' },
  'secret-lifetime': { type: 'string' },
  help: { type: 'boolean', default: false },
  version: { type: 'boolean', default: false },
} as const

/**
 * Reads the command line.
 * @throws Error with one line that names the argument at fault.
 */
export function readCliOptions(args: readonly string[]): CliRequest {
  const { values } = parseArgs({ args: [...args], options: flags, strict: true, allowPositionals: false })
  if (values.help) return { type: 'help' }
  if (values.version) return { type: 'version' }
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
      tokenLifetime: readSeconds('token-lifetime', values['token-lifetime']),
      rotation: readRotation(values),
    },
  }
}

function readPort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (port >= 0 && port <= 65535) return port
  throw new Error(`--port takes a number from 0 to 65535, not "${text}".`)
}

function readUsagePlan(text: string | undefined): UsagePlan | 'off' | undefined {
  if (text === undefined || text === 'off') return text
  const [rate = 0, burst = 0] = /^\d*\.?\d+\/\d+$/.test(text) ? text.split('/').map(Number) : []
  if (rate > 0 && burst > 0) return { rate, burst }
  throw new Error(`--usage-plan takes a rate and a burst, such as 5/15, or off, not "${text}".`)
}

type RotationFlag = 'queue-url' | LifetimeFlag
type LifetimeFlag = 'old-secret-lifetime' | 'secret-lifetime'
type RotationValues = { readonly [Flag in RotationFlag]?: string }

function readRotation(values: RotationValues): RotationOptions | undefined {
  const queueUrl = values['queue-url']
  const oldSecretLifetime = readLifetime('old-secret-lifetime', values)
  const secretLifetime = readLifetime('secret-lifetime', values)
  if (queueUrl === undefined) return undefined
  if (!URL.canParse(queueUrl)) throw new Error(`--queue-url takes the URL of an SQS queue, not "${queueUrl}".`)
  return { queueUrl, oldSecretLifetime, secretLifetime }
}

function readLifetime(flag: LifetimeFlag, values: RotationValues): number | undefined {
  const text = values[flag]
  if (text === undefined) return undefined
  if (values['queue-url'] === undefined)
    throw new Error(`--${flag} needs --queue-url: without a queue nothing rotates.`)
  return readSeconds(flag, text)
}

function readSeconds(flag: string, text: string): number {
  if (/^\d+$/.test(text) && Number(text) > 0) return Number(text)
  throw new Error(`--${flag} takes a number of seconds, not "${text}".`)
}
