/** Seconds by which a machine's clock may differ from Amazon's before that is told. AWS refuses requests that are 15 minutes off. */
export const toleratedDeviation = 300

/**
 * The time by Amazon's clock: the last answer's `Date`, and what has gone by since. The machine's own clock may jump, and a
 * secret must not be replaced because of that.
 */
export class AmazonTime {
  readonly #wallClock: () => number
  readonly #monotonicClock: () => number
  #told?: { readonly date: number; readonly at: number }

  /**
   * @param wallClock Milliseconds since 1970: the time as long as no answer has told it.
   * @param monotonicClock Milliseconds of a clock that only goes forward.
   */
  constructor(wallClock: () => number = Date.now, monotonicClock: () => number = () => performance.now()) {
    this.#wallClock = wallClock
    this.#monotonicClock = monotonicClock
  }

  /** Takes the time from an answer. @param date The header `Date`; what is none is ignored. */
  learn(date: string | undefined): void {
    const told = Date.parse(date ?? '')
    if (!Number.isNaN(told)) this.#told = { date: told, at: this.#monotonicClock() }
  }

  /** Milliseconds since 1970. */
  now(): number {
    if (!this.#told) return this.#wallClock()
    return this.#told.date + (this.#monotonicClock() - this.#told.at)
  }

  /** Milliseconds by which the machine's clock is ahead of Amazon's. 0 as long as no answer has told. */
  get deviation(): number {
    return this.#told ? this.#wallClock() - this.now() : 0
  }
}

type Deserialize = (args: { input: never; request: unknown }) => Promise<{ response: unknown }>

/** What is needed of a command of the AWS SDK: that a step can be put into it, whichever client sends it. */
export interface TimedCommand {
  readonly middlewareStack: {
    add(step: (next: Deserialize) => Deserialize, options: { step: 'deserialize'; priority: 'low' }): void
  }
}

/** Makes a command hand the `Date` of each answer to `time`, refusals included. */
export function learnTime<Command extends TimedCommand>(command: Command, time: AmazonTime): Command {
  // Of the lowest priority: next to the network, before the step that throws for a refusal.
  command.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next(args)
      time.learn(dateOf(answer.response))
      return answer
    },
    { step: 'deserialize', priority: 'low' },
  )
  return command
}

function dateOf(response: unknown): string | undefined {
  const date: unknown = Object(Object(response).headers).date
  return typeof date === 'string' ? date : undefined
}
