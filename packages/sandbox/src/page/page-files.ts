import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '@selling-partner/sandbox/package-root'

const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}

const files: ReadonlySet<string> = new Set([
  'index.html',
  'page.css',
  'page.js',
  'calls.js',
  'dom.js',
  'endpoints.js',
  'operation-form.js',
  'send-request.js',
  'state-tables.js',
])

/** The page runs only its own scripts and calls only its own host. No other page can show it in a frame. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Headers of all responses for the page. */
export const pageHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const

/** The response with a file of the page. Undefined if the page does not have the file. */
export function pageFile(name: string): Response | undefined {
  if (!files.has(name)) return undefined
  const mediaType = mediaTypes[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain'
  const content = readFileSync(join(packageRoot, 'page', name))
  return new Response(content, { headers: { ...pageHeaders, 'content-type': mediaType } })
}
