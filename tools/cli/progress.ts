/** Shows the progress of a command. On a terminal it updates one line; otherwise it writes a line per step. */
export interface Progress {
  /** Starts a step and ends the previous one. */
  step(text: string): void
  /** Updates the count of the current step. */
  advance(done: number, total: number): void
  /** Ends the current step and writes a last line. */
  finish(text: string): void
}

/** Shows nothing. */
export const silentProgress: Progress = { step: () => {}, advance: () => {}, finish: () => {} }

interface Output {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** Clears the current line of a terminal. */
export const clearLine = '\r\u001b[2K'

export function createProgress(output: Output = process.stdout): Progress {
  return output.isTTY ? terminalProgress(output) : plainProgress(output)
}

function terminalProgress(output: Output): Progress {
  let current = ''
  const rewrite = (text: string) => output.write(`${clearLine}${text}`)
  const end = () => {
    if (current !== '') rewrite(`${current}\n`)
    current = ''
  }
  return {
    step(text) {
      end()
      current = text
      rewrite(`${text} ...`)
    },
    advance(done, total) {
      rewrite(`${current} ... ${done}/${total}`)
    },
    finish(text) {
      end()
      output.write(`${text}\n`)
    },
  }
}

function plainProgress(output: Output): Progress {
  return {
    step: (text) => output.write(`${text}\n`),
    advance: () => {},
    finish: (text) => output.write(`${text}\n`),
  }
}
