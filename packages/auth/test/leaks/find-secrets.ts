import { inspect } from 'node:util'

/** Returns the names of the secrets that a log of these values could contain, in any form. */
export function findSecrets(secrets: Readonly<Record<string, string>>, ...values: readonly unknown[]): string[] {
  const shown = values.map(textOf).join('\n')
  return Object.entries(secrets).flatMap(([name, secret]) =>
    formsOf(secret).some((form) => shown.includes(form)) ? [name] : [],
  )
}

/** Returns a secret in plain text, and encoded for a URL, a form, JSON, HTML and base64. */
function formsOf(secret: string): string[] {
  const inHtml = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const base64 = Buffer.from(secret).toString('base64').replace(/=+$/, '')
  const base64Url = Buffer.from(secret).toString('base64url')
  const inForm = new URLSearchParams([['', secret]]).toString().slice(1)
  return [secret, encodeURIComponent(secret), inForm, JSON.stringify(secret).slice(1, -1), inHtml, base64, base64Url]
}

/** Returns the message, stack, JSON and `inspect` output of a value and its causes. */
function textOf(value: unknown): string {
  const parts = [String(value), json(value), inspectAll(value)]
  if (!(value instanceof Error)) return parts.join('\n')
  return [...parts, value.message, value.stack, textOf(value.cause)].join('\n')
}

function inspectAll(value: unknown): string {
  const limits = { maxArrayLength: null, maxStringLength: null, breakLength: Number.POSITIVE_INFINITY }
  return [true, false].map((showHidden) => inspect(value, { depth: 20, showHidden, ...limits })).join('\n')
}

function json(value: unknown): string {
  const seen = new Set<unknown>()
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null) return part
    if (seen.has(part)) return undefined
    seen.add(part)
    return part
  })
}
