import { isSharedStoreError } from '@selling-partner/auth'
import { FileSecretStore } from '../src/secrets/file/file-secret-store.js'

// One of several processes that share a file. It increments the record's attempts as many times as its argument says. It waits for
// input first, so that all processes start together.

const [path = '', times = ''] = process.argv.slice(2)
const store = new FileSecretStore({ path, lockTimeout: 60_000 })

// On a network file system, the clock of the files may differ from the clock of the machine.
const { CLOCK_AHEAD_MS = '0' } = process.env
const machineTime = Date.now
Date.now = () => machineTime() + Number(CLOCK_AHEAD_MS)

async function increment(): Promise<void> {
  const stored = await store.read()
  if (!stored?.record.request) throw new Error('There is no request in the record.')
  const request = { ...stored.record.request, attempt: stored.record.request.attempt + 1 }
  const isReplaced = await store.replace({ ...stored.record, request }, stored.version).catch((error: unknown) => {
    if (isSharedStoreError(error) && error.reason === 'LOCK_LOST') return false
    throw error
  })
  if (!isReplaced) await increment()
}

console.log('ready')
process.stdin.once('data', async () => {
  process.stdin.pause()
  try {
    for (let time = 0; time < Number(times); time++) await increment()
    console.log('done')
  } catch (error) {
    console.log(JSON.stringify(error))
  }
})
