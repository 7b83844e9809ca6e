import { jest } from '@jest/globals'

/** Records all output and warnings of the process, until `jest.restoreAllMocks`. */
export function watchProcess(): unknown[] {
  const written: unknown[] = []
  const note = (...values: unknown[]) => {
    written.push(...values)
  }
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((chunk) => {
      note(String(chunk))
      return true
    })
  }
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
    jest.spyOn(console, method).mockImplementation(note)
  }
  jest.spyOn(process, 'emitWarning').mockImplementation(note)
  return written
}
