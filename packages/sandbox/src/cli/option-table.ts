import { readFileSync } from 'node:fs'
import { accountSchema } from '../account/account-data.js'
import { demoCredentials } from '../lwa/applications.js'
import { loadModels } from '../model/load-models.js'
import type { StartOptions } from '../server/start-sandbox.js'
import { type OptionRow, oneOf, seconds, wholeNumber } from './option-row.js'

const text = { type: 'string', minLength: 1 }
const natural = { type: 'integer', minimum: 0 }
const secondsSchema = { type: 'integer', minimum: 1 }
const credentialsSchema = {
  type: 'object',
  required: ['clientId', 'clientSecret'],
  properties: { clientId: text, clientSecret: text, refreshToken: text },
}
const usagePlanSchema = {
  type: 'object',
  required: ['rate', 'burst'],
  properties: {
    rate: { type: 'number', minimum: 0, exclusiveMinimum: true },
    burst: { type: 'number', minimum: 0, exclusiveMinimum: true },
  },
}
const durationSeconds = { read: wholeNumber(0), advice: 'Use a whole number of seconds from 0.' }
const isUrl = (value: string) => (URL.canParse(value) ? value : undefined)

/** The durations of work that Amazon does later. */
function durations(noun: string, link: string): OptionRow {
  const flag = (name: string, field: string, help: string) => ({
    name: `${noun}-${name}`,
    field,
    value: 'SECONDS',
    help,
    ...durationSeconds,
  })
  return {
    flags: [
      flag('queue', 'queueSeconds', `Keep a ${noun} in the queue for this time (default 1)`),
      flag('processing', 'processingSeconds', `Process a ${noun} for this time (default 2)`),
    ],
    schema: {
      type: 'object',
      properties: { queueSeconds: { type: 'number', minimum: 0 }, processingSeconds: { type: 'number', minimum: 0 } },
    },
    default: '1 and 2 seconds',
    text: `\`{ queueSeconds, processingSeconds }\` of ${link}.`,
  }
}

