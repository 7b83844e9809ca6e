import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { startSandbox } from '@selling-partner/sandbox'

// Clients that we did not write, against the local sandbox.

const programs: readonly (readonly [name: string, command: string, file: string])[] = [
  ['curl', 'bash', 'curl.sh'],
  ['amazon-sp-api', process.execPath, 'amazon-sp-api.mjs'],
]

const sandbox = await startSandbox()
try {
  for (const [name, command, file] of programs) {
    const path = fileURLToPath(new URL(file, import.meta.url))
    const env = { ...process.env, SP_API_URL: sandbox.url, NO_PROXY: '127.0.0.1' }
    const program = spawn(command, [path], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    program.stdout.on('data', (text) => {
      output += text
    })
    const [code] = await once(program, 'close')
    console.log(`${name}\n${output.trim()}`)
    if (code !== 0 || !/ is Shipped\.\nThe report has \d+ lines\./.test(output)) {
      throw new Error(`${name} did not ship an order and download a report.`)
    }
  }
} finally {
  await sandbox.close()
}
