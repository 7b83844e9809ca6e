import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals'
import nock from 'nock'

/**
 * Makes nock respond to every request of a spec. All specs of a Jest worker share Node's http module, so nock is removed when
 * the spec ends.
 * @see https://github.com/nock/nock#memory-issues-with-jest
 */
export function useNock(): void {
  beforeAll(() => {
    if (!nock.isActive()) nock.activate()
  })
  beforeEach(() => nock.disableNetConnect())
  afterEach(() => {
    nock.abortPendingRequests()
    nock.cleanAll()
  })
  afterAll(() => nock.restore())
}
