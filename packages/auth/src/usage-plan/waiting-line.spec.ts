import { describe, expect, it } from '@jest/globals'
import { WaitingLine } from './waiting-line.js'

function lineOf(...values: string[]) {
  const line = new WaitingLine<string>()
  return { line, places: values.map((value) => line.join(value)) }
}

function drain(line: WaitingLine<string>): string[] {
  const values: string[] = []
  for (let { first } = line; first; first = line.first) {
    values.push(first.value)
    line.leave(first)
  }
  return values
}

describe('WaitingLine', () => {
  it('serves in the order of joining', () => {
    expect(drain(lineOf('a', 'b', 'c').line)).toEqual(['a', 'b', 'c'])
  })

  it.each([
    [0, ['b', 'c']],
    [1, ['a', 'c']],
    [2, ['a', 'b']],
  ])('closes up when place %i leaves', (index, rest) => {
    const { line, places } = lineOf('a', 'b', 'c')
    const place = places[index]
    if (place) line.leave(place)
    line.join('d')
    expect(drain(line)).toEqual([...rest, 'd'])
  })

  it('is empty again when the only one leaves', () => {
    const { line, places } = lineOf('a')
    for (const place of places) line.leave(place)
    expect(line.first).toBeUndefined()
  })

  it('knows how many are in line', () => {
    const { line, places } = lineOf('a', 'b', 'c')
    for (const place of places.slice(1)) line.leave(place)
    expect(line.length).toBe(1)
  })
})
