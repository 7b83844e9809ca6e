import { ConfigurationError } from '@selling-partner/auth'

/**
 * What is needed of a client of the AWS SDK for JavaScript 3, such as an `SQSClient`. It is described here, since the AWS
 * packages are optional: who does without one has not its types either.
 */
export interface AwsClient {
  send(command: object, options?: { readonly abortSignal?: AbortSignal }): Promise<object>
}

/**
 * A package of the AWS SDK, which is loaded when it is first needed: it is an optional peer.
 *
 * @param name What npm calls it.
 * @param load Imports it: bundlers have to see the name there.
 * @throws ConfigurationError where it is not installed.
 */
export async function loadAwsPackage<Package>(name: string, load: () => Promise<Package>): Promise<Package> {
  try {
    return await load()
  } catch {
    throw new ConfigurationError(`The AWS client ${name} cannot be loaded: run npm install ${name}`)
  }
}
