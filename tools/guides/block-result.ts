import type { CodeBlock } from './code-blocks.js'

/** The result of a block. */
export interface BlockResult {
  readonly block: CodeBlock
  readonly outcome: 'ran' | 'compiled' | 'valid' | 'part of a file' | 'skipped' | 'failed'
  /** The error, or why the block did not run. */
  readonly reason?: string
}
