import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type Parameters, Refusal, SecretsManagerOperations } from './secrets-manager-operations.js'

/** AWS Secrets Manager on localhost, for tests: the protocol of the real one, its versions and stages, and its faults on demand. */
export class LocalSecretsManager {
  /** What the AWS client is made with to reach it. */
  readonly config: LocalSecretsManagerConfig
  /** The operations that were asked for, in their order, those that were refused too. */
  readonly asked: string[] = []
  readonly #server: Server
  readonly #operations = new SecretsManagerOperations()
  #refusal?: Refusal
  #silentFor?: string
  #losesAnswersTo?: string

  private constructor(server: Server, endpoint: string) {
    this.#server = server
    this.config = { endpoint, region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }
  }

  /** @param port Where to listen. @default any free port */
  static async start(port = 0): Promise<LocalSecretsManager> {
    const server = createServer()
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', resolve)
    })
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('Secrets Manager listens on no port')
    const manager = new LocalSecretsManager(server, `http://127.0.0.1:${address.port}`)
    server.on('request', (request, response) => manager.#receive(request, response).catch(() => response.destroy()))
    return manager
  }

  get endpoint(): string {
    return this.config.endpoint
  }

  /** What a process is started with whose AWS client shall reach it. */
  get environment(): Record<string, string> {
    return {
      AWS_ENDPOINT_URL_SECRETS_MANAGER: this.endpoint,
      AWS_REGION: this.config.region,
      AWS_ACCESS_KEY_ID: this.config.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: this.config.credentials.secretAccessKey,
    }
  }

  /** Makes a secret and gives its ARN. @param text Its value. @default none yet */
  createSecret(name: string, text?: string): string {
    return String(this.#operations.run('CreateSecret', { Name: name, SecretString: text }).ARN)
  }

  /** The value that has a stage. @default AWSCURRENT */
  valueOf(name: string, stage = 'AWSCURRENT'): string | undefined {
    return this.#operations.find(name).at(stage)?.text
  }

  /** Refuses whatever is asked with this error, until `refuse()`: its text repeats the request, as a careless server's may. */
  refuse(errorName?: string): void {
    this.#refusal = errorName === undefined ? undefined : new Refusal(errorName, '')
  }

  /** Gives no answer to this operation and does nothing, until `keepSilent()`. */
  keepSilent(operation?: string): void {
    this.#silentFor = operation
  }

  /** Does what it is asked the next time that it is this operation, and hangs up in place of an answer. */
  loseNextAnswerTo(operation: string): void {
    this.#losesAnswersTo = operation
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request)
    const operation = String(request.headers['x-amz-target']).replace('secretsmanager.', '')
    this.asked.push(operation)
    if (operation === this.#silentFor) return
    try {
      if (this.#refusal) throw new Refusal(this.#refusal.name, body)
      const parameters: Parameters = JSON.parse(body)
      const answer = this.#operations.run(operation, parameters)
      if (operation === this.#losesAnswersTo) {
        this.#losesAnswersTo = undefined
        request.socket.destroy()
      } else reply(response, 200, answer)
    } catch (error) {
      const { name, message } = error instanceof Refusal ? error : new Refusal('InternalServiceError', String(error))
      response.setHeader('x-amzn-errortype', name)
      reply(response, name.startsWith('Internal') ? 500 : 400, { __type: name, Message: message })
    }
  }
}

export interface LocalSecretsManagerConfig {
  readonly endpoint: string
  readonly region: string
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  request.setEncoding('utf8')
  for await (const chunk of request) body += chunk
  return body
}

function reply(response: ServerResponse, status: number, answer: object): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(answer))
}
