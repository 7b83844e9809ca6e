/**
 * The step that the SDK takes before it throws the error:
 * - `replace-token` drops the token and sends the call again with another one, once.
 * - `try-another-token` does the same, but keeps the second token if SP-API rejects it too: the token is not the reason.
 * - `replace-secret` drops all tokens of the client secret, reads the secret again, and sends the call again, once.
 */
type Known403Action = 'replace-token' | 'try-another-token' | 'replace-secret' | 'none'

/** A property of the call that the reason depends on, because Amazon's response is the same for several reasons. */
export type CallTrait =
  | 'sends the RDT of the caller'
  | 'sends an RDT'
  | 'requests an RDT'
  | 'requests a document without an RDT'
  | 'sends a grantless access token'
  | 'is only available in the sandbox'
  | 'goes to the sandbox'
  | 'goes to a retired API'

/** Texts of a response. Each text that is present must match. */
export interface ResponsePattern {
  /** The whole `code` of an entry. `null` if the entry must have none. */
  readonly code?: string | null
  /** Part of the `message`. Case and a final period don't matter. */
  readonly message?: string
  /** Part of the `details`. Case and a final period don't matter. */
  readonly details?: string
  /** The type in `x-amzn-ErrorType`. */
  readonly errorType?: string
  /** The body is a page whose text is the message. Not compared. */
  readonly isHtml?: boolean
}

interface Row {
  /** Stable name. `ApiError.reason` has it. */
  readonly reason: string
  /** HTTP statuses. @default [403] */
  readonly statuses?: readonly number[]
  /** @default any call */
  readonly call?: CallTrait
  /** The row applies if one of them matches. @default any response */
  readonly responses?: readonly ResponsePattern[]
  readonly meaning: string
  readonly action: Known403Action
  /** Advice for the user, as complete sentences. */
  readonly hint: string
  /** Page on which Amazon or a user reports this response. */
  readonly source: string
}

const issues = 'https://github.com/amzn/selling-partner-api-models/issues'
const models = 'https://github.com/amzn/selling-partner-api-models/blob/main/models'
const docs = 'https://developer-docs.amazon/sp-api/docs'

/** SP-API's `code` for most 403s. Their `message` is the same too. */
const unauthorized = { code: 'Unauthorized' }

/**
 * Reasons for a 403 that are known, and what to do about them. The first row that matches a call and its response applies. To add
 * one, add a row with its source, and the same row to the README, which a test compares.
 */
