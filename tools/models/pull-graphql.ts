import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { InputFault } from '../cli/input-fault.js'
import { runCommand } from '../cli/run-command.js'
import { defaultModelsFolder } from './catalog.js'
import { toGraphqlContract } from './graphql-contract.js'

/** Amazon publishes the schemas of Data Kiosk in its schema explorer. There is no package with them, so they come from a folder. */
await runCommand(async () => {
  const [from] = process.argv.slice(2)
  if (from === undefined) {
    throw new InputFault('tools/models/pull-graphql.ts', 'The folder is missing', 'Pass a folder with .graphql files')
  }
  const to = join(defaultModelsFolder, 'schemas', 'data-kiosk')
  mkdirSync(to, { recursive: true })
  const names = readdirSync(from).filter((name) => name.endsWith('.graphql'))
  for (const name of names) writeFileSync(join(to, name), toGraphqlContract(readFileSync(join(from, name), 'utf8')))
  console.log(`Wrote ${names.length} schemas to ${to}.`)
})
