import { amazonAccount } from '../queue/queue-policy.js'

/**
 * The statement that the policy of a KMS key needs, so that Amazon can send to a queue that is encrypted with it.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
 */
export function keyStatement(): string {
  return JSON.stringify({
    Effect: 'Allow',
    Principal: { AWS: `arn:aws:iam::${amazonAccount}:root` },
    Action: ['kms:GenerateDataKey*', 'kms:Decrypt'],
    Resource: '*',
  })
}
