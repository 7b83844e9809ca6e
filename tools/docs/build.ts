import { fileURLToPath } from 'node:url'
import { build, createServer } from 'vitepress'
import { createProgress, type Progress } from '../cli/progress.js'
import { parseCommandLine, runCommand } from '../cli/run-command.js'
import { writeLlmsTexts } from './llms-text.js'
import { writeApiDocs } from './packages/write-api-docs.js'
import { readApis } from './reference/read-apis.js'
import { removeGeneratedPages, writeReadmes, writeReference } from './write-pages.js'

const command = 'npm run docs'

const help = `Usage: npm run docs [-- options]
       npm run docs:dev

Builds the documentation site from the models, the sources and the Markdown files in docs. Writes it to docs/.vitepress/dist.

Options:
  --dev           Serve the site on 127.0.0.1, and update it when a file in docs changes
  --pages-only    Generate the pages, and do not build the site
  --keep-pages    Use the pages that an earlier run generated
  -h, --help      Show this help

Environment:
  DOCS_BASE       Path of the site on its host, with slashes at both ends. Default: /
`

const root = fileURLToPath(new URL('../../', import.meta.url))

async function main(): Promise<void> {
  const options = {
    dev: { type: 'boolean' },
    'pages-only': { type: 'boolean' },
    'keep-pages': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values } = parseCommandLine(command, { args: process.argv.slice(2), options })
  if (values.help) {
    process.stdout.write(help)
    return
  }
  const progress = createProgress()
  if (!values['keep-pages']) await generatePages(progress)
  if (values['pages-only']) return
  if (values.dev) {
    const server = await createServer(`${root}docs`, { host: '127.0.0.1' })
    await server.listen()
    server.printUrls()
    return
  }
  progress.step('Building the site')
  await build(`${root}docs`)
  progress.finish('Built the site in docs/.vitepress/dist.')
}

async function generatePages(progress: Progress): Promise<void> {
  const docs = `${root}docs`
  progress.step('Reading the models')
  const apis = readApis()
  removeGeneratedPages(docs)
  progress.step('Writing the pages of operations')
  writeReference(apis, docs)
  progress.step('Writing the pages of packages')
  const packages = writeReadmes(root)
  await writeApiDocs(
    packages.flatMap(({ entryPoints }) => entryPoints),
    `${docs}/packages/api`,
  )
  writeLlmsTexts(apis, packages, root, process.env.DOCS_BASE ?? '/')
}

await runCommand(main)
