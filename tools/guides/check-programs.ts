import { execFile } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { transform } from 'esbuild'
import { RedisServer } from '../../packages/redis/test/redis-server.js'
import { createCertificate } from '../bench/prepare/certificate.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { LocalSqs } from '../local-sqs/local-sqs.js'
import { type BlockResult, type CodeBlock, groupBy, isProgram } from './code-blocks.js'
import { typeErrorsOf } from './compile.js'
import { expectations } from './expectations.js'
import { moduleOf } from './module-of.js'

const run = promisify(execFile)
const testFramework = new URL('test-framework.mjs', import.meta.url).href
const runner = fileURLToPath(new URL('run-page.mjs', import.meta.url))

interface Program {
  readonly block: CodeBlock
  readonly file: string
  readonly code: string
}

/** Compiles all `ts` and `js` blocks together, and runs those of a page in one process. */
export async function checkPrograms(
  root: string,
  blocks: readonly CodeBlock[],
): Promise<ReadonlyMap<CodeBlock, BlockResult>> {
  if (!blocks.some(isProgram)) return new Map()
  return inTemporaryFolder(async (folder) => {
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
    const programs = programsOf(blocks)
    await Promise.all(programs.map((program) => writeProgram(folder, program)))
    const errors = typeErrorsOf(
      folder,
      programs.map(({ file }) => `${file}.ts`),
    )
    const results = new Map<CodeBlock, BlockResult>()
    for (const { block, file } of programs) {
      const found = errors.get(`${file}.ts`) ?? []
      if (found.length > 0)
        results.set(block, { block, outcome: 'failed', reason: `does not compile: ${found.join(' ')}` })
      else if (block.rule.type === 'compile')
        results.set(block, { block, outcome: 'compiled', reason: block.rule.reason })
    }
    const ready = programs.filter(({ block }) => !results.has(block))
    for (const result of await runPrograms(folder, ready)) results.set(result.block, result)
    return results
  })
}

function programsOf(blocks: readonly CodeBlock[]): readonly Program[] {
  const programs: Program[] = []
  for (const block of blocks.filter(isProgram)) {
    const last = programs.at(-1)
    const continues = block.rule.type === 'run' && block.rule.continues && last?.block.page === block.page
    const code = continues ? `${last.code}\n${block.code}` : block.code
    programs.push({ block, file: `block-${programs.length}`, code })
  }
  return programs
}

function expectationOf({ page, code }: CodeBlock): string {
  const rows = Object.entries(expectations[page] ?? {})
  return rows.find(([text]) => code.includes(text))?.[1] ?? ''
}

async function writeProgram(folder: string, { block, file, code }: Program): Promise<void> {
  const module = moduleOf(block.page, `${code}\n${expectationOf(block)}`)
  await writeFile(join(folder, `${file}.ts`), module)
  // A block with a syntax error is reported by the compiler.
  const runnable = module.replace("from 'vitest'", `from '${testFramework}'`)
  const { code: javaScript } = await transform(runnable, { loader: 'ts', format: 'esm' }).catch(() => ({ code: '' }))
  await writeFile(join(folder, `${file}.mjs`), javaScript)
}

/** Without this policy, `subscribe` rejects the queue. */
const amazonMaySend = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: '437568002678' },
      Action: ['sqs:SendMessage', 'sqs:GetQueueAttributes'],
      Resource: 'arn:aws:sqs:us-east-1:000000000000:examples',
    },
  ],
}

/** Runs the programs of each page in its own process. As many processes run at once as there are cores. */
async function runPrograms(folder: string, programs: readonly Program[]): Promise<readonly BlockResult[]> {
  const pages = [...groupBy(programs, ({ block }) => block.page).values()]
  const sqs = await LocalSqs.start()
  const redis = await RedisServer.start()
  try {
    const queueUrl = await sqs.createQueue('examples', { Policy: JSON.stringify(amazonMaySend) })
    const env = {
      PATH: process.env.PATH,
      ...sqs.environment,
      EXAMPLE_QUEUE_URL: queueUrl,
      REDIS_URL: redis.url,
      NODE_EXTRA_CA_CERTS: await createCertificate(folder),
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    }
    const results: BlockResult[] = []
    const worker = async () => {
      for (let page = pages.shift(); page !== undefined; page = pages.shift()) {
        results.push(...(await runPage(folder, page, env)))
      }
    }
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, worker))
    return results
  } finally {
    await Promise.all([sqs.kill(), redis.kill()])
  }
}

async function runPage(folder: string, programs: readonly Program[], env: NodeJS.ProcessEnv): Promise<BlockResult[]> {
  const page = join(folder, `page-${programs[0]?.file}`)
  await mkdir(page)
  await writeFile(join(page, 'cassette.json'), '{ "version": 1, "entries": [] }')
  const files = programs.map(({ file }) => join(folder, `${file}.mjs`))
  const { stdout, stderr } = await run(process.execPath, [runner, folder, ...files], { cwd: page, env }).catch(
    (error: { stdout: string; stderr: string }) => error,
  )
  const lines = [...stdout.matchAll(/^RESULT (.*)$/gm)].map(([, json = '']) => JSON.parse(json))
  const reports = new Map(lines.map(({ file, error }: { file: string; error?: string }) => [file, error]))
  return programs.map(({ block }, index) => {
    const file = files[index] ?? ''
    const error = reports.has(file) ? reports.get(file) : `The process ended early. ${stderr.slice(-500)}`
    return error === undefined ? { block, outcome: 'ran' } : { block, outcome: 'failed', reason: error }
  })
}
