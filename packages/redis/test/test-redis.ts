import { randomUUID } from 'node:crypto'
import { createClient } from '@redis/client'

/** A Redis server with a key prefix that is unique to one spec. */
export class TestRedis {
  readonly url: string
  /** Prefix of the spec's keys. */
  readonly prefix = `selling-partner-test:${randomUUID()}:`
  readonly #client

  constructor(url: string) {
    this.url = url
    this.#client = createClient({ url, RESP: 2 })
    this.#client.on('error', () => {})
  }

  async open(): Promise<void> {
    await this.#client.connect()
  }

  /** Sends a command from a separate client. */
  send(...command: string[]): Promise<unknown> {
    return this.#client.sendCommand(command)
  }

  /** Returns the spec's keys and values. */
  async entries(): Promise<Record<string, string | null>> {
    const keys = await this.keys()
    const values = await Promise.all(keys.map(async (key) => [key, await this.#client.get(key)] as const))
    return Object.fromEntries(values)
  }

  async keys(): Promise<string[]> {
    const keys: string[] = []
    for await (const page of this.#client.scanIterator({ MATCH: `${this.prefix}*` })) keys.push(...page)
    return keys
  }

  /** Removes the spec's keys only. */
  async removeKeys(): Promise<void> {
    const keys = await this.keys()
    if (keys.length > 0) await this.#client.del(keys)
  }

  close(): void {
    this.#client.destroy()
  }
}
