import { once } from 'node:events'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { ConfigurationError } from '@selling-partner/auth'

/** What a secret is typed or piped into, such as `process.stdin`. */
export type SecretInput = NodeJS.ReadableStream & { readonly isTTY?: boolean }

/** Characters: more than any client secret has, so that a wrong file is noticed before all of it is read. */
const longest = 10_000

/**
 * Reads a client secret: the environment's LWA_CLIENT_SECRET, or else the input's only line. A terminal asks for it, and does not show it.
 *
 * @throws ConfigurationError where there is none, or more than a secret.
 */
export async function readClientSecret(
  environment: Readonly<Record<string, string | undefined>>,
  input: SecretInput,
): Promise<string> {
  const secret = (environment.LWA_CLIENT_SECRET || (await readInput(input))).trim()
  if (secret === '') throw new ConfigurationError('there is no client secret: set LWA_CLIENT_SECRET, or pipe it in')
  if (!/\s/.test(secret)) return secret
  throw new ConfigurationError('the client secret has white space in it: give the secret alone')
}

function readInput(input: SecretInput): Promise<string> {
  return input.isTTY ? readTyped(input) : readPiped(input)
}

async function readTyped(input: SecretInput): Promise<string> {
  process.stderr.write('Client secret (it is not shown): ')
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input, output: silence, terminal: true })
  // Ctrl+C and Ctrl+D close it, and then there is no answer.
  lines.on('SIGINT', () => lines.close())
  const closed = once(lines, 'close').then(() => '')
  try {
    return await Promise.race([lines.question(''), closed])
  } finally {
    lines.close()
    process.stderr.write('\n')
  }
}

async function readPiped(input: SecretInput): Promise<string> {
  let text = ''
  for await (const chunk of input) {
    text += String(chunk)
    if (text.length > longest)
      throw new ConfigurationError('the input is too long for a client secret: give the secret alone')
  }
  return text
}
