/** What a retry takes out of the quota, in the tokens that a call which succeeds at once puts in. */
const retryCost = 5

/**
 * The retries that all calls of an auth may make together. While most calls succeed it is never felt; in an outage
 * it runs empty, and calls then fail at once where each would otherwise be sent several times.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export class RetryQuota {
  readonly #capacity: number
  #tokens: number

  /** @param retries How many retries in a row a full quota pays for. */
  constructor(retries: number) {
    this.#capacity = retries * retryCost
    this.#tokens = this.#capacity
  }

  /** Takes one retry out, if there is one left. */
  take(): boolean {
    if (this.#tokens < retryCost) return false
    this.#tokens -= retryCost
    return true
  }

  /** Notes that a call succeeded: a retry that led to it is given back whole, any other call pays a little in. */
  reward({ afterRetry }: { afterRetry: boolean }): void {
    this.#tokens = Math.min(this.#capacity, this.#tokens + (afterRetry ? retryCost : 1))
  }
}
