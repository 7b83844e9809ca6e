import type { AwsClient } from '@selling-partner/notifications/internal'
import type { SecretStore } from '../../src/secrets/secret-store.js'
import { planted } from './planted.js'

const known = Object.values(planted).join(' ')

/** An error of careless user code: its name, texts and fields contain every secret. */
function careless(): Error {
  const cause = Object.assign(new Error(known), { config: { known } })
  const error = Object.assign(new Error(`gone: ${known}`, { cause }), { code: known, $metadata: { known } })
  return Object.assign(error, { name: planted.awsSecretKey })
}

export const fail = (): never => {
  throw careless()
}

export const reject = async (): Promise<never> => fail()

export const brokenClient: AwsClient = { send: reject }

/** A store with some broken methods. */
export function brokenStore(store: SecretStore, broken: Partial<SecretStore>): SecretStore {
  const { name } = store
  return { name, read: () => store.read(), replace: (...change) => store.replace(...change), ...broken }
}
