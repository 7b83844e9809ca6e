/** The bodies of an application's messages that a queue has given out, oldest first. */
export class SeenMessages {
  readonly #clientId: string
  readonly #bodies = new Set<string>()

  constructor(clientId: string) {
    this.#clientId = clientId
  }

  /** Takes note of an answer of SQS. */
  learn(operation: string, answer: string): void {
    if (operation !== 'AmazonSQS.ReceiveMessage') return
    for (const body of bodiesIn(answer)) if (body.includes(this.#clientId)) this.#bodies.add(body)
  }

  /** How many there are. */
  get count(): number {
    return this.#bodies.size
  }

  /**
   * One of them.
   *
   * @param choice Which: a number from 0 to below 1.
   * @param from How many of the oldest are passed over.
   * @param to How many there are up to the last one.
   */
  choose(choice: number, from = 0, to = this.#bodies.size): string | undefined {
    const bodies = [...this.#bodies].slice(from, to)
    return bodies[Math.floor(choice * bodies.length)]
  }
}

function bodiesIn(answer: string): string[] {
  const received: unknown = answer === '' ? {} : JSON.parse(answer)
  if (!hasMessages(received) || !Array.isArray(received.Messages)) return []
  const messages: readonly unknown[] = received.Messages
  return messages.flatMap((message) => (hasBody(message) ? String(message.Body) : []))
}

function hasMessages(value: unknown): value is { readonly Messages: unknown } {
  return typeof value === 'object' && value !== null && 'Messages' in value
}

function hasBody(value: unknown): value is { readonly Body: unknown } {
  return typeof value === 'object' && value !== null && 'Body' in value
}
