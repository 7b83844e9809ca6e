/** Receives the start and the end of a secret. */
export type Found = (start: number, end: number) => void

// The texts are UTF-8, with one character for each byte. So `\s` must not be used: it matches a byte of some letters.

/**
 * Amazon's secrets: access and refresh tokens (`Atza|`, `Atzr|`), restricted data tokens (`Atz.sprdt|`) and client secrets
 * (`amzn1.oa2-cs.`). Any character may stand before, because texts join and quote them.
 */
const amazonSecret = /(?:Atz[a-z.]{0,16}\||amzn1\.oa2-cs\.)[\w\-+/=.]*/gi

const names =
  'client_secret|refresh_token|access_token|spapi_oauth_code|mws_auth_token|restrictedDataToken|x-amz-access-token|X-Amz-(?:Signature|Security-Token|Credential)'

/** Values with the name of a secret in a form, a URL or a header. The name `code` is left out here, because it is too common. */
const namedValue = new RegExp(
  String.raw`((?:${names})["'\\]{0,3}[\t-\r ]{0,4}[=:][\t-\r ]{0,4}["'\\]{0,3})[^\t-\r "'\\&,;<>{}]+`,
  'gi',
)

/** The same in JSON, whose values may contain every character. */
const namedText = new RegExp(String.raw`((?:${names})"[\t-\r ]{0,4}:[\t-\r ]{0,4}")(?:[^"\\]|\\.)+`, 'gis')

/** An authorization code in a query or a form. */
const queriedCode = /((?:[?&]|^)code=)[^\t-\r "'\\&<>]+/g

/** Finds Amazon's secrets by their format, and values by their name. */
export function findByFormat(text: string, found: Found): void {
  for (const pattern of [amazonSecret, namedValue, namedText]) findMatches(text, pattern, found)
}

/** Finds what is secret because of its place in a URL: authorization codes, passwords, and queries of presigned URLs. */
export function findByPlace(text: string, found: Found): void {
  findMatches(text, queriedCode, found)
  findInUrls(text, found)
}

/** The first group of a pattern is the text before the secret. */
function findMatches(text: string, pattern: RegExp, found: Found): void {
  for (const { 0: match, 1: before = '', index } of text.matchAll(pattern)) {
    found(index + before.length, index + match.length)
  }
}

const authority = /:\/\/([^/?#\\\t-\r "'<>]*)/g

/** Hosts of Amazon's file servers. Anyone with a presigned URL can download the report or feed. */
const fileServer = /(?:^|\.)(?:amazonaws\.com(?:\.cn)?|cloudfront\.net)(?::\d*)?$/i

/** The path and the query after a host. In JSON, a query may contain `\u0026`. */
const pathAndQuery = /([^?#\\\t-\r "'<>]*[?#]?)((?:[^\\\t-\r "'<>]|\\u[\da-f]{4}|\\\/)*)/iy

function findInUrls(text: string, found: Found): void {
  authority.lastIndex = 0
  for (let match = authority.exec(text); match; match = authority.exec(text)) {
    const [{ length }, host = ''] = match
    const end = match.index + length
    const start = end - host.length
    const at = host.lastIndexOf('@')
    if (at >= 0) found(start, start + at)
    // Continues after the query, so that no character is read twice.
    if (fileServer.test(host.slice(at + 1))) authority.lastIndex = findQuery(text, end, found)
  }
}

/** Returns the end of the URL. */
function findQuery(text: string, start: number, found: Found): number {
  pathAndQuery.lastIndex = start
  const [{ length } = '', path = '', query = ''] = pathAndQuery.exec(text) ?? []
  const end = start + length
  if (query !== '') found(start + path.length, end)
  return end
}
