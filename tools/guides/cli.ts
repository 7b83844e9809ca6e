import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InputFault } from '../cli/input-fault.js'
import { parseCommandLine, runCommand } from '../cli/run-command.js'
import { listFiles } from '../prose/list-files.js'
import { checkBlocks } from './check-blocks.js'
import { readCodeBlocks } from './code-blocks.js'
import { summaryOf } from './summary.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

const usage = `Usage: npm run check:examples [-- <page> ...]

Check the code blocks of READMEs and guides: TypeScript compiles and runs against a sandbox, JSON is valid, and commands exist.
Prints the number of blocks of each page, and the reason of each block that is not run. Exits with 1 if a block fails.
Needs built packages: run npm run build first.

  <page>   a Markdown file or a folder (default: all READMEs, guides and CONTRIBUTING.md)
  --help   print this text`

/** The READMEs of clients are generated. client-examples.spec.ts runs all their examples. */
const isChecked = (file: string) =>
  /^(README|CONTRIBUTING)\.md$|^docs\/((guides|migration)\/)?[\w-]+\.md$|^packages\/[\w-]+\/README\.md$|^examples\/(.*\/)?README\.md$/.test(
    file,
  )

await runCommand(async () => {
  const options = { allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } } as const
  const { values, positionals } = parseCommandLine('npm run check:examples', options)
  if (values.help) {
    console.log(usage)
    return
  }
  // npm runs scripts in the root. INIT_CWD is the user's folder.
  const pages = listFiles(root, positionals, process.env.INIT_CWD).filter(isChecked)
  if (pages.length === 0) throw new InputFault(positionals.join(' '), 'No page', 'Name a README or a page in docs')
  const blocks = pages.flatMap((page) => readCodeBlocks(page, readFileSync(join(root, page), 'utf8')))
  const results = await checkBlocks(root, blocks)
  for (const line of summaryOf(results)) console.log(line)
  if (results.some(({ outcome }) => outcome === 'failed')) process.exitCode = 1
})
