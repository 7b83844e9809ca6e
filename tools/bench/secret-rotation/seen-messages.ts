/** The bodies of the messages for one application that the queue has delivered, oldest first. */
export class SeenMessages {
  readonly #clientId: string
  readonly #bodies = new Set<string>()

  constructor(clientId: string) {
    this.#clientId = clientId
  }

  /** Records the messages in a response of SQS. */
  record(operation: string, response: string): void {
    if (operation !== 'AmazonSQS.ReceiveMessage') return
    for (const body of bodiesIn(response)) if (body.includes(this.#clientId)) this.#bodies.add(body)
  }

  get count(): number {
    return this.#bodies.size
  }

  /**
   * Chooses one of the messages.
   *
   * @param choice A number from 0 to below 1.
   * @param from Index of the first message to choose from. @default 0
   * @param to Index after the last message to choose from. @default the number of messages
   */
  choose(choice: number, from = 0, to = this.#bodies.size): string | undefined {
    const bodies = [...this.#bodies].slice(from, to)
    return bodies[Math.floor(choice * bodies.length)]
  }
}

function bodiesIn(response: string): string[] {
  const received: unknown = response === '' ? {} : JSON.parse(response)
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
