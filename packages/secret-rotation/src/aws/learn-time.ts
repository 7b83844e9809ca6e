import type { AmazonTime } from '../queue/amazon-time.js'

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
