import { Readable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { readClientSecret } from './read-client-secret.js'

const nothing = () => Readable.from([])

describe('readClientSecret', () => {
  it('reads the environment, or else the input in any number of chunks', async () => {
    expect(await readClientSecret({ LWA_CLIENT_SECRET: 'environment' }, Readable.from(['piped']))).toBe('environment')
    expect(await readClientSecret({ LWA_CLIENT_SECRET: '' }, Readable.from(['pi', 'ped']))).toBe('piped')
  })

  it('removes the line break at the end', async () => {
    expect(await readClientSecret({}, Readable.from(['piped\r\n']))).toBe('piped')
    expect(await readClientSecret({ LWA_CLIENT_SECRET: 'environment\n' }, nothing())).toBe('environment')
  })

  it('rejects a missing secret', async () => {
    await expect(readClientSecret({}, nothing())).rejects.toThrow(
      /^The client secret is missing\. Set LWA_CLIENT_SECRET/,
    )
    await expect(readClientSecret({}, Readable.from(['\n']))).rejects.toThrow(/^The client secret is missing/)
  })

  it('rejects input with more than a secret', async () => {
    await expect(readClientSecret({}, Readable.from(['id\nplanted']))).rejects.toThrow(
      /^The client secret contains whitespace/,
    )
    const endless = Readable.from(
      (function* () {
        for (;;) yield 'planted'
      })(),
    )
    await expect(readClientSecret({}, endless)).rejects.toThrow(/^The input is too long/)
  })
})
