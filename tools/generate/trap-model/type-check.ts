import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What the repository's compiler says against the TypeScript files below `folder`: nothing where all is well. */
export async function typeCheck(root: string, folder: string): Promise<string> {
  const config = {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: {
      noEmit: true,
      composite: false,
      declaration: false,
      module: 'ESNext',
      moduleResolution: 'Bundler',
      typeRoots: [join(root, 'node_modules/@types')],
      paths: {
        '@selling-partner/auth': [join(root, 'packages/auth/src/index.ts')],
        '@selling-partner/traps-v1': [join(folder, 'traps-v1/src/index.ts')],
      },
    },
    include: [join(folder, '**/*.ts')],
    exclude: [join(folder, '**/*.spec.ts')],
  }
  await writeFile(join(folder, 'tsconfig.check.json'), JSON.stringify(config))
  const tsc = join(root, 'node_modules/.bin/tsc')
  const { stdout, stderr, status } = spawnSync(process.execPath, [tsc, '-p', join(folder, 'tsconfig.check.json')], {
    encoding: 'utf8',
  })
  return status === 0 ? '' : `${stdout}${stderr}`.trim()
}
