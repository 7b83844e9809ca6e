import type { Counter, Meter, ObservableResult } from '@opentelemetry/api'
import type { RotationEvent } from '../observe/rotation-event.js'

/** What is counted and measured of rotations. */
export class SecretMetrics {
  readonly #now: () => number
  readonly #events: Counter
  /** When the secret in use expires as far as was told last, in milliseconds since 1970, by client id. */
  readonly #expiries = new Map<string, number>()

  /** @param now Milliseconds since 1970. */
  constructor(meter: Meter, now: () => number) {
    this.#now = now
    this.#events = meter.createCounter('selling_partner.client_secret.events', {
      description: 'What happened in rotations of client secrets.',
      unit: '{event}',
    })
    meter
      .createObservableGauge('selling_partner.client_secret.time_left', {
        description: 'Time until the client secret in use expires, as far as it is known.',
        unit: 's',
      })
      .addCallback((result) => this.#observe(result))
  }

  note(event: RotationEvent): void {
    const { type, level, clientId } = event
    this.#events.add(1, { type, level, client_id: clientId })
    if (type === 'notice-recorded' || type === 'secret-read-back') this.#learn(clientId, event.expiresAt)
  }

  /** Where nothing is told the last time counts on, so that the worst is an alert too many. */
  #learn(clientId: string, expiresAt: string | undefined): void {
    if (expiresAt !== undefined) this.#expiries.set(clientId, Date.parse(expiresAt))
  }

  #observe(result: ObservableResult): void {
    const now = this.#now()
    for (const [clientId, expiresAt] of this.#expiries) {
      result.observe((expiresAt - now) / 1000, { client_id: clientId })
    }
  }
}
