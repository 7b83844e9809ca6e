import { sleep } from '../sleep.js'

/** Options of every batch. */
export interface BatchOptions {
  /** Is called after each request. */
  readonly onProgress?: (progress: BatchProgress) => void
  /** Ends the batch with the signal's reason. Items that were not returned yet are lost. */
  readonly signal?: AbortSignal
  /** Number of retries of an item that was throttled inside a response. @default 3 */
  readonly retries?: number
}

/** Progress of a batch. */
export interface BatchProgress {
  /** Items that have a result. */
  readonly done: number
  /** All items. `undefined` if they come from a sequence of unknown length. */
  readonly total?: number
  /** Items whose result is an error. */
  readonly failed: number
  /** Milliseconds until the end, if requests are sent at the rate of the usage plan. `undefined` without `total`. */
  readonly eta?: number
}

/** An error of one item. */
export interface ItemError {
  /** Amazon's code. `MISSING` if the response has nothing about the item. */
  readonly code: string
  readonly message: string
}

/** The result of one item. */
export type BatchResult<Item, Value> =
  | { readonly item: Item; readonly ok: true; readonly value: Value; readonly errors: readonly ItemError[] }
  | { readonly item: Item; readonly ok: false; readonly value?: undefined; readonly errors: readonly ItemError[] }

/** The part of a response about one item. */
export interface ItemResponse<Value> {
  /** Present if the item was processed. */
  readonly value?: Value
  readonly errors: readonly ItemError[]
  /** Whether the item was throttled, so that a retry can succeed. */
  readonly isThrottled: boolean
}

/** How to send items with one operation. */
export interface BatchOperation<Item, Value> {
  /** Most items of one request. */
  readonly limit: number
  /** Requests per second in the usage plan. */
  readonly rate: number
  /** Sends items. @returns The part of the response about each item, by its position. Others are missing. */
  readonly send: (items: readonly Item[], signal?: AbortSignal) => Promise<ReadonlyMap<number, ItemResponse<Value>>>
}

interface PendingItem<Item> {
  readonly item: Item
  /** How often it was throttled. */
  readonly throttled: number
}

const usualRetries = 3

/** Milliseconds before throttled items are retried, if no other items are left. */
const retryDelayMs = 1000

/** Sends items in requests of the operation's limit. Results come in the order of the items, except for throttled ones. */
export async function* runBatches<Item, Value>(
  { limit, rate, send }: BatchOperation<Item, Value>,
  items: Iterable<Item> | AsyncIterable<Item>,
  { onProgress, signal, retries = usualRetries }: BatchOptions = {},
): AsyncGenerator<BatchResult<Item, Value>, void, undefined> {
  const total = Array.isArray(items) ? items.length : undefined
  const queue = new ItemQueue(items)
  let [done, failed] = [0, 0]
  try {
    for (let batch = await queue.take(limit); batch.length > 0; batch = await queue.take(limit)) {
      if (batch.every(({ throttled }) => throttled > 0)) await sleep(retryDelayMs, signal)
      const responses = await send(
        batch.map(({ item }) => item),
        signal,
      )
      const results = batch.flatMap((pending, index) => {
        const response = responses.get(index)
        if (!response?.isThrottled || pending.throttled >= retries) return [resultOf(pending.item, response)]
        queue.putBack({ item: pending.item, throttled: pending.throttled + 1 })
        return []
      })
      done += results.length
      failed += results.filter(({ ok }) => !ok).length
      onProgress?.({ done, total, failed, ...(total !== undefined && { eta: etaOf(total - done, limit, rate) }) })
      yield* results
    }
  } finally {
    await queue.close()
  }
}

/** Items that are not sent yet. Throttled items come last. */
class ItemQueue<Item> {
  readonly #items: AsyncGenerator<Item, void, undefined>
  #throttled: PendingItem<Item>[] = []

  constructor(items: Iterable<Item> | AsyncIterable<Item>) {
    this.#items = eachOf(items)
  }

  async take(count: number): Promise<PendingItem<Item>[]> {
    const taken: PendingItem<Item>[] = []
    while (taken.length < count) {
      const { value, done } = await this.#items.next()
      if (done) break
      taken.push({ item: value, throttled: 0 })
    }
    const again = this.#throttled.splice(0, count - taken.length)
    return [...taken, ...again]
  }

  putBack(item: PendingItem<Item>): void {
    this.#throttled.push(item)
  }

  /** Ends the sequence of items, so that it can release its resources. */
  async close(): Promise<void> {
    await this.#items.return()
  }
}

async function* eachOf<Item>(items: Iterable<Item> | AsyncIterable<Item>): AsyncGenerator<Item, void, undefined> {
  yield* items
}

function resultOf<Item, Value>(item: Item, response: ItemResponse<Value> | undefined): BatchResult<Item, Value> {
  if (!response) return { item, ok: false, errors: [missing] }
  const { value, errors } = response
  return value === undefined ? { item, ok: false, errors } : { item, ok: true, value, errors }
}

const missing: ItemError = { code: 'MISSING', message: 'The response has nothing about this item.' }

function etaOf(items: number, limit: number, rate: number): number {
  return Math.round((Math.ceil(items / limit) / rate) * 1000)
}
