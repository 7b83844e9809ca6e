import { readFile } from 'node:fs/promises'
import { InputFault } from '../cli/input-fault.js'
import type { Progress } from '../cli/progress.js'
import { type Consumer, runProgram } from './consumer.js'

/** A line of a trace, in a file of this project's packages. */
interface Frame {
  readonly path: string
  readonly line: number
}

/** Checks that traces of `node --enable-source-maps` name TypeScript sources that are installed. */
export async function checkTraces(application: Consumer, progress: Progress): Promise<void> {
  for (const program of ['traces.mjs', 'traces.cjs']) {
    const printed = await runProgram(application, program, {}, ['--enable-source-maps'])
    const [ofRuntime = '', ofClient = ''] = JSON.parse(printed) as string[]
    await requireSource(program, ofRuntime, /new ConfigurationError\(/)
    await requireSource(program, ofClient, /new InvalidParameterError\(/)
    const client = framesOf(ofClient).find(({ path }) => path.includes('/sellers-v1/'))
    if (!client?.path.endsWith('/src/api.ts')) throw fault(program, ofClient)
    progress.step(`${program}: traces name the TypeScript sources`)
  }
}

/** Checks that all frames of a trace are in sources, and that the first one is the line that throws the error. */
async function requireSource(program: string, trace: string, thrower: RegExp): Promise<void> {
  const frames = framesOf(trace)
  const [first] = frames
  if (!first || frames.some(({ path }) => !/\/src\/.+\.ts$/.test(path))) throw fault(program, trace)
  const source = await readFile(first.path, 'utf8').catch(() => '')
  if (!thrower.test(source.split('\n')[first.line - 1] ?? '')) throw fault(program, trace)
}

function framesOf(trace: string): readonly Frame[] {
  const frames = trace.matchAll(/\(?(?:file:\/\/)?(\/[^()\n]*\/@selling-partner\/[^()\n:]+):(\d+):\d+\)?$/gm)
  return [...frames].map(([, path = '', line]) => ({ path, line: Number(line) }))
}

function fault(program: string, trace: string): InputFault {
  const frames = framesOf(trace).map(({ path, line }) => `${path}:${line}`)
  const problem = `A trace names no line of an installed source: ${frames.join(', ') || trace}`
  return new InputFault(program, problem, 'Check the source maps and "files" in package.json')
}
