import { describe, expect, it } from '@jest/globals'
import { LinkedQueue, PriorityQueue } from './priority-queue.js'

function priorityQueueOf(...members: [name: string, priority: number][]) {
  const line = new PriorityQueue<{ name: string; priority: number }>()
  return { line, places: members.map(([name, priority]) => line.add({ name, priority })) }
}

describe('PriorityLine', () => {
  it('has the highest priority first, and the first who came among equals', () => {
    const { line } = priorityQueueOf(['a', 0], ['b', 5], ['c', -5], ['d', 5])
    const names: string[] = []
    for (let { first } = line; first; first = line.first) {
      names.push(first.value.name)
      line.remove(first)
    }
    expect(names).toEqual(['b', 'd', 'a', 'c'])
    expect(line.isEmpty).toBe(true)
  })

  it('shows all in their order, also when some leave meanwhile', () => {
    const { line } = priorityQueueOf(['a', 0], ['b', 5], ['c', -5], ['d', 5], ['e', 5])
    const names: string[] = []
    for (const place of line) {
      names.push(place.value.name)
      if (place.value.priority === 5) line.remove(place)
    }
    expect(names).toEqual(['b', 'd', 'e', 'a', 'c'])
    expect(Array.from(line, ({ value }) => value.name)).toEqual(['a', 'c'])
  })

  it('counts those whom a newcomer of a priority waits for', () => {
    const { line, places } = priorityQueueOf(['a', 0], ['b', 5], ['c', -5], ['d', 5])
    expect([6, 5, 0, -1, -5].map((priority) => line.countFrom(priority))).toEqual([0, 2, 3, 3, 4])
    for (const place of places.slice(0, 2)) line.remove(place)
    expect(line.countFrom(0)).toBe(1)
    expect(line.length).toBe(2)
  })
})

function queueOf(...values: string[]) {
  const line = new LinkedQueue<string>()
  return { line, places: values.map((value) => line.add(value)) }
}

function drain(line: LinkedQueue<string>): string[] {
  const values: string[] = []
  for (let { first } = line; first; first = line.first) {
    values.push(first.value)
    line.remove(first)
  }
  return values
}

describe('WaitingLine', () => {
  it('serves in the order of joining', () => {
    expect(drain(queueOf('a', 'b', 'c').line)).toEqual(['a', 'b', 'c'])
  })

  it.each([
    [0, ['b', 'c']],
    [1, ['a', 'c']],
    [2, ['a', 'b']],
  ])('closes up when place %i leaves', (index, rest) => {
    const { line, places } = queueOf('a', 'b', 'c')
    const place = places[index]
    if (place) line.remove(place)
    line.add('d')
    expect(drain(line)).toEqual([...rest, 'd'])
  })

  it('is empty again when the only one leaves', () => {
    const { line, places } = queueOf('a')
    for (const place of places) line.remove(place)
    expect(line.first).toBeUndefined()
  })

  it('knows how many are in line', () => {
    const { line, places } = queueOf('a', 'b', 'c')
    for (const place of places.slice(1)) line.remove(place)
    expect(line.length).toBe(1)
  })
})
