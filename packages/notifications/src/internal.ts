/**
 * Parts that only the sibling packages of this repository need. They can change in any release.
 */

export { type AwsClient, type AwsCommand, loadAwsPackage } from './aws/aws-sdk.js'
export { ObserverList } from './handling/observer-list.js'
export { pause } from './queue/poll-queue.js'
export { configuredEndpoint, queueAddress } from './queue/queue-address.js'
export { type QueueErrorStyle, toQueueError } from './queue/queue-errors.js'
export { allowAmazon, amazonAccount, evaluatePolicy, type PolicyVerdict } from './queue/queue-policy.js'
export { isKeyOfAws, type QueueState } from './queue/queue-state.js'
export { type ReceivedMessage, type ReceiveOptions, SqsQueue, type SqsQueueOptions } from './queue/sqs-queue.js'
export { SqsRequests } from './queue/sqs-requests.js'
