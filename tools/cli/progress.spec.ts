import { describe, expect, it } from '@jest/globals'
import { createProgress, type Progress } from './progress.js'

describe('progress on a terminal', () => {
  it('updates one line per step and leaves it finished', () => {
    expect(screen(work)).toEqual(['Generating', 'Writing', 'Generated 2 packages.', ''])
  })

  it('shows the count of a step while the step runs', () => {
    const started = screen((progress) => {
      progress.step('Generating')
      progress.advance(1, 2)
    })
    expect(started).toEqual(['Generating ... 1/2'])
  })

  it('shows a step without a count at first', () => {
    expect(screen((progress) => progress.step('Generating'))).toEqual(['Generating ...'])
  })
})

describe('progress without a terminal', () => {
  it('writes a plain line per step without counts', () => {
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

/** The lines that a user sees. A carriage return with "erase line" starts a line again. */
function screen(use: (progress: Progress) => void): string[] {
  const restart = '\r\u001b[2K'
  return written(use, true)
    .split('\n')
    .map((line) => line.slice(line.lastIndexOf(restart) + (line.includes(restart) ? restart.length : 1)))
}
