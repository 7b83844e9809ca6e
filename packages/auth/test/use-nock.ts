import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals'
import nock from 'nock'

/**
 * Lets nock answer every request of a spec. Node's http is shared by all specs of a Jest worker, so nock must be taken out
 * again when a spec ends.
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
