/** Tells how far long work has come: one line that rewrites itself on a terminal, plain lines elsewhere. */
export interface Progress {
  /** Begins a step, ending the one before. */
  step(text: string): void
  /** Says how much of the current step is done. */
  advance(done: number, total: number): void
  /** Ends with a last line. */
  finish(text: string): void
}

interface Output {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** Takes back what stands on the line of a terminal, so that the next text has it for itself. */
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
