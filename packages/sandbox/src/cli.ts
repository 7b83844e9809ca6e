#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '@selling-partner/sandbox/package-root'
import { type RecorderOptions, startRecorder } from './cassette/start-recorder.js'
import { readCliOptions, usage } from './cli/cli-options.js'
import type { SandboxCredentials } from './lwa/applications.js'
import { startSandbox } from './server/start-sandbox.js'

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message.split('\n')[0] : String(error))
  process.exitCode = 1
})

async function run(args: readonly string[]): Promise<void> {
  const request = readCliOptions(args)
  if (request.type === 'help') return console.log(usage)
  if (request.type === 'version') return console.log(readVersion())
  if (request.type === 'record') return record(request.options)
  const sandbox = await startSandbox(request.options)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close())
  const { credentials, rotation } = request.options
  console.log(`SP-API sandbox on ${sandbox.url}

  SP-API         ${sandbox.url}
  LWA            ${sandbox.lwaUrl}
  page           ${sandbox.url}/_sandbox

${[credentials].flat().map(describeCredentials).join('\n\n')}${rotation ? `\n  queue          ${rotation.queueUrl}` : ''}

Press Ctrl+C to stop.`)
}

async function record(options: RecorderOptions): Promise<void> {
  const recorder = await startRecorder(options)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void recorder.close())
  console.log(`Recording to ${options.to}

  SP-API         ${recorder.url}
  LWA            ${recorder.lwaUrl}

Press Ctrl+C to stop. Check the file for personal data before you share it.`)
}

function describeCredentials({ clientId, clientSecret, refreshToken }: SandboxCredentials): string {
  const lines = [
    ['client ID', clientId],
    ['client secret', clientSecret],
    ['refresh token', refreshToken],
  ]
  return lines.flatMap(([name = '', value]) => (value ? [`  ${name.padEnd(15)}${value}`] : [])).join('\n')
}

function readVersion(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'))
  return manifest.version
}
