import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { InputFault } from '../../cli/input-fault.js'

const run = promisify(execFile)

export interface Certificate {
  readonly key: string
  readonly cert: string
}

/** This machine, and Amazon's hosts for SDKs that can call only those. */
const names = [
  'IP:127.0.0.1',
  'DNS:api.amazon.com',
  ...['na', 'eu', 'fe'].map((region) => `DNS:sellingpartnerapi-${region}.amazon.com`),
]

/**
 * Creates a certificate for this run. Only the processes of this run trust it.
 *
 * @returns the path of the certificate, for `NODE_EXTRA_CA_CERTS`
 */
export async function createCertificate(folder: string): Promise<string> {
  const cert = join(folder, 'cert.pem')
  const key = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-keyout',
    join(folder, 'key.pem'),
  ]
  const subject = ['-subj', '/CN=selling-partner-bench', '-addext', `subjectAltName=${names.join(',')}`]
  try {
    await run('openssl', ['req', '-x509', '-days', '2', ...key, ...subject, '-out', cert])
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? 'openssl is not installed'
        : 'openssl did not create a certificate'
    throw new InputFault(
      'openssl',
      reason,
      'Install openssl 1.1.1 or later, because some of the SDKs support only https',
    )
  }
  return cert
}

export function readCertificate(folder: string): Certificate {
  const [key, cert] = ['key.pem', 'cert.pem'].map((file) => readFileSync(join(folder, file), 'utf8'))
  return { key: key ?? '', cert: cert ?? '' }
}
