import { expect, it } from '@jest/globals'
import { RecentMap } from './recent-map.js'

function mapWith(...keys: string[]): RecentMap<string, string> {
  const map = new RecentMap<string, string>(2)
  for (const key of keys) map.set(key, `value of ${key}`)
  return map
}

it('keeps the newest entries up to its capacity', () => {
  const map = mapWith('a', 'b', 'c')
  expect([map.has('a'), map.get('a')]).toEqual([false, undefined])
  expect(map.values()).toEqual(['value of b', 'value of c'])
})

it('forgets by the age of an entry, not of its last change', () => {
  const map = mapWith('a', 'b')
  map.set('a', 'changed')
  map.set('c', 'new')
  expect(map.values()).toEqual(['value of b', 'new'])
})

it('does not get back an entry that changes later', () => {
  const map = mapWith('a', 'b', 'c')
  map.change('a', 'changed')
  map.change('b', 'changed')
  expect(map.values()).toEqual(['changed', 'value of c'])
})
