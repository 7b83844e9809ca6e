import { describe, expect, it } from '@jest/globals'
import { drawPicture } from './picture.js'
import type { Report } from './report.js'

const machine = { cores: 2, processor: 'Z80', memory: 4, node: 'v20.1.2' }
const report: Report = {
  machine,
  runs: [
    {
      name: 'paced',
      date: '2026-11-27',
      rows: [
        {
          measurement: 'Pacing',
          contender: '@selling-partner 1.0.0',
          result: '',
          figures: { throttled: 0, failed: 0 },
        },
        { measurement: 'Pacing', contender: 'a<b 1.2.1', result: '', figures: { throttled: 300, failed: 20 } },
      ],
    },
    {
      name: 'document',
      date: '2026-11-27',
      rows: [
        { measurement: 'Report', contender: '@selling-partner 1.0.0', result: '', figures: { cpuPerRow: 0.0166 } },
        { measurement: 'Report', contender: 'slow 2.0.0', result: 'did not finish within 120 s' },
      ],
    },
  ],
}

describe('drawPicture', () => {
  const picture = drawPicture(report)

  it('draws a bar for each client with figures, as long as its figure', () => {
    const bars = [...picture.matchAll(/<rect class="(\w+)" [^>]*width="(\d+)"/g)].map(([, kind, width]) => [
      kind,
      width,
    ])
    expect(bars).toEqual([
      ['ours', '1'],
      ['other', '390'],
      ['ours', '390'],
    ])
  })

  it('shows the figures as text, and a result without figures as it is', () => {
    for (const text of ['0 throttled, 0 lost', '300 throttled, 20 lost', '16.6 µs', 'did not finish within 120 s'])
      expect(picture).toContain(`>${text}</text>`)
  })

  it('has a title with all figures, for readers that do not see the picture', () => {
    expect(picture).toContain(
      '>120 calls at once: throttled (429) and lost calls: @selling-partner 0 throttled, 0 lost; a&lt;b 300',
    )
  })

  it('leaves out the version of a client, and measurements that were not made', () => {
    expect(picture).not.toContain('1.2.1')
    expect(picture).not.toContain('Install size')
  })
})
