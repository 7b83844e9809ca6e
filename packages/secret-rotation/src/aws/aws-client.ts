/**
 * What is needed of a client of the AWS SDK for JavaScript 3, such as an `SQSClient`. It is described here, since the AWS
 * packages are optional: who does without one has not its types either.
 */
export interface AwsClient {
  send(command: object, options?: { readonly abortSignal?: AbortSignal }): Promise<object>
}
