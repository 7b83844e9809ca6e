import { describe, expect, it } from '@jest/globals'
import { PriorityLine } from './priority-line.js'

function lineOf(...members: [name: string, priority: number][]) {
  const line = new PriorityLine<{ name: string; priority: number }>()
  return { line, places: members.map(([name, priority]) => line.join({ name, priority })) }
}

describe('PriorityLine', () => {
  it('has the highest priority first, and the first who came among equals', () => {
    const { line } = lineOf(['a', 0], ['b', 5], ['c', -5], ['d', 5])
    const names: string[] = []
    for (let { first } = line; first; first = line.first) {
      names.push(first.value.name)
      line.leave(first)
    }
    expect(names).toEqual(['b', 'd', 'a', 'c'])
    expect(line.isEmpty).toBe(true)
  })

  it('shows all in their order, also when some leave meanwhile', () => {
    const { line } = lineOf(['a', 0], ['b', 5], ['c', -5], ['d', 5], ['e', 5])
    const names: string[] = []
    for (const place of line) {
      names.push(place.value.name)
      if (place.value.priority === 5) line.leave(place)
    }
    expect(names).toEqual(['b', 'd', 'e', 'a', 'c'])
    expect(Array.from(line, ({ value }) => value.name)).toEqual(['a', 'c'])
  })

  it('counts those whom a newcomer of a priority waits for', () => {
    const { line, places } = lineOf(['a', 0], ['b', 5], ['c', -5], ['d', 5])
    expect([6, 5, 0, -1, -5].map((priority) => line.countFrom(priority))).toEqual([0, 2, 3, 3, 4])
    for (const place of places.slice(0, 2)) line.leave(place)
    expect(line.countFrom(0)).toBe(1)
    expect(line.length).toBe(2)
  })
})
