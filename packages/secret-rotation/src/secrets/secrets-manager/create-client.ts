import type { AwsClient } from '../../aws/aws-client.js'
import { loadAwsPackage } from '../../aws/load-aws-package.js'

/** Milliseconds for the connection, and for the answer to each attempt. The AWS client by itself would wait for ever. */
const requestHandler = { connectionTimeout: 5000, requestTimeout: 10_000, throwOnRequestTimeout: true }

/**
 * A client of our own for Secrets Manager, with the credentials that the AWS client finds by itself.
 *
 * @param region Such as `eu-west-1`. @default what the AWS client finds: `AWS_REGION`, its configuration files
 * @throws ConfigurationError where the AWS client is not installed.
 */
export async function createClient(region?: string): Promise<AwsClient> {
  const { SecretsManagerClient } = await loadAwsPackage(
    '@aws-sdk/client-secrets-manager',
    () => import('@aws-sdk/client-secrets-manager'),
  )
  return new SecretsManagerClient({ requestHandler, ...(region !== undefined && { region }) })
}
