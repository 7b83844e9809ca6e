const blot = '[redacted]'

/**
 * How Amazon's secrets begin: LWA's access and refresh tokens (`Atza|`, `Atzr|`), restricted data tokens (`Atz.sprdt|`)
 * and client secrets (`amzn1.oa2-cs.`). The bar may be encoded, as in a form or a URL.
 */
const amazonSecret = /\b(?:Atz[a-z.]{0,16}(?:\||%7C|\\u007C)|amzn1\.oa2-cs\.)[\w\-+/=.%]*/gi

/** What goes by the name of a secret, in a form, a URL, a header or JSON. Of a code's names `code` alone is too common. */
const namedSecret =
  /\b((?:client_secret|refresh_token|access_token|spapi_oauth_code|mws_auth_token|restrictedDataToken|x-amz-access-token|X-Amz-(?:Signature|Security-Token|Credential))["'\\]{0,3}\s{0,4}(?:[=:]|%3D)\s{0,4}["'\\]{0,3})[^\s"'\\&,;<>{}]+/gi

/** The code in a query or a form. */
const queriedCode = /((?:[?&]|^|\\u0026)code=)[^\s"'\\&<>]+/g

const url = /\b[a-z][a-z\d+.-]{0,15}:\/\/[^\s"'<>]+/gi

/** Of Amazon's file servers, whose URLs open a report or a feed to whoever has them. */
const fileServer = /(?:^|\.)(?:amazonaws\.com(?:\.cn)?|cloudfront\.net)$/i

/**
 * Blots secrets out of a text that came from outside, before it enters an error, an event or a warning: those that Amazon's
 * way of writing gives away, the queries of presigned URLs, the passwords in URLs, and those that are known.
 *
 * @param secrets Known ones: they are found in their encoded forms too. Empty ones are passed over.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  const forms = secrets.flatMap(secretForms).sort((one, other) => other.length - one.length)
  const known = forms.reduce((rest, form) => rest.replaceAll(form, blot), text)
  return known
    .replace(url, blotUrl)
    .replace(amazonSecret, blot)
    .replace(namedSecret, `$1${blot}`)
    .replace(queriedCode, `$1${blot}`)
}

function blotUrl(text: string): string {
  const [, scheme = '', authority = '', rest = ''] = /^([^:]+:\/\/)([^/?#\\]*)(.*)$/s.exec(text) ?? []
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  const server = host === authority ? authority : `${blot}@${host}`
  const isFile = fileServer.test(host.replace(/:\d*$/, ''))
  return `${scheme}${server}${isFile ? rest.replace(/[?#].*$/s, `?${blot}`) : rest}`
}

/** A secret as it may stand in a text: plain, in a URL, in a form, in JSON and in base64. The empty one has none. */
export function secretForms(secret: string): string[] {
  if (secret === '') return []
  const bytes = Buffer.from(secret)
  const forms = [
    secret,
    // By way of the bytes, since it throws at what is no Unicode.
    encodeURIComponent(bytes.toString()),
    new URLSearchParams({ '': secret }).toString().slice(1),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString('base64'),
    bytes.toString('base64url'),
  ]
  return [...new Set(forms)]
}
