import { beforeEach, describe, expect, it } from '@jest/globals'
import { SeenMessages } from './seen-messages.js'

const response = (...bodies: string[]) => JSON.stringify({ Messages: bodies.map((Body) => ({ Body })) })

let seen: SeenMessages

beforeEach(() => {
  seen = new SeenMessages('ours')
  seen.record('AmazonSQS.ReceiveMessage', response('ours 1', 'for another', 'ours 2'))
  seen.record('AmazonSQS.ReceiveMessage', '{}')
  seen.record('AmazonSQS.ReceiveMessage', response('ours 1', 'ours 3'))
  seen.record('AmazonSQS.SendMessage', response('ours 4'))
})

describe('SeenMessages', () => {
  it('counts each message for the application once', () => {
    expect(seen.count).toBe(3)
  })

  it.each([
    [0, 'ours 1'],
    [0.5, 'ours 2'],
    [0.99, 'ours 3'],
  ])('chooses a message by a number: %p', (choice, body) => {
    expect(seen.choose(choice)).toBe(body)
  })

  it('chooses from a range of messages', () => {
    expect(seen.choose(0, 2)).toBe('ours 3')
    expect(seen.choose(0.99, 0, 1)).toBe('ours 1')
    expect(seen.choose(0.5, 3)).toBeUndefined()
  })
})
