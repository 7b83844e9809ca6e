import { describe, expect, it } from '@jest/globals'
import { type Weather, weatherOf } from './weather.js'

function shareOf(weather: Weather): number {
  const all = Array.from({ length: 20_000 }, (_, call) => weatherOf(`GET ${call}`, 1))
  return all.filter((one) => one === weather).length / all.length
}

describe('weatherOf', () => {
  it.each<[Weather, number]>([
    ['reset', 0.1],
    ['unavailable', 0.1],
    ['throttled', 0.05],
    ['hang', 0.05],
    ['answer', 0.7],
  ])('makes %s of its share of the requests', (weather, share) => {
    expect(shareOf(weather)).toBeGreaterThan(share - 0.01)
    expect(shareOf(weather)).toBeLessThan(share + 0.01)
  })

  it('is the same for everyone', () => {
    expect(weatherOf('POST 7', 2)).toBe(weatherOf('POST 7', 2))
  })

  it('differs from attempt to attempt', () => {
    const attempts = Array.from({ length: 50 }, (_, attempt) => weatherOf('GET 7', attempt + 1))
    expect(new Set(attempts).size).toBeGreaterThan(1)
  })
})
