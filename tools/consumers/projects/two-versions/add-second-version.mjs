import { cp, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

// npm installs a second version for a package that needs it. Here it is a copy with another name and version.
const manifest = fileURLToPath(import.meta.resolve('@selling-partner/auth/package.json'))
const copy = 'node_modules/other-auth'
await cp(dirname(manifest), copy, { recursive: true })
const original = JSON.parse(await readFile(manifest, 'utf8'))
await writeFile(`${copy}/package.json`, JSON.stringify({ ...original, name: 'other-auth', version: '0.1.99' }))
