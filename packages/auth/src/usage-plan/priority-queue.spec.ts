import { describe, expect, it } from '@jest/globals'
import { LinkedQueue, PriorityQueue } from './priority-queue.js'

function priorityQueueOf(...members: [name: string, priority: number][]) {
  const queue = new PriorityQueue<{ name: string; priority: number }>()
  return { queue, positions: members.map(([name, priority]) => queue.add({ name, priority })) }
}

describe('PriorityQueue', () => {
  it('puts the highest priority first, and equal priorities in order of arrival', () => {
    const { queue } = priorityQueueOf(['a', 0], ['b', 5], ['c', -5], ['d', 5])
    const names: string[] = []
    for (let { first } = queue; first; first = queue.first) {
      names.push(first.value.name)
      queue.remove(first)
    }
    expect(names).toEqual(['b', 'd', 'a', 'c'])
    expect(queue.isEmpty).toBe(true)
  })

  it('iterates in order, even if entries are removed meanwhile', () => {
    const { queue } = priorityQueueOf(['a', 0], ['b', 5], ['c', -5], ['d', 5], ['e', 5])
    const names: string[] = []
    for (const position of queue) {
      names.push(position.value.name)
      if (position.value.priority === 5) queue.remove(position)
    }
    expect(names).toEqual(['b', 'd', 'e', 'a', 'c'])
    expect(Array.from(queue, ({ value }) => value.name)).toEqual(['a', 'c'])
  })

  it('counts the entries that a new entry of a priority comes after', () => {
    const { queue, positions } = priorityQueueOf(['a', 0], ['b', 5], ['c', -5], ['d', 5])
    expect([6, 5, 0, -1, -5].map((priority) => queue.countFrom(priority))).toEqual([0, 2, 3, 3, 4])
    for (const position of positions.slice(0, 2)) queue.remove(position)
    expect(queue.countFrom(0)).toBe(1)
    expect(queue.length).toBe(2)
  })
})

function queueOf(...values: string[]) {
  const queue = new LinkedQueue<string>()
  return { queue, positions: values.map((value) => queue.add(value)) }
}

function drain(queue: LinkedQueue<string>): string[] {
  const values: string[] = []
  for (let { first } = queue; first; first = queue.first) {
    values.push(first.value)
    queue.remove(first)
  }
  return values
}

describe('LinkedQueue', () => {
  it('keeps the order of arrival', () => {
    expect(drain(queueOf('a', 'b', 'c').queue)).toEqual(['a', 'b', 'c'])
  })

  it.each([
    [0, ['b', 'c']],
    [1, ['a', 'c']],
    [2, ['a', 'b']],
  ])('stays linked after position %i is removed', (index, remaining) => {
    const { queue, positions } = queueOf('a', 'b', 'c')
    const position = positions[index]
    if (position) queue.remove(position)
    queue.add('d')
    expect(drain(queue)).toEqual([...remaining, 'd'])
  })

  it('is empty after its only entry is removed', () => {
    const { queue, positions } = queueOf('a')
    for (const position of positions) queue.remove(position)
    expect(queue.first).toBeUndefined()
  })

  it('counts its entries', () => {
    const { queue, positions } = queueOf('a', 'b', 'c')
    for (const position of positions.slice(1)) queue.remove(position)
    expect(queue.length).toBe(1)
  })
})
