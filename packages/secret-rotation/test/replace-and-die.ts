import './die-at.js'
import { FileSecretStore } from '../src/secrets/file/file-secret-store.js'

// Replaces the record in a file, whose path is the first argument, by the second argument. It may be killed meanwhile.

const [path = '', record = ''] = process.argv.slice(2)
const store = new FileSecretStore({ path })
const stored = await store.read()
console.log(await store.replace(JSON.parse(record), stored?.version))
