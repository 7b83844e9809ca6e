import { type ExecFileException, execFile } from 'node:child_process'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Consumer } from './consumers.js'
import { errorsOfPage } from './errors-of-page.js'
import type { Toolbox } from './toolbox.js'

const execute = promisify(execFile)

const here = fileURLToPath(new URL('.', import.meta.url))

/** Milliseconds after which a command counts as hung. */
const timeout = 300_000

/** The result of a consumer. */
export interface Result {
  readonly consumer: Consumer
  /** Name and version of its tool. */
  readonly version: string
  readonly seconds: number
  /** Why it failed, or `undefined` if it passed. */
  readonly problem: string | undefined
}

/**
 * Copies a project into a folder and runs its commands.
 *
 * @param folder A new folder in the one with the installed packages.
 * @param environment Credentials and URLs of the sandbox.
 */
export async function runConsumer(
  consumer: Consumer,
  folder: string,
  tools: Toolbox,
  environment: NodeJS.ProcessEnv,
): Promise<Result> {
  const start = performance.now()
  await cp(join(here, consumer.folder), folder, { recursive: true })
  const problem = await problemOf(consumer, folder, tools, environment)
  return { consumer, version: tools.label(consumer.tool), seconds: (performance.now() - start) / 1000, problem }
}

async function problemOf(
  { commands, page }: Consumer,
  folder: string,
  tools: Toolbox,
  environment: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  for (const command of commands) {
    const [program, args] = tools.resolve(command)
    try {
      await execute(program, [...args], { cwd: folder, env: environment, timeout, maxBuffer: 1 << 26 })
    } catch (error) {
      return `${command.join(' ')}\n${outputOf(error)}`
    }
  }
  if (page === undefined) return undefined
  const errors = await errorsOfPage(join(folder, page.folder))
  if (errors.length === 1 && errors[0]?.includes(page.message)) return undefined
  return `Expected one error with "${page.message}". The page has ${errors.length}:\n${errors.join('\n')}`
}

/** The end of the output, which names the error. */
function outputOf(error: unknown): string {
  const {
    stdout = '',
    stderr = '',
    killed,
    message,
  } = error as ExecFileException & { stdout?: string; stderr?: string }
  if (killed) return `No result after ${timeout / 1000} s.`
  return `${stdout}\n${stderr}`.trim().split('\n').slice(-25).join('\n') || message
}
