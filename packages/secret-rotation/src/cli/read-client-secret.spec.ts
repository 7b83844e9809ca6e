import { Readable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { readClientSecret } from './read-client-secret.js'

const nothing = () => Readable.from([])

describe('the client secret', () => {
  it('is that of the environment, or else what is piped in, in however many pieces', async () => {
    expect(await readClientSecret({ LWA_CLIENT_SECRET: 'environment' }, Readable.from(['piped']))).toBe('environment')
    expect(await readClientSecret({ LWA_CLIENT_SECRET: '' }, Readable.from(['pi', 'ped']))).toBe('piped')
  })

  it('comes without the line break at its end', async () => {
    expect(await readClientSecret({}, Readable.from(['piped\r\n']))).toBe('piped')
    expect(await readClientSecret({ LWA_CLIENT_SECRET: 'environment\n' }, nothing())).toBe('environment')
  })

  it('must be there', async () => {
    await expect(readClientSecret({}, nothing())).rejects.toThrow(/^there is no client secret: set LWA_CLIENT_SECRET/)
    await expect(readClientSecret({}, Readable.from(['\n']))).rejects.toThrow(/^there is no client secret/)
  })

  it('must come alone', async () => {
    await expect(readClientSecret({}, Readable.from(['id\nplanted']))).rejects.toThrow(
      /^the client secret has white space/,
    )
    const endless = Readable.from(
      (function* () {
        for (;;) yield 'planted'
      })(),
    )
    await expect(readClientSecret({}, endless)).rejects.toThrow(/^the input is too long/)
  })
})
