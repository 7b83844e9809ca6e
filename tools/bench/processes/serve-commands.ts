/** What a process can be asked to do by its parent. Arguments and answers are JSON. */
export type Commands = Readonly<Record<string, (argument: never) => Promise<unknown>>>

export interface Question {
  readonly id: number
  readonly command: string
  readonly argument: unknown
}

export interface Answer {
  readonly id: number
  readonly result?: unknown
  /** Why there is no result. */
  readonly fault?: string
}

/** Does what the parent process asks, and ends with it. */
export function serveCommands(commands: Commands): void {
  process.on('message', async ({ id, command, argument }: Question) => {
    process.send?.({ id, ...(await outcomeOf(commands[command], argument)) } satisfies Answer)
  })
  process.once('disconnect', () => process.exit())
}

async function outcomeOf(run: Commands[string] | undefined, argument: unknown): Promise<Omit<Answer, 'id'>> {
  try {
    return { result: await run?.(argument as never) }
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
