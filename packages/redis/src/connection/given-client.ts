import { SharedStoreError } from '@selling-partner/auth'
import type { ClientSource, RedisClientLike } from './client-source.js'

/** The user's own client, which the user connects and closes. */
export class GivenClient implements ClientSource {
  readonly server = 'Redis'
  readonly #client: RedisClientLike

  constructor(client: RedisClientLike) {
    this.#client = client
  }

  async client(): Promise<RedisClientLike> {
    // A client that is not connected would keep the command for later, when nobody waits for it any more.
    if (this.#client.isReady) return this.#client
    throw new SharedStoreError('CONNECTION_LOST', 'The Redis client is not connected: call its connect()')
  }

  /** Nothing: the connection is not ours. */
  drop(): void {}
}
