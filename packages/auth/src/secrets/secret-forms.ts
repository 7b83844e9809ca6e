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
