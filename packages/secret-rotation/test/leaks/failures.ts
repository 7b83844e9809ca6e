import { apiResponses } from '../../../auth/test/leaks/api-responses.js'
import { lwaResponses } from '../../../auth/test/leaks/lwa-responses.js'
import { newSecretMessage } from '../messages.js'
import { type AwsResponse, awsResponses } from './aws-responses.js'
import { brokenClient, brokenStore, fail, reject } from './careless-user.js'
import type { Failure } from './failure.js'
import { clientId } from './leak-stage.js'
import { planted } from './planted.js'

const rotationFailed = { code: 'ROTATION' }

const ofLwa = lwaResponses.flatMap((response): Failure[] => [
  {
    name: `LWA ${response.name}: during a request for a new secret`,
    run: (stage) => {
      stage.lwa = response
      return stage.rotate()
    },
    error: rotationFailed,
  },
  {
    name: `LWA ${response.name}: during the verification of the new secret`,
    run: (stage) => {
      stage.lwa = response
      return stage.handleNewSecret()
    },
    error: rotationFailed,
  },
  {
    name: `LWA ${response.name}: while a secret is stored by hand`,
    run: (stage) => {
      stage.lwa = response
      return stage.rotator().storeSecret(planted.newSecret)
    },
    error: rotationFailed,
  },
])

const ofApi = apiResponses
  // A rotator has no option for the response timeout.
  .filter(({ isSilent }) => !isSilent)
  .map(
    (response): Failure => ({
      name: `SP-API ${response.name}`,
      run: (stage) => {
        stage.api = response
        return stage.rotate()
      },
      error: rotationFailed,
    }),
  )

const ofSqs = ['ReceiveMessage', 'GetQueueAttributes'].flatMap((operation) =>
  awsResponses.map(
    (response): Failure => ({
      name: `SQS ${response.name}: ${operation}`,
      run: (stage) => {
        stage.aws.set(`AmazonSQS.${operation}`, response)
        return stage.rotate()
      },
      error: { code: 'ROTATION_QUEUE' },
    }),
  ),
)

/** The new secret is already in use, so the caller gets no error. */
const ofDeletions = awsResponses
  .filter(({ name }) => !name.startsWith('responds 200'))
  .map(
    (response): Failure => ({
      name: `SQS ${response.name}: DeleteMessage`,
      run: (stage) => {
        stage.aws.set('AmazonSQS.DeleteMessage', response)
        stage.aws.set('AmazonSQS.ChangeMessageVisibility', response)
        return stage.rotate()
      },
      event: 'queue-failed',
    }),
  )

const ofSecretsManager = ['GetSecretValue', 'PutSecretValue'].flatMap((operation) =>
  awsResponses.map(
    (response): Failure => ({
      name: `Secrets Manager ${response.name}: ${operation}`,
      run: (stage) => {
        stage.aws.set(`secretsmanager.${operation}`, response)
        return stage.handleNewSecret({ secretStore: stage.secretsManagerStore() })
      },
      event: 'secret-store-failed',
      error: { code: 'SHARED_STORE' },
    }),
  ),
)

const ofFiles = [
  ['that is not JSON', planted.oldSecret, 0o600],
  ['with whitespace around the secret', JSON.stringify({ clientId, clientSecret: `${planted.oldSecret} ` }), 0o600],
  ['without an application', JSON.stringify({ clientSecret: planted.oldSecret }), 0o600],
  ['that others may read', JSON.stringify({ clientId, clientSecret: planted.oldSecret }), 0o644],
].map(
  ([what, text, mode]): Failure => ({
    name: `a file ${what}`,
    run: (stage) => stage.handleNewSecret({ secretStore: stage.fileStore(String(text), Number(mode)) }),
    event: 'secret-store-failed',
    error: { code: 'SHARED_STORE' },
  }),
)

const storeFailed = { code: 'SHARED_STORE', reason: 'FAILED' }

