import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Progress } from '../cli/progress.js'
import { packPackages } from '../package-checks/pack-packages.js'
import { startTestServers, type TestServers } from '../package-checks/test-servers.js'
import { installApplication, packages } from './application.js'
import type { Consumer } from './consumers.js'
import { type Result, runConsumer } from './run-consumer.js'
import { installTools } from './toolbox.js'

/** Consumers that run at the same time. */
const places = 2

/** Installs packed packages, and runs consumers against the sandbox. Returns the results in the order of the consumers. */
export async function checkConsumers(
  root: string,
  selected: readonly Consumer[],
  progress: Progress,
): Promise<readonly Result[]> {
  progress.step('Installing runtimes, compilers, bundlers and test frameworks')
  const tools = await installTools()
  const folder = await mkdtemp(join(tools.folder, 'run-'))
  const servers = await startTestServers()
  try {
    progress.step('Packing and installing the packages')
    const packed = await packPackages(root, folder, packages)
    for (const name of new Set(selected.map(applicationOf))) {
      await installApplication(root, join(folder, name.replace(' ', '-')), name, packed)
    }
    const environment = environmentOf(servers)
    return await inPlaces(places, selected, async (consumer, index) => {
      const project = join(folder, applicationOf(consumer).replace(' ', '-'), `project-${index}`)
      const result = await runConsumer(consumer, project, tools, environment)
      const outcome = result.problem === undefined ? 'passed' : 'failed'
      progress.step(
        `${consumer.name}, ${result.version}, ${consumer.module}: ${outcome} (${result.seconds.toFixed(1)} s)`,
      )
      return result
    })
  } finally {
    await servers.close()
    await rm(folder, { recursive: true, force: true })
  }
}

function applicationOf({ application = 'newest' }: Consumer) {
  return application
}

/** The variables that configure the SDK. The developer's own variables must not reach the projects. */
function environmentOf({ settings }: TestServers): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(LWA|SP_API|NODE|npm)_/.test(name))
  return {
    ...Object.fromEntries(inherited),
    LWA_CLIENT_ID: settings.clientId,
    LWA_CLIENT_SECRET: settings.clientSecret,
    LWA_REFRESH_TOKEN: settings.refreshToken,
    LWA_URL: settings.lwaUrl,
    SP_API_BASE_URL: settings.url,
    REDIRECT_URL: settings.redirectUrl,
    SILENT_URL: settings.silentUrl,
  }
}

/** Calls `work` for each item, for `places` items at a time. Returns the results in the order of the items. */
async function inPlaces<Item, Output>(
  places: number,
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Output>,
): Promise<readonly Output[]> {
  const outputs: Output[] = []
  const open = items.entries()
  const workOff = async () => {
    for (const [index, item] of open) outputs[index] = await work(item, index)
  }
  await Promise.all(Array.from({ length: places }, workOff))
  return outputs
}
