import { matchingText } from '../generation/matching-text.js'
import { uuid } from '../generation/plausible-values.js'
import { deriveSeed, Random } from '../generation/random.js'
import { applicationIdOf } from '../notifications/envelope.js'
import type { Account } from './account.js'

/** A queue or an event bus that gets notifications of an application. */
export interface Destination {
  readonly destinationId: string
  readonly name: string
  readonly resource: DestinationResource
}

export type DestinationResource =
  | { readonly sqs: { readonly arn: string } }
  | { readonly eventBridge: { readonly name: string; readonly region: string; readonly accountId: string } }

/** The resource of a new destination. EventBridge has no name yet. */
export interface ResourceSpecification {
  readonly sqs?: { readonly arn: string }
  readonly eventBridge?: { readonly region: string; readonly accountId: string }
}

/** The destinations of an application. */
export class Destinations {
  readonly #application: Account
  readonly #destinations = new Map<string, Destination>()
  readonly #removed = new Set<string>()

  constructor(application: Account) {
    this.#application = application
  }

  all(): Destination[] {
    return [...this.#destinations.values()]
  }

  find(destinationId: string): Destination | undefined {
    return this.#destinations.get(destinationId)
  }

  /** Whether the application has, or had, a destination. */
  get hasHistory(): boolean {
    return this.#destinations.size + this.#removed.size > 0
  }

  /** Whether the destination existed. */
  hasRemoved(destinationId: string): boolean {
    return this.#removed.has(destinationId)
  }

  add(name: string, specification: ResourceSpecification): Destination {
    const position = this.#destinations.size + this.#removed.size
    const random = new Random(deriveSeed(this.#application.seed, `destination ${position}`))
    const destinationId = matchingText(uuid, random) ?? ''
    const destination = { destinationId, name, resource: this.resourceOf(specification) }
    this.#destinations.set(destinationId, destination)
    return destination
  }

  remove(destinationId: string): void {
    if (this.#destinations.delete(destinationId)) this.#removed.add(destinationId)
  }

  /** @see https://developer-docs.amazon/sp-api/docs/set-up-notifications-amazon-eventbridge */
  resourceOf({ sqs, eventBridge }: ResourceSpecification): DestinationResource {
    if (sqs) return { sqs: { arn: sqs.arn } }
    const { region = '', accountId = '' } = eventBridge ?? {}
    const application = applicationIdOf(this.#application.owner)
    return {
      eventBridge: { name: `aws.partner/sellingpartnerapi.amazon.com/${accountId}/${application}`, region, accountId },
    }
  }
}

/** ARN of the SQS queue, or name of the partner event source of EventBridge. */
export function addressOf(resource: DestinationResource): string {
  return 'sqs' in resource ? resource.sqs.arn : resource.eventBridge.name
}
