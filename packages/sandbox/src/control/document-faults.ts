import { type FaultKindRow, type FaultOptions, headersOf, type KindOption } from './fault-row.js'

const retryable: readonly KindOption[] = ['retryAfter']

/**
 * Error responses of Amazon S3, which keeps the documents of reports and feeds.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
export const documentFaults = [
  s3Error('expired-url', 403, 'AccessDenied', 'Request has expired'),
  s3Error('internal-failure', 500, 'InternalError', 'We encountered an internal error. Try again.'),
  s3Error('service-unavailable', 503, 'SlowDown', 'Reduce your request rate.'),
] as const satisfies readonly FaultKindRow[]

function s3Error<Kind extends string>(kind: Kind, status: number, code: string, message: string) {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`
  return {
    kind,
    targets: ['documents'],
    meaning: `${status} \`${code}\` as XML.`,
    options: status < 500 ? [] : retryable,
    effect: {
      instead: (options: FaultOptions) => ({
        status,
        text,
        headers: { 'content-type': 'application/xml', ...headersOf(options) },
      }),
    },
  } as const
}
