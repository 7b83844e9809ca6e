import fs, { type FileHandle } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

// Kills this process at a step of its work with files: DIE_AT=3 at the third. A step that writes then writes only half. Import it
// before the program.

const dieAt = Number(process.env.DIE_AT)
let steps = 0

function isLast(): boolean {
  steps += 1
  return steps === dieAt
}

function die(): never {
  process.kill(process.pid, 'SIGKILL')
  // The signal may arrive a moment later.
  for (;;);
}

function step<Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) {
  return (...args: Args): Promise<Result> => (isLast() ? die() : work(...args))
}

function withSteps(handle: FileHandle): FileHandle {
  const write = handle.writeFile.bind(handle)
  handle.writeFile = async (data, ...options) => {
    if (!isLast()) return write(data, ...options)
    const text = String(data)
    await write(text.slice(0, text.length / 2))
    die()
  }
  handle.sync = step(handle.sync.bind(handle))
  handle.close = step(handle.close.bind(handle))
  handle.chown = step(handle.chown.bind(handle))
  return handle
}

const { open } = fs
fs.open = step((...args: Parameters<typeof open>) => open(...args).then(withSteps))
fs.rename = step(fs.rename)
fs.rm = step(fs.rm)
syncBuiltinESMExports()
