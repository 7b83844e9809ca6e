import { readFile } from 'node:fs/promises'

/** Result of one example. */
export interface ExampleResult {
  readonly program: string
  readonly example: string
  /** Method and path template of each operation that it called. */
  readonly calls: readonly string[]
  /** Absent if the example ended without an error. */
  readonly error?: string
}

interface Task {
  readonly name: string
  readonly file: string
  readonly credentials: { readonly clientId: string; readonly clientSecret: string; readonly refreshToken: string }
}

/** Runs the programs that a file lists, one after the other, and prints the results as JSON. */
const [, , list = ''] = process.argv
// Examples print items. The output of this program is only the results.
console.log = () => {}
const results: ExampleResult[] = []
for (const { name, file, credentials } of JSON.parse(await readFile(list, 'utf8')) as Task[]) {
  process.env.LWA_CLIENT_ID = credentials.clientId
  process.env.LWA_CLIENT_SECRET = credentials.clientSecret
  process.env.LWA_REFRESH_TOKEN = credentials.refreshToken
  const examples: Record<string, () => Promise<void>> = {}
  await record(name, 'first example', async () => Object.assign(examples, (await import(file)).examples))
  for (const [example, run] of Object.entries(examples)) await record(name, example, run)
}
process.stdout.write(JSON.stringify(results))

/** Each example starts with an account in which no other example has changed anything. */
async function record(program: string, example: string, run: () => Promise<unknown>): Promise<void> {
  await control('reset', { method: 'POST' })
  const error = await run().then(
    () => undefined,
    (error: unknown) => String(error),
  )
  const { calls } = (await (await control('calls')).json()) as { calls: readonly { operation: string }[] }
  results.push({
    program,
    example,
    calls: calls.map(({ operation }) => operation),
    ...(error !== undefined && { error }),
  })
}

function control(endpoint: string, init?: RequestInit): Promise<Response> {
  return fetch(`${process.env.SP_API_BASE_URL}/_sandbox/${endpoint}`, init)
}
