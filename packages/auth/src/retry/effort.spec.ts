import { describe, expect, it } from '@jest/globals'
import { NetworkError } from '../errors/network-error.js'
import { hasEffort, noteEffort } from './effort.js'

describe('noteEffort', () => {
  it('adds attempts and time to a typed error', () => {
    const error = new NetworkError('ECONNRESET')
    expect(hasEffort(error)).toBe(false)
    expect(noteEffort(error, { attempts: 2, elapsed: 5 })).toBe(error)
    expect(error).toMatchObject({ attempts: 2, elapsed: 5 })
    expect(hasEffort(error)).toBe(true)
  })

  it('leaves what an error tells already, since many calls may end with it', () => {
    const error = new NetworkError('ECONNRESET')
    noteEffort(error, { attempts: 4, elapsed: 5 })
    noteEffort(error, { attempts: 0, elapsed: 9 })
    expect(error).toMatchObject({ attempts: 4, elapsed: 5 })
  })

  it.each([new RangeError('a defect'), undefined, 'text'])('leaves %p alone', (error) => {
    expect(noteEffort(error, { attempts: 1, elapsed: 1 })).toBe(error)
    expect(hasEffort(error)).toBe(false)
  })
})
