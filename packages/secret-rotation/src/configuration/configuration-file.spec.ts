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
  it('is the one that is named, or else that of the working directory', async () => {
    await writeFile('named.json', '{"clientId": "named"}')
    await writeFile(defaultConfigurationFile, '{"clientId": "default"}')
    expect(await readConfigurationFile('named.json')).toEqual({ path: 'named.json', values: { clientId: 'named' } })
    expect((await readConfigurationFile())?.values).toEqual({ clientId: 'default' })
  })

  it('need not be there unless it is named', async () => {
    expect(await readConfigurationFile()).toBeUndefined()
    await expect(readConfigurationFile('named.json')).rejects.toThrow('named.json does not exist: name another file')
  })

  it('must be a file', async () => {
    await mkdir(defaultConfigurationFile)
    await expect(readConfigurationFile()).rejects.toThrow(`${defaultConfigurationFile} cannot be read (EISDIR)`)
  })

  it.each([
    ['{"queueURL": ""}', /^c\.json has an unknown key queueURL: did you mean queueUrl\?$/],
    ['{"colour": 1}', /^c\.json has an unknown key colour: the known ones are clientId, queueUrl/],
    ['[]', /^c\.json is no JSON object/],
    ['null', /^c\.json is no JSON object/],
    ['', /^c\.json is not JSON/],
  ])('is refused where it is %s', async (text, message) => {
    await writeFile('c.json', text)
    await expect(readConfigurationFile('c.json')).rejects.toThrow(message)
  })

  it.each(['clientSecret', 'client_secret', 'refreshToken', 'awsSecretAccessKey', 'accessKeyId', 'password'])(
    'is refused with a secret in it, which belongs in the store: %s',
    async (key) => {
      await writeFile('c.json', JSON.stringify({ clientId: 'id', [key]: 'planted' }))
      const refusal = expect(readConfigurationFile('c.json')).rejects
      await refusal.toThrow(new RegExp(`^${key} does not belong in c\\.json: secrets are kept in the store alone`))
    },
  )

  it('is not quoted in a message, whatever is wrong with it', async () => {
    for (const text of ['planted', '{"clientId": planted', '{"clientSecret": "planted"}', '"planted"']) {
      await writeFile('c.json', text)
      await expect(readConfigurationFile('c.json')).rejects.not.toThrow(/planted/)
    }
  })
})
