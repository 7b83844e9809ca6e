import { describe, expect, it } from '@jest/globals'
import { createProgress, type Progress } from './progress.js'

describe('progress on a terminal', () => {
  it('rewrites one line per step and leaves it finished', () => {
    expect(screen(work)).toEqual(['Generating', 'Writing', 'Generated 2 packages.', ''])
  })

  it('counts what is done of a step while it lasts', () => {
    const started = screen((progress) => {
      progress.step('Generating')
      progress.advance(1, 2)
    })
    expect(started).toEqual(['Generating ... 1/2'])
  })

  it('shows a step before any of it is done', () => {
    expect(screen((progress) => progress.step('Generating'))).toEqual(['Generating ...'])
  })
})

describe('progress elsewhere', () => {
  it('writes a plain line per step, without counting', () => {
    expect(written(work, false)).toBe('Generating\nWriting\nGenerated 2 packages.\n')
  })
})

function work(progress: Progress): void {
  progress.step('Generating')
  progress.advance(1, 2)
  progress.advance(2, 2)
  progress.step('Writing')
  progress.finish('Generated 2 packages.')
}

function written(use: (progress: Progress) => void, isTTY: boolean): string {
  let text = ''
  use(
    createProgress({
      isTTY,
      write: (part) => {
        text += part
      },
    }),
  )
  return text
}

/** What a person sees: a carriage return with "erase line" begins a line anew. */
function screen(use: (progress: Progress) => void): string[] {
  const anew = '\r\u001b[2K'
  return written(use, true)
    .split('\n')
    .map((line) => line.slice(line.lastIndexOf(anew) + (line.includes(anew) ? anew.length : 1)))
}
