import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A command of a block, as its words. Environment variables before it are left out. */
type Words = readonly string[]

/**
 * Returns what is wrong with the commands of a block, or an empty list.
 *
 * @param sandboxUrl The sandbox that receives the requests of curl.
 */
export async function checkShell(root: string, sandboxUrl: string, code: string): Promise<readonly string[]> {
  const errors: string[] = []
  for (const words of commandsOf(code)) {
    const error = await checkCommand(root, sandboxUrl, words)
    if (error !== undefined) errors.push(`${words.join(' ')}: ${error}`)
  }
  return errors
}

/** The commands of a block: one a line, or several joined by operators of the shell. */
export function commandsOf(code: string): readonly Words[] {
  const lines = code.replaceAll(/\\\n\s*/g, ' ').split('\n')
  return lines
    .map((line) => line.replace(/(^|\s)#.*$/, '').replace(/\s*>>?\s*\S+/g, ''))
    .flatMap((line) => line.split(/\s*(?:&&|\|\||[|&;])\s*(?=(?:[^'"]|'[^']*'|"[^"]*")*$)/))
    .map((command) =>
      (command.match(/(?:'[^']*'|"[^"]*"|\S)+/g) ?? []).map((word) =>
        word.replaceAll(/['"]/g, (quote, at) => (at === 0 || at === word.length - 1 ? '' : quote)),
      ),
    )
    .map((words) => words.slice(words.findIndex((word) => !/^[A-Z_]+=/.test(word))))
    .filter((words) => words.length > 0 && !/^[A-Z_]+=/.test(words[0] ?? ''))
}

async function checkCommand(root: string, sandboxUrl: string, words: Words): Promise<string | undefined> {
  const [program = '', ...rest] = words
  if (program === 'npm') return checkNpm(root, rest)
  if (program === 'npx') return checkNpx(root, rest)
  if (program === 'curl') return checkCurl(sandboxUrl, rest)
  if (program === 'bash' || program === 'node') return missingFile(root, rest)
  if (known.includes(program)) return undefined
  return 'The program is unknown. Add it to tools/guides/check-shell.ts.'
}

/** Programs of the system. Their arguments are not checked. */
const known = [
  'echo',
  'export',
  'git',
  'sleep',
  'openssl',
  'docker',
  'cd',
  'esbuild',
  'aws',
  'apt-get',
  'cp',
  'mkdir',
  'zip',
]

async function checkNpm(root: string, [command = '', ...rest]: Words): Promise<string | undefined> {
  if (['ci', 'test', 'publish', 'init', 'pkg'].includes(command)) return undefined
  if (['install', 'uninstall', 'rebuild'].includes(command)) {
    return firstOf(rest.filter((word) => !word.startsWith('-')).map((name) => missingPackage(root, name)))
  }
  if (command !== 'run') return 'npm has no such command that the check knows.'
  const [script = '', separator, ...flags] = rest
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const source: string | undefined = scripts[script]
  if (source === undefined) return `package.json has no script ${script}.`
  const [, file] = /^tsx (tools\/\S+\.ts)/.exec(source) ?? []
  if (separator === undefined || file === undefined) return undefined
  return missingOptions(await helpOf(root, [join(root, 'node_modules/.bin/tsx'), join(root, file)]), flags)
}

async function checkNpx(root: string, words: Words): Promise<string | undefined> {
  const [name = '', ...rest] = words.filter((word) => word !== '-y')
  if (name === 'tsx') return missingFile(root, rest)
  const bin = binOf(root, name)
  if (bin !== undefined) {
    const commands = name.endsWith('generator') ? [] : commandIn(rest)
    return missingOptions(await helpOf(root, [process.execPath, bin, ...commands]), rest)
  }
  return existsSync(join(root, 'node_modules/.bin', name.replace(/@[\d.]+$/, ''))) ? undefined : 'npx does not find it.'
}

/** The command line tool of one of our packages, by the name of the package or of the command. */
function binOf(root: string, name: string): string | undefined {
  for (const folder of ['sandbox', 'secret-rotation', 'generator']) {
    const manifest = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'))
    for (const [command, file] of Object.entries<string>(manifest.bin)) {
      if (name === manifest.name || name === command) return join(root, 'packages', folder, file)
    }
  }
  return undefined
}

/** A command such as `record` has its own help. */
const commandIn = ([first = '']: Words) => (/^[a-z][a-z-]+$/.test(first) ? [first] : [])

const helps = new Map<string, Promise<string>>()

function helpOf(root: string, [file = '', ...args]: Words): Promise<string> {
  const key = [file, ...args].join(' ')
  const started = helps.get(key) ?? run(file, [...args, '--help'], { cwd: root }).then(({ stdout }) => stdout)
  helps.set(key, started)
  return started
}

function missingOptions(help: string, words: Words): string | undefined {
  const options = words.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0] ?? '')
  const missing = options.find((option) => !new RegExp(`${option}\\b`).test(help))
  return missing === undefined ? undefined : `--help does not mention ${missing}.`
}

function missingPackage(root: string, spec: string): string | undefined {
  const name = spec.replace(/(?<=.)@[^/]*$/, '')
  if (name.startsWith('/') || name.startsWith('.')) return undefined
  return existsSync(join(root, 'node_modules', name)) || elsewhere.includes(name)
    ? undefined
    : `${name} is not a package of this repository.`
}

/** Packages that only users install. */
const elsewhere: readonly string[] = ['next', 'react', 'react-dom', 'express', 'redis', 'zod']

function missingFile(root: string, words: Words): string | undefined {
  const file = words.find((word) => !word.startsWith('-'))
  return file === undefined || existsSync(join(root, file)) ? undefined : `${file} does not exist.`
}

/** Sends the request to the sandbox. The URL in the block stands for its URL. */
async function checkCurl(sandboxUrl: string, words: Words): Promise<string | undefined> {
  const documented = 'http://127.0.0.1:8080'
  if (!words.some((word) => word.startsWith(documented))) {
    return `The check sends requests only to ${documented}, the sandbox.`
  }
  const args = words.map((word) => word.replace(documented, sandboxUrl))
  return run('curl', ['--fail-with-body', '--silent', ...args]).then(
    () => undefined,
    (error: { stdout?: string }) => String(error.stdout),
  )
}

const firstOf = (errors: readonly (string | undefined)[]) => errors.find((error) => error !== undefined)
