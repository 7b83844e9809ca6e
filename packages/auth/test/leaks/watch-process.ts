import { jest } from '@jest/globals'

/** Records everything that the process writes and all its warnings, until `jest.restoreAllMocks`. */
export function watchProcess(): unknown[] {
  const written: unknown[] = []
  const record = (...values: unknown[]) => {
    written.push(...values)
  }
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((chunk) => {
      record(String(chunk))
      return true
    })
  }
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
    jest.spyOn(console, method).mockImplementation(record)
  }
  jest.spyOn(process, 'emitWarning').mockImplementation(record)
  return written
}
