import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Lists the packages for `tsc -b`, so that one command builds them all for both module systems. */
export async function writeSolution(clients: string): Promise<void> {
  const entries = await readdir(clients, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const references = names.sort().flatMap((name) => [{ path: name }, { path: `${name}/tsconfig.cjs.json` }])
  const lines = references.map(
    (reference) =>
      `    ${JSON.stringify(reference)
        .replace(/([{:])/g, '$1 ')
        .replace('}', ' }')}`,
  )
  await writeFile(
    join(clients, 'tsconfig.json'),
    `{\n  "files": [],\n  "references": [\n${lines.join(',\n')}\n  ]\n}\n`,
  )
}
