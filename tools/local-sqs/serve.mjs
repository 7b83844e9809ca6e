import { buildApp } from 'fauxqs'

// Listens only on 127.0.0.1, because fauxqs' own start script listens on all addresses. Prints its URL.
const [port = '0'] = process.argv.slice(2)
const app = buildApp({ logger: false })
process.stdout.write(`${await app.listen({ port: Number(port), host: '127.0.0.1' })}\n`)
