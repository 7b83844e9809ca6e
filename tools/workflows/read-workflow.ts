import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { InputFault } from '../cli/input-fault.js'

/** A step of a job. */
export interface WorkflowStep {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

export interface WorkflowJob {
  readonly steps?: readonly WorkflowStep[]
  readonly permissions?: Permissions
  readonly environment?: unknown
  readonly 'timeout-minutes'?: unknown
  readonly 'runs-on'?: unknown
}

export type Permissions = string | Readonly<Record<string, string>>

export interface WorkflowContent {
  readonly on?: unknown
  readonly permissions?: Permissions
  readonly concurrency?: unknown
  readonly jobs?: Readonly<Record<string, WorkflowJob>>
}

/** A key of a workflow with its value, at any depth. */
export interface Entry {
  readonly key: string
  readonly value: unknown
  /** Comment in the line of the value, without `#`. */
  readonly comment: string
  readonly line: number
}

export interface Workflow {
  readonly file: string
  readonly text: string
  readonly content: WorkflowContent
  /** All keys with plain values, in the order of the file. */
  readonly entries: readonly Entry[]
}

/** @throws {InputFault} if the text is not YAML, or not a map */
export function readWorkflow(file: string, text: string): Workflow {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter })
  const [error] = document.errors
  if (error !== undefined)
    throw new InputFault(file, `Not valid YAML (${error.message.split('\n')[0]})`, 'Fix the file')
  if (!isMap(document.contents)) throw new InputFault(file, 'Not a workflow', 'Add keys such as on and jobs')
  const entries: Entry[] = []
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !isScalar(value)) return
      const line = lineCounter.linePos(key.range?.[0] ?? 0).line
      entries.push({ key: String(key.value), value: value.value, comment: value.comment?.trim() ?? '', line })
    },
  })
  return { file, text, content: document.toJS() as WorkflowContent, entries }
}
