import { once } from 'node:events'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { ConfigurationError } from '@selling-partner/auth'

/** A stream to read a secret from, such as `process.stdin`. */
type SecretInput = NodeJS.ReadableStream & { readonly isTTY?: boolean }

/** Longer than any client secret. Stops reading a large file that was piped in by mistake. */
const maxCharacters = 10_000

/**
 * Reads a client secret from the environment variable LWA_CLIENT_SECRET, or else from the input. On a terminal it prompts for the secret
 * and does not show it.
 *
 * @throws ConfigurationError if there is no secret, or more than a secret.
 */
export async function readClientSecret(
  environment: Readonly<Record<string, string | undefined>>,
  input: SecretInput,
): Promise<string> {
  const secret = (environment.LWA_CLIENT_SECRET || (await readInput(input))).trim()
  if (secret === '') throw new ConfigurationError('The client secret is missing. Set LWA_CLIENT_SECRET, or pipe it in.')
  if (!/\s/.test(secret)) return secret
  throw new ConfigurationError('The client secret contains whitespace. Pass only the secret.')
}

function readInput(input: SecretInput): Promise<string> {
  return input.isTTY ? readTyped(input) : readPiped(input)
}

async function readTyped(input: SecretInput): Promise<string> {
  process.stderr.write('Client secret (hidden): ')
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input, output: silence, terminal: true })
  // After Ctrl+C or Ctrl+D, `question` never resolves.
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
    if (text.length > maxCharacters) {
      throw new ConfigurationError('The input is too long for a client secret. Pass only the secret.')
    }
  }
  return text
}
