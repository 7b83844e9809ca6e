const placeholder = '[redacted]'

/**
 * Prefixes of Amazon's secrets: access and refresh tokens (`Atza|`, `Atzr|`), restricted data tokens (`Atz.sprdt|`) and client
 * secrets (`amzn1.oa2-cs.`). The bar may be encoded, as in a form or a URL.
 */
const amazonSecret = /\b(?:Atz[a-z.]{0,16}(?:\||%7C|\\u007C)|amzn1\.oa2-cs\.)[\w\-+/=.%]*/gi

/** Values with the name of a secret in a form, a URL, a header or JSON. The name `code` is left out here, because it is too common. */
const namedSecret =
  /\b((?:client_secret|refresh_token|access_token|spapi_oauth_code|mws_auth_token|restrictedDataToken|x-amz-access-token|X-Amz-(?:Signature|Security-Token|Credential))["'\\]{0,3}\s{0,4}(?:[=:]|%3D)\s{0,4}["'\\]{0,3})[^\s"'\\&,;<>{}]+/gi

/** An authorization code in a query or a form. */
const queriedCode = /((?:[?&]|^|\\u0026)code=)[^\s"'\\&<>]+/g

const url = /\b[a-z][a-z\d+.-]{0,15}:\/\/[^\s"'<>]+/gi

/** Hosts of Amazon's file servers. Anyone with a presigned URL can download the report or feed. */
const fileServer = /(?:^|\.)(?:amazonaws\.com(?:\.cn)?|cloudfront\.net)$/i

/**
 * Replaces secrets in a text from outside, before it enters an error, an event or a warning. It finds Amazon's secrets by their
 * format, queries of presigned URLs, passwords in URLs, and known secrets.
 *
 * @param secrets Known secrets. Their encoded forms are found too. Empty strings are ignored.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  const forms = secrets.flatMap(secretForms).sort((one, other) => other.length - one.length)
  const known = forms.reduce((result, form) => result.replaceAll(form, placeholder), text)
  return known
    .replace(url, redactUrl)
    .replace(amazonSecret, placeholder)
    .replace(namedSecret, `$1${placeholder}`)
    .replace(queriedCode, `$1${placeholder}`)
}

/** Maximum length of a name that an error quotes, such as a parameter's. */
export const maxNameLength = 48

/**
 * Whether an error can quote a value from outside, such as a misspelled option. A secret may have been passed as the wrong option,
 * so the value must be short, printable, and not have the format of a secret.
 *
 * @param maxLength Maximum number of characters. The default is shorter than any secret of Amazon.
 */
export function isQuotable(value: unknown, maxLength = 16): value is string {
  return (
    typeof value === 'string' && value.length <= maxLength && /^[\w .[\]-]+$/.test(value) && redact(value) === value
  )
}

/** Returns `: value` for a message, or an empty string if the value can't be quoted. */
export function quoted(value: unknown): string {
  return isQuotable(value) ? `: ${value}` : ''
}

function redactUrl(text: string): string {
  const [, scheme = '', authority = '', path = ''] = /^([^:]+:\/\/)([^/?#\\]*)(.*)$/s.exec(text) ?? []
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  const server = host === authority ? authority : `${placeholder}@${host}`
  const isFile = fileServer.test(host.replace(/:\d*$/, ''))
  return `${scheme}${server}${isFile ? path.replace(/[?#].*$/s, `?${placeholder}`) : path}`
}

/** Returns a secret in all forms that a text may contain: plain, and encoded for a URL, a form, JSON and base64. */
function secretForms(secret: string): string[] {
  if (secret === '') return []
  const bytes = Buffer.from(secret)
  const forms = [
    secret,
    // Converted by way of bytes, because `encodeURIComponent` throws at invalid Unicode.
    encodeURIComponent(bytes.toString()),
    new URLSearchParams({ '': secret }).toString().slice(1),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString('base64'),
    bytes.toString('base64url'),
  ]
  return [...new Set(forms)]
}
