/**
 * How Amazon's secrets begin: LWA's access and refresh tokens (`Atza|`, `Atzr|`), restricted data tokens (`Atz.sprdt|`)
 * and client secrets (`amzn1.oa2-cs.`).
 */
const amazonSecret = /\b(?:Atz[a-z.]*\||amzn1\.oa2-cs\.)[\w\-+/=.%]*/gi

/** Blots secrets out of a text that came from outside, before it enters an error. */
export function redact(text: string, secrets: readonly string[]): string {
  const known = secrets.filter(Boolean).reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text)
  return known.replace(amazonSecret, '[redacted]')
}
