import { beforeEach, describe, expect, it } from '@jest/globals'
import { SeenMessages } from './seen-messages.js'

const answer = (...bodies: string[]) => JSON.stringify({ Messages: bodies.map((Body) => ({ Body })) })

let seen: SeenMessages

beforeEach(() => {
  seen = new SeenMessages('ours')
  seen.learn('AmazonSQS.ReceiveMessage', answer('ours 1', 'of others', 'ours 2'))
  seen.learn('AmazonSQS.ReceiveMessage', '{}')
  seen.learn('AmazonSQS.ReceiveMessage', answer('ours 1', 'ours 3'))
  seen.learn('AmazonSQS.SendMessage', answer('ours 4'))
})

describe('the messages that were seen', () => {
  it('are the ones that the queue gave out for the application, each once', () => {
    expect(seen.count).toBe(3)
  })

  it.each([
    [0, 'ours 1'],
    [0.5, 'ours 2'],
    [0.99, 'ours 3'],
  ])('are chosen by a number: %p', (choice, body) => {
    expect(seen.choose(choice)).toBe(body)
  })

  it('are chosen among the later or the earlier ones', () => {
    expect(seen.choose(0, 2)).toBe('ours 3')
    expect(seen.choose(0.99, 0, 1)).toBe('ours 1')
    expect(seen.choose(0.5, 3)).toBeUndefined()
  })
})
