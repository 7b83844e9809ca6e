import { getEventListeners } from 'node:events'
import { describe, expect, it, jest } from '@jest/globals'
import { AbortWatch } from './abort-watch.js'

function watchOf() {
  const aborted: string[] = []
  return { aborted, watch: new AbortWatch<string>((watcher) => aborted.push(watcher)) }
}

describe('AbortWatch', () => {
  it('passes the reason of the signal to its watchers', () => {
    const onAbort = jest.fn()
    const controller = new AbortController()
    new AbortWatch(onAbort).add(controller.signal, 'a')
    controller.abort('stop')
    expect(onAbort.mock.calls).toEqual([['a', 'stop']])
  })

  it('shares its listener with all other watches of the signal', () => {
    const controller = new AbortController()
    const watches = Array.from({ length: 20 }, watchOf)
    for (const [index, { watch }] of watches.entries()) watch.add(controller.signal, `watcher ${index}`)
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1)
    watches[7]?.watch.remove(controller.signal, 'watcher 7')
    controller.abort()
    const expected = watches.map((_, index) => (index === 7 ? [] : [`watcher ${index}`]))
    expect(watches.map(({ aborted }) => aborted)).toEqual(expected)
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
  })

  it('notifies the watchers of the signal in order, and no other watcher', () => {
    const { aborted, watch } = watchOf()
    const [one, other] = [new AbortController(), new AbortController()]
    watch.add(one.signal, 'a')
    watch.add(other.signal, 'b')
    watch.add(one.signal, 'c')
    one.abort()
    expect(aborted).toEqual(['a', 'c'])
  })

  it('does not notify a removed watcher', () => {
    const { aborted, watch } = watchOf()
    const controller = new AbortController()
    watch.add(controller.signal, 'a')
    watch.add(controller.signal, 'b')
    watch.remove(controller.signal, 'a')
    controller.abort()
    expect(aborted).toEqual(['b'])
  })

  it('adds one listener per signal and removes it with the last watcher', () => {
    const { watch } = watchOf()
    const { signal } = new AbortController()
    const add = jest.spyOn(signal, 'addEventListener')
    const remove = jest.spyOn(signal, 'removeEventListener')
    watch.add(signal, 'a')
    watch.add(signal, 'b')
    watch.remove(signal, 'a')
    expect(add).toHaveBeenCalledTimes(1)
    expect(remove).not.toHaveBeenCalled()
    watch.remove(signal, 'b')
    expect(remove).toHaveBeenCalledTimes(1)
  })
})
