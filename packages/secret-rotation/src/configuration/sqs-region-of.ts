import { queueAddress } from '../queue/queue-address.js'
import type { Settings } from './settings.js'

/**
 * The AWS region of a queue. Its own URL knows better than an environment that is set for something else.
 *
 * @throws ConfigurationError where it is not the URL of a queue.
 */
export function sqsRegionOf(queueUrl: string, { awsRegion }: Settings): string | undefined {
  return queueAddress(queueUrl).region ?? awsRegion
}
