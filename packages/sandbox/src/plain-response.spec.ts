import { describe, expect, it } from '@jest/globals'
import { PlainResponse } from './plain-response.js'

const create = () =>
  new PlainResponse({ status: 201, headers: { 'content-type': 'application/json', 'x-a': '1' }, content: '{"a":1}' })

describe('a plain response', () => {
  it('keeps its parts while only status and headers are read by name', () => {
    const response = create()
    expect([response.status, response.ok, response.header('x-a'), response.header('x-b')]).toEqual([
      201,
      true,
      '1',
      undefined,
    ])
    expect(response.parts).toEqual({
      status: 201,
      headers: { 'content-type': 'application/json', 'x-a': '1' },
      content: '{"a":1}',
    })
  })

  it('is a response for code that needs one', async () => {
    const response = create()
    expect(await response.clone().text()).toBe('{"a":1}')
    expect(await response.json()).toEqual({ a: 1 })
    expect(response.bodyUsed).toBe(true)
    expect([...response.headers]).toEqual([
      ['content-type', 'application/json'],
      ['x-a', '1'],
    ])
  })

  it('has no parts after code may have changed it', () => {
    const response = create()
    response.headers.set('x-a', '2')
    expect(response.parts).toBeUndefined()
    expect([response.header('x-a'), response.real.headers.get('x-a')]).toEqual(['2', '2'])
  })

  it('can be the base of a new response', async () => {
    const response = create()
    const copy = new Response(response.body, response)
    expect([copy.status, copy.headers.get('x-a'), await copy.text()]).toEqual([201, '1', '{"a":1}'])
  })
})
