import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InputFault } from '../cli/input-fault.js'
import { parseCommandLine, runCommand } from '../cli/run-command.js'
import { Forge } from './forge.js'
import { propose } from './propose.js'
import { git } from './write-proposal.js'

const usage = `Usage: npm run models:propose [-- --from DIR] [--remote NAME]

Push the branch of npm run models:watch, and open its pull request or update the open one. Then start the workflow ci.yml on the
branch. Does not change a branch to which a person has pushed.

  --from DIR      output folder of npm run models:watch; default: .cache/watch
  --remote NAME   git remote or URL; default: origin
  --help, -h      print this help

Reads GITHUB_TOKEN, GITHUB_REPOSITORY (such as octocat/hello) and GITHUB_API_URL (default: https://api.github.com).
Exits with 1 if the folder has no pull request, or the forge rejects a call.`

const root = fileURLToPath(new URL('../..', import.meta.url))

await runCommand(async () => {
  const { values } = parseCommandLine('npm run models:propose', {
    args: process.argv.slice(2),
    options: {
      from: { type: 'string', default: join(root, '.cache/watch') },
      remote: { type: 'string', default: 'origin' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    return
  }
  const token = variable('GITHUB_TOKEN')
  const repository = variable('GITHUB_REPOSITORY')
  const url = process.env.GITHUB_API_URL ?? 'https://api.github.com'
  await propose({
    root,
    folder: values.from,
    forge: new Forge({ url, repository, token }),
    remote: values.remote,
    env: await credentials(values.remote, token),
    log: console.log,
  })
})

function variable(name: string): string {
  const value = process.env[name]
  if (value) return value
  throw new InputFault(name, 'The environment variable is not set', 'Set it, or run this in a workflow')
}

/** Passes the token to git in its environment, so that no file and no command line has it. Only a remote of the web gets it. */
async function credentials(remote: string, token: string): Promise<NodeJS.ProcessEnv> {
  const url = remote.includes('/') ? remote : await git(root, ['remote', 'get-url', remote])
  if (!url.startsWith('https://')) return {}
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  }
}
