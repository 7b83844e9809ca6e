import { describe, expect, it } from '@jest/globals'
import { requestFor } from '../../test/request-for.js'
import { readParameter } from './sandbox-request.js'

const request = requestFor({}, { path: { a: 'x' }, query: 'b=1&b=2&c=', headers: { 'X-D': 'y' } })

describe('readParameter', () => {
  it.each([
    ['a', 'path', ['x']],
    ['b', 'query', ['1', '2']],
    ['c', 'query', ['']],
    ['x-d', 'header', ['y']],
    ['b', 'path', undefined],
    ['a', 'query', undefined],
    ['toString', 'header', undefined],
  ] as const)('reads %s from the %s', (name, place, values) => {
    expect(readParameter(request, { name, in: place })).toEqual(values)
  })
})
