import { readFileSync } from 'node:fs'
import { createServer, Agent as HttpAgent } from 'node:http'
import { Agent } from 'node:https'
import { connect } from 'node:net'
import tls from 'node:tls'
import { pathToFileURL } from 'node:url'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { demoCredentials, startSandbox } from '@selling-partner/sandbox'

// Runs the modules of one page, one after the other, against one sandbox. Prints a line with the result of each.

const [, , certificate, ...files] = process.argv
const sandbox = await startSandbox({
  credentials: [{ ...demoCredentials }, { ...demoCredentials, refreshToken: 'Atzr|second-seller' }],
  usagePlan: { rate: 1000, burst: 1000 },
  reports: { queueSeconds: 0, processingSeconds: 0 },
  feeds: { queueSeconds: 0, processingSeconds: 0 },
  dataKiosk: { queueSeconds: 0, processingSeconds: 0 },
})
await redirectAmazon()
const environment = {
  LWA_CLIENT_ID: demoCredentials.clientId,
  LWA_CLIENT_SECRET: demoCredentials.clientSecret,
  LWA_REFRESH_TOKEN: demoCredentials.refreshToken,
  LWA_URL: sandbox.lwaUrl,
  SP_API_BASE_URL: sandbox.url,
}
// The example of a token service sends requests to TOKEN_SERVICE.
const auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl })
const tokens = createServer(async (_, response) => response.end(await auth.accessToken()))
await new Promise((resolve) => tokens.listen(0, '127.0.0.1', resolve))
environment.TOKEN_SERVICE = `http://127.0.0.1:${tokens.address().port}`

const print = process.stdout.write.bind(process.stdout)
// Examples print orders and rows. Only the results are of interest here.
console.log = console.warn = console.error = () => {}
process.stdout.write = () => true
process.on('unhandledRejection', (error) => report('a background task', error))

for (const file of files) {
  Object.assign(process.env, environment)
  sandbox.reset()
  const timeout = new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The block did not end within 40 seconds.')), 40_000).unref()
  })
  await Promise.race([runFile(file), timeout]).then(
    () => report(file),
    (error) => report(file, error),
  )
}
process.exit()

/** The default timeout of Redis is short for a busy machine, so a module that it fails runs again. */
async function importModule(url, attempt = 1) {
  try {
    await import(`${url}?attempt=${attempt}`)
  } catch (error) {
    if (error.code !== 'SHARED_STORE' || attempt === 5) throw error
    await importModule(url, attempt + 1)
  }
}

/** Runs a module, and the tests that it registers with the framework in test-framework.mjs. */
async function runFile(file) {
  globalThis.exampleTests = []
  await importModule(pathToFileURL(file).href)
  await globalThis.exampleTests.finish?.()
}

function report(file, error) {
  print(`RESULT ${JSON.stringify({ file, ...(error !== undefined && { error: String(error?.stack ?? error) }) })}\n`)
}

function isAmazon({ host }) {
  return host?.endsWith('.amazon.com') ?? false
}

/** Connects requests to Amazon's hosts to the sandbox. The process trusts the certificate for these hosts. */
async function redirectAmazon() {
  const [key, cert] = ['key.pem', 'cert.pem'].map((file) => readFileSync(`${certificate}/${file}`))
  const server = tls.createServer({ key, cert }, (socket) => {
    socket.on('error', () => {})
    const inner = connect(Number(new URL(sandbox.url).port), '127.0.0.1').on('error', () => socket.destroy())
    socket.pipe(inner).pipe(socket)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address()
  const createConnection = Agent.prototype.createConnection
  Agent.prototype.createConnection = function (options, callback) {
    const target = { servername: options.host, host: '127.0.0.1', port }
    return createConnection.call(this, isAmazon(options) ? { ...options, ...target } : options, callback)
  }
  // Documents have the host of the request, and SQS on localhost a name that not every machine can resolve.
  const createPlainConnection = HttpAgent.prototype.createConnection
  HttpAgent.prototype.createConnection = function (options, callback) {
    const target = isAmazon(options) ? { host: '127.0.0.1', port: new URL(sandbox.url).port } : {}
    if (options.host?.endsWith('.localhost')) target.host = '127.0.0.1'
    return createPlainConnection.call(this, { ...options, ...target }, callback)
  }
}