export const known403s = [
  {
    reason: 'caller-rdt-rejected',
    call: 'sends the RDT of the caller',
    meaning: 'SP-API rejected the RDT that the caller passed.',
    action: 'none',
    hint: 'Check restrictedDataToken. It may have expired, and it must name this method and path.',
    source: `${issues}/2237`,
  },
  {
    reason: 'client-secret-expired',
    responses: [{ ...unauthorized, details: 'The LWA secret token you provided has expired.' }],
    meaning: 'The client secret with which the token was requested has expired.',
    action: 'replace-secret',
    hint: 'Create a new client secret, and make sure that clientSecret returns it. If clientSecret is a string, pass a function that reads the secret. The SDK then uses a new secret without a restart. SP-API can take some time to accept a new secret.',
    source: `${issues}/4489`,
  },
  {
    reason: 'access-token-expired',
    responses: [{ ...unauthorized, details: 'The access token you provided has expired.' }],
    meaning: 'The access token or RDT has expired.',
    action: 'replace-token',
    hint: 'LWA or the token store returned an expired token again. Check the tokenStore and the clock of this machine.',
    source: `${issues}/4122`,
  },
  {
    reason: 'access-token-invalid',
    responses: [{ ...unauthorized, details: 'The access token you provided is revoked, malformed or invalid.' }],
    meaning:
      'The seller revoked the authorization, or the token is damaged or belongs to another region or environment.',
    action: 'try-another-token',
    hint: 'Check that the seller still authorizes the application, and that refreshToken belongs to this region. If in doubt, let the seller authorize it again.',
    source: `${issues}/230`,
  },
  {
    reason: 'access-token-missing',
    responses: [{ ...unauthorized, details: 'Access token is missing in the request header.' }],
    meaning: 'The request arrived without the header x-amz-access-token.',
    action: 'none',
    hint: 'A proxy or adapter removed the header x-amz-access-token. Configure it to keep the header.',
    source: `${docs}/response-format`,
  },
  {
    reason: 'marketplace-in-other-region',
    responses: [{ ...unauthorized, details: 'The marketplaces you provided are not valid for region.' }],
    meaning: 'The request names a store of another region.',
    action: 'none',
    hint: 'A store in the request belongs to another region. Use a client of that region. findStore() returns it.',
    source: `${issues}/5126`,
  },
  {
    reason: 'unknown-path',
    responses: [
      { code: 'MissingAuthenticationToken' },
      { code: null, message: 'Missing Authentication Token' },
      { errorType: 'MissingAuthenticationTokenException' },
    ],
    meaning: 'No operation has the path, so the gateway asked for an AWS signature.',
    action: 'none',
    hint: 'No operation has this path. Check baseUrl. It must contain no path, unless a proxy needs one.',
    source: 'https://github.com/ericcj/amz_sp_api/issues/38',
  },
  {
    reason: 'aws-signature',
    responses: [
      { message: 'The request signature we calculated does not match the signature you provided.' },
      { message: 'The security token included in the request is invalid.' },
      { message: 'The security token included in the request is expired.' },
    ],
    meaning: 'The request has an AWS signature that SP-API does not accept. Signatures are not needed any more.',
    action: 'none',
    hint: 'SP-API needs no AWS signatures any more. Remove the headers authorization, x-amz-date and x-amz-security-token from your options, proxy or adapter.',
    source: `${issues}/1272`,
  },
  {
    reason: 'request-blocked',
    responses: [
      { code: null, message: 'The request could not be satisfied.', isHtml: true },
      { code: null, message: 'Request blocked.', isHtml: true },
    ],
    meaning: 'A firewall in front of SP-API blocked the request.',
    action: 'none',
    hint: 'A firewall blocked the request. Check the network that it comes from, such as a VPN or proxy. If the network is allowed, ask Amazon.',
    source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-403-permission-denied.html',
  },
  {
    reason: 'rdt-request-denied',
    statuses: [400, 403],
    call: 'requests an RDT',
    meaning: 'The application lacks a role for the restricted data, or the request is invalid.',
    action: 'none',
    hint: 'Check that the application has a restricted role for everything that the RDT should open.',
    source: `${issues}/1723`,
  },
  {
    reason: 'rdt-rejected',
    call: 'sends an RDT',
    meaning: 'The RDT does not open this call.',
    action: 'try-another-token',
    hint: 'Check that the application has the restricted role of this operation, and that the seller authorized it after the role was added.',
    source: `${issues}/1426`,
  },
  {
    reason: 'report-needs-rdt',
    call: 'requests a document without an RDT',
    meaning: 'The document is restricted, and the call sent no RDT.',
    action: 'none',
    hint: 'If the report type is restricted, pass reportType or restricted: true.',
    source: 'https://github.com/jrl84/amazon-sp-api/issues/149',
  },
  {
    reason: 'type-not-allowed',
    responses: [{ ...unauthorized, message: 'Access to the resource is forbidden' }],
    meaning: 'The application lacks the role of this report type or feed type.',
    action: 'none',
    hint: 'The application needs the role of this report type or feed type. Add it. Then let the seller authorize the application again, and use the new refresh token.',
    source: 'https://github.com/amzn/selling-partner-api-docs/issues/769',
  },
  {
    reason: 'resource-of-other-seller',
    responses: [{ code: 'UnauthorizedAction' }],
    meaning: 'The seller has no access to the object that the request names.',
    action: 'none',
    hint: "Check the IDs in the request, and that they belong to the seller of this auth's refresh token.",
    source: `${models}/services-api-model/services.json`,
  },
  {
    reason: 'certificate-invalid',
    responses: [{ code: 'UnauthorizedRequest', message: 'Invalid WAC certificate.' }],
    meaning: 'The certificate that Seller Wallet requires is missing or invalid.',
    action: 'none',
    hint: 'Check that the certificate is registered with Amazon, has not expired, and is sent with the request.',
    source: `${models}/seller-wallet-api-model/sellerWallet_2024-03-01.json`,
  },
  {
    reason: 'gateway-forbidden',
    responses: [{ code: null, message: 'Forbidden' }],
    meaning: 'The gateway rejected the request before it reached SP-API.',
    action: 'none',
    hint: 'The gateway rejected the request. Check region and baseUrl, and a proxy on the way.',
    source: 'https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden',
  },
  {
    reason: 'only-in-sandbox',
    statuses: [403, 404],
    call: 'is only available in the sandbox',
    meaning: "The operation exists only in Amazon's sandbox.",
    action: 'none',
    hint: "The operation exists only in Amazon's sandbox. Pass sandbox: true to the client.",
    source: `${docs}/the-selling-partner-api-sandbox`,
  },
  {
    reason: 'api-retired',
    call: 'goes to a retired API',
    meaning: 'Amazon has removed the API.',
    action: 'none',
    hint: 'Amazon has removed this API. Use a newer version, or another API.',
    source: `${issues}/3993`,
  },
  {
    reason: 'grantless-call-denied',
    call: 'sends a grantless access token',
    responses: [unauthorized, { errorType: 'AccessDeniedException' }],
    meaning: 'The application lacks the role of this operation, or the operation is no longer grantless.',
    action: 'none',
    hint: 'Check that the application has the role of this operation. The call sends an access token without a seller, as Amazon documents it.',
    source: `${issues}/2483`,
  },
  {
    reason: 'sandbox-denied',
    call: 'goes to the sandbox',
    responses: [unauthorized, { errorType: 'AccessDeniedException' }],
    meaning: "Amazon's sandbox requires the same roles, authorization and region as production.",
    action: 'none',
    hint: 'Check that the application has the role of this operation, and that refreshToken belongs to this region.',
    source: `${issues}/4958`,
  },
  {
    reason: 'access-denied',
    responses: [unauthorized, { code: 'AccessDenied' }, { errorType: 'AccessDeniedException' }],
    meaning: 'A role or an authorization is missing, the region is wrong, or the operation is grantless.',
    action: 'none',
    hint: 'Amazon does not tell the reason. Check that the application has the role of this operation. Check that the seller authorized it after the role was added, and that refreshToken belongs to this region.',
    source: `${docs}/roles-faq`,
  },
] as const satisfies readonly Row[]

/** Why SP-API rejected a call, mostly with 403. The meaning of a reason never changes. */
export type Known403Reason = (typeof known403s)[number]['reason']

/** A row of the table. */
export type Known403 = Row & { readonly reason: Known403Reason }
