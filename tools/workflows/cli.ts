import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { InputFault } from '../cli/input-fault.js'
import { parseCommandLine, runCommand } from '../cli/run-command.js'
import { readJsonFile } from '../models/json.js'
import { readWorkflow, type Workflow } from './read-workflow.js'
import { type KnownAction, type RuleContext, workflowRules } from './workflow-rules.js'

const usage = `Usage: npm run check:workflows [-- FILE...]

Check workflows: syntax and expressions with GitHub's language service, and our own rules, such as pinned actions and minimal
permissions. Exits with 1 if a workflow has a fault, and lists all faults.

  FILE         workflows to check; default: all in .github/workflows
  --help, -h   print this help`

const root = fileURLToPath(new URL('../..', import.meta.url))

await runCommand(async () => {
  const { values, positionals } = parseCommandLine('npm run check:workflows', {
    args: process.argv.slice(2),
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h', default: false } },
  })
  if (values.help) {
    console.log(usage)
    return
  }
  const files = positionals.length > 0 ? positionals : allWorkflows()
  const workflows = files.map((file) => readWorkflow(relative(process.cwd(), file), readText(file)))
  const faults = (await Promise.all(workflows.map((workflow) => faultsOf(workflow, readContext())))).flat()
  for (const fault of faults) console.log(fault)
  if (faults.length > 0) throw new InputFault('workflows', `${faults.length} faults`, 'Correct the lines above')
  console.log(`${workflows.length} workflows are correct`)
})

async function faultsOf(workflow: Workflow, context: RuleContext): Promise<string[]> {
  const own = workflowRules.flatMap(({ name, remedy, faults }) =>
    faults(workflow, context).map((fault) => `${workflow.file}: ${name}: ${fault}. ${remedy}.`),
  )
  return [...(await syntaxFaults(workflow)), ...own]
}

/** Finds unknown keys, wrong values and invalid expressions, with the language service that GitHub's editor uses. */
async function syntaxFaults({ file, text }: Workflow): Promise<string[]> {
  const document = TextDocument.create(pathToFileURL(file).href, 'yaml', 0, text)
  const found = await validate(document)
  return found.map(({ message, range }) => `${file}: line ${range.start.line + 1}: ${message}`)
}

function allWorkflows(): string[] {
  const folder = join(root, '.github/workflows')
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(folder, name))
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new InputFault(file, 'File not found', 'Check the path')
  }
}

function readContext(): RuleContext {
  const { scripts } = readJsonFile<{ scripts: Record<string, string> }>(join(root, 'package.json'))
  const actions = readJsonFile<Record<string, KnownAction>>(join(root, 'tools/workflows/actions.json'))
  return { scripts: Object.keys(scripts), actions }
}
