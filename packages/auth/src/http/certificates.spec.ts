import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { selfSigned } from '../../test/self-signed.js'

const root = join(__dirname, '../..')
const rejected = { outcome: 'DEPTH_ZERO_SELF_SIGNED_CERT', arrived: 0 }

/** Sends requests to a server with an untrusted certificate. It uses another process, because Node reads the variables at the start. */
async function sendAll(environment: Record<string, string>): Promise<Record<string, unknown>> {
  const program = ['--import', 'tsx', join(root, 'test', 'untrusted-server.ts')]
  const env = { PATH: process.env.PATH, ...environment }
  const { stdout } = await promisify(execFile)(process.execPath, program, { cwd: root, env })
  return JSON.parse(stdout)
}

describe('an untrusted certificate', () => {
  it('is rejected before any secret is sent', async () => {
    expect(await sendAll({})).toEqual({
      lwa: rejected,
      onboarding: rejected,
      call: rejected,
      http: rejected,
      fetch: rejected,
      proxy: rejected,
      bystander: rejected,
    })
  })

  it('is rejected even if NODE_TLS_REJECT_UNAUTHORIZED=0 makes other code accept it', async () => {
    expect(await sendAll({ NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toEqual({
      lwa: rejected,
      onboarding: rejected,
      call: rejected,
      http: rejected,
      fetch: { outcome: 'CONFIGURATION', arrived: 0 },
      proxy: rejected,
      bystander: { outcome: 'sent', arrived: 1 },
    })
  })

  it('is accepted if NODE_EXTRA_CA_CERTS names its authority', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'authority-'))
    const file = join(folder, 'authority.pem')
    await writeFile(file, selfSigned.cert)
    const outcomes = await sendAll({ NODE_EXTRA_CA_CERTS: file })
    await rm(folder, { recursive: true })
    expect(new Set(Object.values(outcomes).map((outcome) => JSON.stringify(outcome)))).toEqual(
      new Set([JSON.stringify({ outcome: 'sent', arrived: 1 })]),
    )
  })
})
