/** The parts of a response that are sent. */
export interface PlainParts {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Left out if the response has no body. */
  readonly content?: string
}

/**
 * A response as its parts. Node's `Response` copies headers and turns the body into a stream, which the server would turn back. That
 * takes more time than the rest of a call. So this class creates a `Response` only if code reads more than the status.
 */
export class PlainResponse implements Response {
  readonly #parts: PlainParts
  #response?: Response

  constructor(parts: PlainParts) {
    this.#parts = parts
  }

  /** The parts. Undefined if code may have read or changed the response in another way. */
  get parts(): PlainParts | undefined {
    return this.#response ? undefined : this.#parts
  }

  /** The same response as Node's `Response`. */
  get real(): Response {
    const { status, headers, content } = this.#parts
    this.#response ??= new Response(content ?? null, { status, headers })
    return this.#response
  }

  /** Reads a header without creating a `Response`. @param name In lower case. */
  header(name: string): string | undefined {
    return this.#response ? (this.#response.headers.get(name) ?? undefined) : this.#parts.headers[name]
  }

  get status(): number {
    return this.#parts.status
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300
  }

  get headers(): Headers {
    return this.real.headers
  }

  get body(): Response['body'] {
    return this.real.body
  }

  get bodyUsed(): boolean {
    return this.real.bodyUsed
  }

  get redirected(): boolean {
    return false
  }

  get statusText(): string {
    return ''
  }

  get type(): Response['type'] {
    return this.real.type
  }

  get url(): string {
    return ''
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.real.arrayBuffer()
  }

  blob(): ReturnType<Response['blob']> {
    return this.real.blob()
  }

  clone(): Response {
    return this.real.clone()
  }

  formData(): ReturnType<Response['formData']> {
    return this.real.formData()
  }

  json(): Promise<unknown> {
    return this.real.json()
  }

  text(): Promise<string> {
    return this.real.text()
  }
}
