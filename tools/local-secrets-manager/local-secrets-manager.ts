import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type Parameters, SecretsManagerError, SecretsManagerOperations } from './secrets-manager-operations.js'

/** An emulator of AWS Secrets Manager on localhost, for tests. It supports versions and stages, and fails on demand. */
export class LocalSecretsManager {
  /** Options for the AWS client. */
  readonly config: LocalSecretsManagerConfig
  /** The operations of all requests in order, including rejected ones. */
  readonly requestedOperations: string[] = []
  readonly #server: Server
  readonly #operations = new SecretsManagerOperations()
  #error?: SecretsManagerError
  #ignoredOperation?: string
  #lostResponse?: string

  private constructor(server: Server, endpoint: string) {
    this.#server = server
    this.config = { endpoint, region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }
  }

  /** @param port The port to listen on. @default a free port */
  static async start(port = 0): Promise<LocalSecretsManager> {
    const server = createServer()
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', resolve)
    })
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('The server does not listen on a port.')
    const manager = new LocalSecretsManager(server, `http://127.0.0.1:${address.port}`)
    server.on('request', (request, response) => manager.#receive(request, response).catch(() => response.destroy()))
    return manager
  }

  get endpoint(): string {
    return this.config.endpoint
  }

  /** Environment variables for a process whose AWS client should use this emulator. */
  get environment(): Record<string, string> {
    return {
      AWS_ENDPOINT_URL_SECRETS_MANAGER: this.endpoint,
      AWS_REGION: this.config.region,
      AWS_ACCESS_KEY_ID: this.config.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: this.config.credentials.secretAccessKey,
    }
  }

  /** Creates a secret and returns its ARN. @param text Its value. @default no value */
  createSecret(name: string, text?: string): string {
    return String(this.#operations.run('CreateSecret', { Name: name, SecretString: text }).ARN)
  }

  /** The value of the version with this stage. */
  valueOf(name: string, stage = 'AWSCURRENT'): string | undefined {
    return this.#operations.find(name).at(stage)?.text
  }

  /**
   * Rejects all requests with this error, until a call without an error. The error's message contains the request, to test that
   * callers do not reveal it.
   */
  failWith(errorName?: string): void {
    this.#error = errorName === undefined ? undefined : new SecretsManagerError(errorName, '')
  }

  /** Ignores requests for this operation, until a call without an operation. */
  ignore(operation?: string): void {
    this.#ignoredOperation = operation
  }

  /** Executes the next request for this operation, and then closes the connection without a response. */
  loseNextResponseTo(operation: string): void {
    this.#lostResponse = operation
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await bodyOf(request)
    const operation = String(request.headers['x-amz-target']).replace('secretsmanager.', '')
    this.requestedOperations.push(operation)
    if (operation === this.#ignoredOperation) return
    try {
      if (this.#error) throw new SecretsManagerError(this.#error.name, text)
      const parameters: Parameters = JSON.parse(text)
      const result = this.#operations.run(operation, parameters)
      if (operation === this.#lostResponse) {
        this.#lostResponse = undefined
        request.socket.destroy()
      } else respond(response, 200, result)
    } catch (error) {
      const { name, message } =
        error instanceof SecretsManagerError ? error : new SecretsManagerError('InternalServiceError', String(error))
      response.setHeader('x-amzn-errortype', name)
      respond(response, name.startsWith('Internal') ? 500 : 400, { __type: name, Message: message })
    }
  }
}

interface LocalSecretsManagerConfig {
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

function respond(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body))
}
