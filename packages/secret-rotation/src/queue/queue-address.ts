import { ConfigurationError } from '@selling-partner/auth'

/** `sqs.eu-west-1.amazonaws.com`, and the names of FIPS, dual-stack and Chinese endpoints. */
const regionalHost = /^sqs(?:-fips)?\.([a-z]{2}[a-z-]*-\d+)\.(?:amazonaws\.com(?:\.cn)?|api\.aws)$/

/** What the URL of a queue tells. */
export interface QueueAddress {
  readonly url: string
  /** What errors call the queue; without credentials. */
  readonly target: string
  /** Left out where the URL is not one of AWS' own: of a VPC endpoint, or of an emulator. */
  readonly region?: string
  /** Where requests go, where that is not for the region to say. */
  readonly endpoint?: string
}

/** @throws ConfigurationError where it is not the URL of a queue. */
export function queueAddress(queueUrl: unknown): QueueAddress {
  const url = parse(queueUrl)
  if (!url) {
    throw new ConfigurationError(
      'queueUrl must be the URL of an SQS queue: https://sqs.<region>.amazonaws.com/<account>/<name>',
    )
  }
  const region = regionalHost.exec(url.hostname)?.[1]
  return {
    url: url.href,
    target: `The queue ${url.host}${url.pathname}`,
    region,
    endpoint: configuredEndpoint() ?? (region === undefined ? url.origin : undefined),
  }
}

/**
 * The endpoint of SQS that the environment sets. The AWS client reads it too, but only after the host of a queue's URL has
 * taken its place.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function configuredEndpoint(): string | undefined {
  return process.env.AWS_ENDPOINT_URL_SQS || process.env.AWS_ENDPOINT_URL || undefined
}

function parse(queueUrl: unknown): URL | undefined {
  if (typeof queueUrl !== 'string' || !URL.canParse(queueUrl)) return undefined
  const url = new URL(queueUrl)
  const isPlain = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.search === ''
  return isPlain && url.pathname.length > 1 ? url : undefined
}
