import { isDeepStrictEqual } from 'node:util'

/** Prints what the rehearsal does and checks, and counts wrong results. */
export class Transcript {
  readonly #start = Date.now()
  #passed = 0
  #failed = 0

  /** Starts a step. */
  step(title: string): void {
    console.log(`\n${title}  [${Math.round((Date.now() - this.#start) / 1000)} s]`)
  }

  /** Prints lines that explain a step. */
  show(...lines: readonly string[]): void {
    for (const line of lines) console.log(`    ${line}`.trimEnd())
  }

  /** Checks that a result is as expected. */
  equal(title: string, actual: unknown, expected: unknown): void {
    this.check(title, isDeepStrictEqual(actual, expected), () => [
      `expected: ${JSON.stringify(expected)}`,
      `actual:   ${JSON.stringify(actual)}`,
    ])
  }

  /** Checks that a text contains parts. */
  includes(title: string, text: string, parts: readonly string[]): void {
    const missing = parts.filter((part) => !text.includes(part))
    this.check(title, missing.length === 0, () => [`missing: ${missing.join(' / ')}`, 'in:', ...text.split('\n')])
  }

  check(title: string, isRight: boolean, details: () => readonly string[]): void {
    console.log(`  ${isRight ? 'ok   ' : 'WRONG'} ${title}`)
    if (isRight) this.#passed += 1
    else {
      this.#failed += 1
      this.show(...details())
    }
  }

  /** Prints the result. Returns whether all results were right. */
  finish(): boolean {
    const seconds = Math.round((Date.now() - this.#start) / 1000)
    console.log(`\n${this.#passed} right, ${this.#failed} wrong, in ${seconds} s.`)
    return this.#failed === 0
  }
}
