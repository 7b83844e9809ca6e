import { buildApp } from 'fauxqs'

// SQS on this machine alone: fauxqs' own start listens on every address. Says where it listens, and runs until it is killed.
const [port = '0'] = process.argv.slice(2)
const app = buildApp({ logger: false })
process.stdout.write(`${await app.listen({ port: Number(port), host: '127.0.0.1' })}\n`)