const ofStores: Failure[] = [
  {
    name: 'a store whose read rejects',
    run: (stage) => stage.rotate({ secretStore: brokenStore(stage.store, { read: reject }) }),
    event: 'secret-store-failed',
    error: storeFailed,
  },
  {
    name: 'a store whose read throws',
    run: (stage) => stage.handleNewSecret({ secretStore: brokenStore(stage.store, { read: fail }) }),
    event: 'secret-store-failed',
    error: storeFailed,
  },
  {
    name: 'a store whose replace rejects, before the request',
    run: (stage) => stage.rotate({ secretStore: brokenStore(stage.store, { replace: reject }) }),
    event: 'secret-store-failed',
    error: storeFailed,
  },
  {
    name: 'a store whose replace throws, for the new secret',
    run: (stage) => stage.handleNewSecret({ secretStore: brokenStore(stage.store, { replace: fail }) }),
    event: 'secret-store-failed',
    error: storeFailed,
  },
  {
    name: 'a store that never replaces',
    run: (stage) => stage.handleNewSecret({ secretStore: brokenStore(stage.store, { replace: async () => false }) }),
    event: 'secret-store-failed',
    error: { code: 'ROTATION', reason: 'SECRET_STORE_CONFLICT' },
  },
  {
    name: 'a store that loses the record',
    run: (stage) => stage.handleNewSecret({ secretStore: brokenStore(stage.store, { replace: async () => true }) }),
    event: 'secret-store-failed',
    error: { code: 'ROTATION', reason: 'SECRET_STORE_CONFLICT' },
  },
  {
    name: 'a store that holds the secret of another application',
    run: (stage) => {
      const record = { clientId: 'two', clientSecret: planted.oldSecret }
      const read = async () => ({ record, version: '1' })
      return stage.rotate({ secretStore: brokenStore(stage.store, { read }) })
    },
    error: { code: 'ROTATION', reason: 'OTHER_APPLICATION' },
  },
]

const ofParts: Failure[] = [
  {
    name: 'an AWS client that rejects',
    run: (stage) => stage.rotate({ sqs: brokenClient }),
    event: 'queue-failed',
    error: { code: 'ROTATION_QUEUE' },
  },
  {
    name: 'observers that throw and reject',
    run: (stage) => stage.rotate({ observers: [fail, reject, ...stage.observers] }),
    event: 'secret-in-use',
  },
  {
    name: 'a rotation just after another one',
    run: async (stage) => {
      await stage.rotate()
      const record = { clientId, clientSecret: planted.newSecret, previous: { clientSecret: planted.oldSecret } }
      const withEnd = { ...record, previous: { ...record.previous, expiresAt: '2999-01-01T00:00:00Z' } }
      const read = async () => ({ record: withEnd, version: '1' })
      return stage.rotate({ secretStore: brokenStore(stage.store, { read }) })
    },
    error: { code: 'ROTATION', reason: 'TOO_SOON' },
  },
  {
    name: 'a secret instead of the URL of a queue',
    run: async (stage) => stage.rotator({ queueUrl: planted.newSecret }),
    error: { code: 'CONFIGURATION' },
  },
  {
    name: 'a URL of a queue with a password',
    run: async (stage) => stage.rotator({ queueUrl: `https://user:${encodeURIComponent(planted.awsSecretKey)}@x/1/q` }),
    error: { code: 'CONFIGURATION' },
  },
]

/** Only the caller gets these results. */
const ofReports = [...lwaResponses.slice(0, 3), ...lwaResponses.slice(-1)].map(
  (response): Failure => ({
    name: `LWA ${response.name}: during a check of the setup`,
    run: (stage) => {
      stage.lwa = response
      return stage.report()
    },
  }),
)

const ofReportedParts: Failure[] = [
  ...awsResponses.map(
    (response): Failure => ({
      name: `SQS ${response.name}: during a status`,
      run: (stage) => {
        stage.aws.set('AmazonSQS.GetQueueAttributes', response)
        return stage.report()
      },
    }),
  ),
  {
    name: 'a status with a store that rejects',
    run: (stage) => stage.report({ secretStore: brokenStore(stage.store, { read: reject }) }),
  },
  {
    name: 'a status with a store that throws',
    run: (stage) => stage.report({ secretStore: brokenStore(stage.store, { read: fail }) }),
  },
  { name: 'a status with an AWS client that rejects', run: (stage) => stage.report({ sqs: brokenClient }) },
]

const message = newSecretMessage({ clientId, clientSecret: planted.newSecret })

const ofMessages = [
  ['that is not JSON', `${message}}`],
  ['for another application', newSecretMessage({ clientId: 'two', clientSecret: planted.newSecret })],
  ['of another type', message.replace('APPLICATION_OAUTH_CLIENT_NEW_SECRET', planted.newSecret)],
  ['with whitespace in its secret', newSecretMessage({ clientId, clientSecret: `${planted.newSecret}\n` })],
  ['that is a secret', planted.newSecret],
].map(
  ([what = '', body = '']): Failure => ({
    name: `a message ${what}`,
    run: async (stage) => {
      stage.queue.put(body)
      stage.aws.set('AmazonSQS.GetQueueAttributes', hangingUp)
      await stage.rotate()
    },
    event: 'message-ignored',
    error: { code: 'ROTATION_QUEUE' },
  }),
)

/** Ends a rotation before the request. */
const hangingUp: AwsResponse = { name: 'hangs up', give: (to) => to.destroy() }

/** Every failure of a rotation. */
export const failures: readonly Failure[] = [
  ...ofLwa,
  ...ofApi,
  ...ofSqs,
  ...ofDeletions,
  ...ofSecretsManager,
  ...ofFiles,
  ...ofStores,
  ...ofParts,
  ...ofReports,
  ...ofReportedParts,
  ...ofMessages,
]
