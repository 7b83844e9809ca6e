import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { InputFault } from '../cli/input-fault.js'

const run = promisify(execFile)

/** The result of npm's check of the signatures. */
export interface SignatureResult {
  readonly state: 'verified' | 'skipped'
  readonly text: string
}

/** Output of npm that means that signatures could not be checked here, and why. */
const unavailable = [
  {
    pattern: /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)\b/,
    reason: 'a host is unreachable',
  },
  {
    pattern: /no dependencies to audit that were installed from a supported registry/,
    reason: 'the registry does not sign',
  },
  { pattern: /\bE404\b|\bE501\b/, reason: 'the registry has no keys' },
] as const

/** Runs `npm audit signatures`, which checks the registry's signatures and provenance of all installed packages. */
export async function auditSignatures(root: string): Promise<SignatureResult> {
  const options = ['--fetch-retries=0', '--no-update-notifier']
  const result = await run('npm', ['audit', 'signatures', ...options], { cwd: root, maxBuffer: 1 << 26 }).then(
    ({ stdout, stderr }) => ({ succeeded: true, output: `${stdout}\n${stderr}` }),
    (error: { stdout?: string; stderr?: string }) => ({
      succeeded: false,
      output: `${error.stdout ?? ''}\n${error.stderr ?? ''}`,
    }),
  )
  return readResult(result.succeeded, result.output)
}

/**
 * Reads the output of `npm audit signatures`.
 *
 * @throws {InputFault} if a signature is invalid or missing
 */
export function readResult(succeeded: boolean, output: string): SignatureResult {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  if (succeeded) return { state: 'verified', text: lines.filter((line) => /verified|audited/.test(line)).join('; ') }
  const isInvalid = /\b(?:invalid|missing) (?:registry )?(?:signatures?|attestations?)\b/.test(output)
  const found = isInvalid ? undefined : unavailable.find(({ pattern }) => pattern.test(output))
  const line = lines.findLast((each) => found?.pattern.test(each)) ?? lines.slice(0, 5).join(' ')
  if (found !== undefined)
    return { state: 'skipped', text: `${found.reason} (${line.replace(/^npm error /, '').trim()})` }
  throw new InputFault(
    'npm audit signatures',
    line,
    'Delete node_modules, run npm ci, and do not use the packages if the error persists',
  )
}
