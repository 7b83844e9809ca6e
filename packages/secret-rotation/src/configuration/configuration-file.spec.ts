import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chdir, cwd } from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { defaultConfigurationFile, readConfigurationFile } from './configuration-file.js'

const home = cwd()
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rotation-configuration-'))
  chdir(folder)
})
afterEach(async () => {
  chdir(home)
  await rm(folder, { recursive: true })
})

describe('the configuration file', () => {
  it('is the named file, or the default file in the working directory', async () => {
    await writeFile('named.json', '{"clientId": "named"}')
    await writeFile(defaultConfigurationFile, '{"clientId": "default"}')
    expect(await readConfigurationFile('named.json')).toEqual({ path: 'named.json', values: { clientId: 'named' } })
    expect((await readConfigurationFile())?.values).toEqual({ clientId: 'default' })
  })

  it('is optional unless it is named', async () => {
    expect(await readConfigurationFile()).toBeUndefined()
    await expect(readConfigurationFile('named.json')).rejects.toThrow(
      'named.json does not exist. Name another file with --config.',
    )
  })

  it('cannot be a folder', async () => {
    await mkdir(defaultConfigurationFile)
    await expect(readConfigurationFile()).rejects.toThrow(`${defaultConfigurationFile} cannot be read (EISDIR)`)
  })

  it.each([
    ['{"queueURL": ""}', /^c\.json has an unknown key queueURL\. Did you mean queueUrl\?$/],
    ['{"colour": 1}', /^c\.json has an unknown key colour\. Use one of clientId, queueUrl/],
    ['[]', /^c\.json is not a JSON object/],
    ['null', /^c\.json is not a JSON object/],
    ['', /^c\.json is not JSON/],
  ])('is rejected if it is %s', async (text, message) => {
    await writeFile('c.json', text)
    await expect(readConfigurationFile('c.json')).rejects.toThrow(message)
  })

  it.each(['clientSecret', 'client_secret', 'refreshToken', 'awsSecretAccessKey', 'accessKeyId', 'password'])(
    'is rejected if it contains a secret: %s',
    async (key) => {
      await writeFile('c.json', JSON.stringify({ clientId: 'id', [key]: 'planted' }))
      await expect(readConfigurationFile('c.json')).rejects.toThrow(`c.json must not contain a secret (${key}).`)
    },
  )

  it('is never quoted in an error', async () => {
    for (const text of ['planted', '{"clientId": planted', '{"clientSecret": "planted"}', '"planted"']) {
      await writeFile('c.json', text)
      await expect(readConfigurationFile('c.json')).rejects.not.toThrow(/planted/)
    }
  })
})
