import { fileURLToPath } from 'node:url'
import { createProgress } from '../cli/progress.js'
import { runCommand } from '../cli/run-command.js'
import { bench } from './bench.js'
import { measurements } from './measurements/measurements.js'
import { readOptions, usage } from './options.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

await runCommand(async () => {
  const titles = new Map(measurements.map(({ name, title }) => [name, title]))
  const options = readOptions(process.argv.slice(2), [...titles.keys()])
  if (options === undefined) console.log(usage(titles))
  else await bench(root, options, createProgress())
})
