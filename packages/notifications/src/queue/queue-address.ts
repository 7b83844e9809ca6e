import { ConfigurationError } from '@selling-partner/auth'

/** `sqs.eu-west-1.amazonaws.com`, and the names of FIPS, dual-stack and Chinese endpoints. */
const regionalHost = /^sqs(?:-fips)?\.([a-z]{2}[a-z-]*-\d+)\.(?:amazonaws\.com(?:\.cn)?|api\.aws)$/

interface QueueAddress {
  readonly url: string
  /** The queue's name in errors, without credentials. */
  readonly target: string
  /** Absent if the URL is not one of AWS: a VPC endpoint or an emulator. */
  readonly region?: string
  /** URL for requests. Absent if the region determines it. */
  readonly endpoint?: string
}

/** @throws ConfigurationError if the value is not the URL of a queue. */
export function queueAddress(queueUrl: unknown): QueueAddress {
  const url = parse(queueUrl)
  if (!url) {
    throw new ConfigurationError(
      'queueUrl is not the URL of an SQS queue. Use the form https://sqs.<region>.amazonaws.com/<account>/<name>.',
    )
  }
  const region = regionalHost.exec(url.hostname)?.[1]
  return {
    url: url.href,
    target: `the queue ${url.host}${url.pathname}`,
    region,
    endpoint: configuredEndpoint() ?? (region === undefined ? url.origin : undefined),
  }
}

/**
 * The SQS endpoint that the environment sets. The AWS SDK reads it too, but lets the host of a queue URL override it.
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
