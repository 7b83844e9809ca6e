import { afterEach, beforeEach, it, jest } from '@jest/globals'
import { simulateFleet } from '../../test/fleet-simulation.js'
beforeEach(() => { jest.useFakeTimers() })
afterEach(() => { jest.useRealTimers() })
it('tunes', async () => {
  for (const n of [2, 4, 8]) for (const roundTrip of [20]) {
    const t: number[] = [], r: number[] = []
    for (let seed = 1; seed <= 16; seed++) {
      const o = await simulateFleet({ plan: { rate: 10, burst: 20 }, processes: Array.from({ length: n }, () => ({ calls: 240 / n })), roundTrip, seed: seed * 31 })
      t.push(o.elapsed / o.minimum); r.push(o.throttled / o.calls)
    }
    t.sort(); r.sort()
    console.log(n, 'time', (t.reduce((a, b) => a + b) / 16).toFixed(3), t.map((x) => x.toFixed(2)).join(' '), '429', (r.reduce((a, b) => a + b) / 16).toFixed(3), r.map((x) => x.toFixed(2)).join(' '))
  }
}, 600000)
