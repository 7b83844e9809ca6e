import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startSandbox } from '@selling-partner/sandbox'
import { checkPrograms } from './check-programs.js'
import { checkShell } from './check-shell.js'
import type { BlockResult, CodeBlock } from './code-blocks.js'

/** Checks blocks, each by its language and its comment. */
export async function checkBlocks(root: string, blocks: readonly CodeBlock[]): Promise<readonly BlockResult[]> {
  const programResults = await checkPrograms(root, blocks)
  const sandbox = await startSandbox()
  try {
    const results: BlockResult[] = []
    for (const block of blocks) {
      results.push(programResults.get(block) ?? (await checkOther(root, sandbox.url, block)))
    }
    return results
  } finally {
    await sandbox.close()
  }
}

async function checkOther(root: string, sandboxUrl: string, block: CodeBlock): Promise<BlockResult> {
  const { rule, language, code } = block
  if (rule.type === 'part') return partOf(root, block, rule.file)
  if (rule.type !== 'run') return { block, outcome: 'skipped', reason: rule.reason }
  if (language === 'json') return jsonResult(block)
  if (language === 'sh') {
    const errors = await checkShell(root, sandboxUrl, code)
    return errors.length === 0 ? { block, outcome: 'valid' } : { block, outcome: 'failed', reason: errors.join('; ') }
  }
  return { block, outcome: 'skipped', reason: `Blocks of the language ${language || 'text'} are not programs.` }
}

/** Compares texts without regard to whitespace, because a page may show a part with another indentation. */
function partOf(root: string, block: CodeBlock, file: string): BlockResult {
  const path = join(root, file)
  const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
  if (existsSync(path) && squeeze(readFileSync(path, 'utf8')).includes(squeeze(block.code))) {
    return { block, outcome: 'part of a file', reason: file }
  }
  return { block, outcome: 'failed', reason: `${file} does not contain this code.` }
}

function jsonResult(block: CodeBlock): BlockResult {
  try {
    JSON.parse(block.code)
    return { block, outcome: 'valid' }
  } catch (error) {
    return { block, outcome: 'failed', reason: (error as Error).message }
  }
}
