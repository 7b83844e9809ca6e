/** What is needed of a client of `@redis/client` or `redis`, whichever version, commands and modules it has. */
export interface RedisClientLike {
  readonly isReady: boolean
  sendCommand(args: readonly string[], options?: CommandOptions): Promise<unknown>
}

/** Options of one command of the Redis client. */
export interface CommandOptions {
  /** Empty: answers come as strings and numbers, whatever the client's own mapping is. */
  readonly typeMapping?: Record<never, never>
  /** Milliseconds after which a command that was not sent yet is withdrawn. */
  readonly timeout?: number
}

/** Where a connected client comes from. */
export interface ClientSource {
  /** What errors call the server; without credentials. */
  readonly server: string
  /** A connected client, which may have to connect first. */
  client(): Promise<RedisClientLike>
  /** Gives up the connection, with the commands that wait on it. */
  drop(): void
}