/** All options, in the order of the help and the README. A new option of `startSandbox` must have a row. */
export const optionTable = {
  port: {
    flags: [
      {
        name: 'port',
        value: 'N',
        help: 'Listen on this port, 0 for any free port (default 0)',
        read: wholeNumber(0, 65535),
        advice: 'Use a number from 0 to 65535.',
      },
    ],
    schema: { type: 'integer', minimum: 0, maximum: 65535 },
    default: 'any free port',
    text: 'Port to listen on.',
  },
  host: {
    flags: [{ name: 'host', value: 'ADDRESS', help: 'Listen on this address (default 127.0.0.1)' }],
    schema: text,
    default: '`127.0.0.1`',
    text: 'Address to listen on.',
  },
  allowedOrigins: {
    flags: [
      {
        name: 'allow-origin',
        value: 'ORIGIN',
        help: 'Let web pages of this origin call the sandbox (repeatable, default pages on this machine)',
        isRepeatable: true,
      },
    ],
    schema: { type: 'array', items: text },
    default: '`[]`',
    text: 'Origins of [web pages](#calls-from-web-pages) that may call the sandbox. Pages on this machine always may.',
  },
  credentials: {
    flags: [
      {
        name: 'client-id',
        field: 'clientId',
        value: 'ID',
        help: `Accept this client ID (default ${demoCredentials.clientId})`,
      },
      {
        name: 'client-secret',
        field: 'clientSecret',
        value: 'SECRET',
        help: `Accept this client secret (default ${demoCredentials.clientSecret})`,
      },
      {
        name: 'refresh-token',
        field: 'refreshToken',
        value: 'TOKEN',
        help: `Accept this refresh token (default ${demoCredentials.refreshToken})`,
      },
    ],
    schema: (value) =>
      Array.isArray(value) ? { type: 'array', items: credentialsSchema, minItems: 1 } : credentialsSchema,
    default: '`demoCredentials`',
    text: 'One row, or one per application and selling partner. Rows with the same client ID are one application.',
  },
  authorizationCodes: {
    flags: [
      {
        name: 'authorization-code',
        value: 'CODE',
        help: 'Accept this authorization code once, for 5 minutes (repeatable, default none)',
        isRepeatable: true,
      },
    ],
    schema: { type: 'array', items: text },
    default: '`[]`',
    text: 'Authorization codes that can be redeemed once, within 5 minutes of the start.',
  },
  usagePlan: {
    flags: [
      {
        name: 'usage-plan',
        value: 'RATE/BURST',
        help: "Apply this usage plan to all operations, in requests per second and requests, such as 5/15. Disable throttling with off (default each operation's own plan)",
        read: readUsagePlan,
        advice: 'Use RATE/BURST, such as 5/15, or off.',
      },
    ],
    schema: (value) => (typeof value === 'string' ? { type: 'string', enum: ['off'] } : usagePlanSchema),
    default: "each operation's own",
    text: "Usage plan `{ rate, burst }` of every operation (Amazon's sandbox has 5 and 15). `'off'` disables throttling.",
  },
  tokenLifetimeSeconds: {
    flags: [
      {
        name: 'token-lifetime',
        value: 'SECONDS',
        help: 'Let access tokens expire after this time (default 3600)',
        ...seconds,
      },
    ],
    schema: secondsSchema,
    default: '3600',
    text: 'Lifetime of access tokens and RDTs in seconds.',
  },
  account: {
    flags: [
      {
        name: 'account',
        value: 'FILE',
        help: 'Read products and orders of the account from this JSON file (default seeded)',
        read: readJsonFile,
        advice: 'Use a JSON file with products, orders or both.',
      },
    ],
    schema: accountSchema,
    default: 'seeded',
    text: 'Products and orders of the [account](#the-account).',
  },
  reports: durations('report', '[reports](#reports-and-documents)'),
  feeds: durations('feed', '[feeds](#feeds)'),
  dataKiosk: durations('query', '[queries](#queries-of-data-kiosk)'),
  unknownIds: {
    flags: [
      {
        name: 'unknown-ids',
        value: 'HOW',
        help: 'Respond to IDs that the account does not have from the model with generate, or with 404 with reject (default generate)',
        ...oneOf('generate', 'reject'),
      },
    ],
    schema: { type: 'string', enum: ['generate', 'reject'] },
    default: "`'generate'`",
    text: "`'reject'` responds with 404 to IDs that the account does not have, as Amazon does.",
  },
  startDate: {
    flags: [
      {
        name: 'start-date',
        value: 'DATE',
        help: 'Start the clock at this date, such as 2026-11-01T10:00:00Z (default now)',
        read: readDate,
        advice: 'Use an ISO 8601 date, such as 2026-11-01T10:00:00Z.',
      },
    ],
    schema: { type: 'string', format: 'date-time' },
    convert: (value) => new Date(String(value)),
    default: 'now',
    text: 'The date at which the sandbox starts.',
  },
  seed: {
    flags: [
      {
        name: 'seed',
        value: 'N',
        help: 'Generate responses and the account from this seed (default 42)',
        read: wholeNumber(0),
        advice: 'Use a whole number from 0.',
      },
    ],
    schema: natural,
    default: '42',
    text: 'Seed of [generated responses](#generated-responses), a whole number.',
  },
  strict: {
    flags: [{ name: 'strict', help: "Respond only with static cases, as Amazon's sandbox does" }],
    schema: { type: 'boolean' },
    default: '`false`',
    text: "If `true`, responds only with static cases, as Amazon's sandbox does. See [below](#strict-mode).",
  },
  faults: {
    flags: [
      {
        name: 'fault-rate',
        field: 'rate',
        value: 'SHARE',
        help: 'Let this share of calls fail, from 0 to 1 (default 0)',
        read: readShare,
        advice: 'Use a number from 0 to 1, such as 0.1.',
      },
    ],
    schema: {
      type: 'object',
      required: ['rate'],
      properties: {
        rate: { type: 'number', minimum: 0, maximum: 1 },
        seed: natural,
        kinds: { type: 'array', items: text, minItems: 1 },
      },
    },
    default: 'none',
    text: 'A random share of calls that [fail](#faults), `{ rate, seed, kinds }`.',
  },
  cassette: {
    flags: [{ name: 'cassette', value: 'FILE', help: 'Respond with these recorded responses first (default none)' }],
    schema: text,
    default: 'none',
    text: 'A file of [recorded responses](#record-and-replay).',
  },
  callLogSize: {
    flags: [
      {
        name: 'call-log-size',
        value: 'N',
        help: 'Keep this number of calls in the call log (default 1000)',
        read: wholeNumber(0),
        advice: 'Use a whole number from 0.',
      },
    ],
    schema: natural,
    default: '1000',
    text: 'Number of calls that the [call log](#the-call-log) keeps.',
  },
  rotation: {
    flags: [
      {
        name: 'queue-url',
        field: 'queueUrl',
        value: 'URL',
        help: 'Send new client secrets to this SQS queue (default none). Reads AWS_ENDPOINT_URL_SQS, AWS_REGION and AWS credentials from the environment',
        read: isUrl,
        advice: 'Use the URL of an SQS queue.',
      },
      {
        name: 'old-secret-lifetime',
        field: 'oldSecretLifetimeSeconds',
        value: 'SECONDS',
        help: 'Accept an old client secret for this time after a rotation (default 604800, 7 days)',
        ...seconds,
      },
      {
        name: 'secret-lifetime',
        field: 'secretLifetimeSeconds',
        value: 'SECONDS',
        help: 'Accept a new client secret for this time (default 15552000, 180 days)',
        ...seconds,
      },
    ],
    schema: {
      type: 'object',
      required: ['queueUrl'],
      properties: { queueUrl: text, oldSecretLifetimeSeconds: secondsSchema, secretLifetimeSeconds: secondsSchema },
    },
    default: 'none',
    text: 'Queue for new client secrets, see [below](#rotate-a-client-secret).',
  },
  sqs: {
    flags: [
      {
        name: 'sqs-endpoint',
        field: 'endpoint',
        value: 'URL',
        help: 'Call SQS at this URL (default AWS_ENDPOINT_URL_SQS)',
        read: isUrl,
        advice: 'Use a URL, such as http://127.0.0.1:4566.',
      },
      {
        name: 'sqs-region',
        field: 'region',
        value: 'REGION',
        help: 'Use the queue for client secrets in this AWS region (default AWS_REGION)',
      },
    ],
    schema: {
      type: 'object',
      properties: {
        endpoint: text,
        region: text,
        credentials: {
          type: 'object',
          required: ['accessKeyId', 'secretAccessKey'],
          properties: { accessKeyId: text, secretAccessKey: text },
        },
      },
    },
    default: "the AWS client's own",
    text: 'Options of the AWS client for SQS: `endpoint`, `region` and `credentials`. See [Notifications](#notifications).',
  },
  models: {
    flags: [
      {
        name: 'models',
        value: 'FOLDER',
        help: 'Serve the prepared models in this folder (default the models in this package)',
        read: (folder) => loadModels(folder),
      },
    ],
    schema: text,
    convert: (folder) => loadModels(String(folder)),
    default: 'the models in the package',
    text: 'Other prepared models, such as `loadModels(folder)`. The folder in a configuration file.',
  },
  clock: {
    flags: [],
    default: '`performance.now`',
    text: 'Monotonic clock in milliseconds. Advance your own in a test to expire tokens and refill buckets.',
  },
} as const satisfies { readonly [Key in keyof Required<StartOptions>]: OptionRow }

function readUsagePlan(text: string): unknown {
  if (text === 'off') return text
  const [rate = 0, burst = 0] = /^\d*\.?\d+\/\d+$/.test(text) ? text.split('/').map(Number) : []
  return rate > 0 && burst > 0 ? { rate, burst } : undefined
}

function readShare(text: string): number | undefined {
  const share = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN
  return share >= 0 && share <= 1 ? share : undefined
}

function readDate(text: string): Date | undefined {
  const date = /^\d{4}-\d\d-\d\d/.test(text) ? new Date(text) : new Date(Number.NaN)
  return Number.isNaN(date.getTime()) ? undefined : date
}

function readJsonFile(file: string): unknown {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
