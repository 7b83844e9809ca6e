import { createHash } from 'node:crypto'

/** A Lua script that Redis runs as one step, and the name under which it keeps it. */
export class LuaScript {
  readonly source: string
  /** The SHA-1 of the source, which is how EVALSHA names a script. */
  readonly sha: string

  constructor(source: string) {
    this.source = source
    this.sha = createHash('sha1').update(source).digest('hex')
  }
}
