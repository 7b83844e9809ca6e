/** Numbers and choices that depend only on the seed, so that the same request always gets the same response. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** A number from 0 up to 1, without 1. The algorithm is mulberry32. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number between two others, including both. */
  integer(min: number, max: number): number {
    return min + Math.floor(this.fraction() * (max - min + 1))
  }

  /** One of the choices. @throws RangeError if the list is empty. */
  pick<Choice>(choices: ArrayLike<Choice>): Choice {
    const choice = choices[this.integer(0, choices.length - 1)]
    if (choice === undefined) throw new RangeError('The list to choose from is empty. Pass at least one item.')
    return choice
  }
}

/**
 * Derives a seed from another. Each field of a response derives its seed from its name. A new field of a model therefore does not
 * change the others.
 */
export function deriveSeed(seed: number, text: string): number {
  let hash = seed ^ 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  // Without the last steps, similar texts have similar seeds.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
