import { ConfigurationError } from '@selling-partner/auth'

/**
 * The part of an AWS SDK client (such as `SQSClient`) that this package uses. It is declared here because the AWS packages are
 * optional: without them, their types are missing too.
 */
export interface AwsClient {
  send(command: object, options?: { readonly abortSignal?: AbortSignal }): Promise<object>
}

/**
 * Loads a package of the AWS SDK, an optional peer dependency, when it is first needed.
 *
 * @param name The package's npm name.
 * @param load Imports it. Bundlers need the literal name there.
 * @throws ConfigurationError if the package is not installed.
 */
export async function loadAwsPackage<Package>(name: string, load: () => Promise<Package>): Promise<Package> {
  try {
    return await load()
  } catch {
    throw new ConfigurationError(`The package ${name} cannot be loaded. Run npm install ${name}.`)
  }
}

type Deserialize = (args: { input: never; request: unknown }) => Promise<{ response: unknown }>

/** A command of the AWS SDK. Its middleware works with any client that sends the command. */
export interface AwsCommand {
  readonly middlewareStack: {
    add(step: (next: Deserialize) => Deserialize, options: { step: 'deserialize'; priority: 'low' }): void
  }
}
