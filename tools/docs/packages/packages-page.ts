import { blocks, code, frontMatter, table } from '../reference/markdown.js'
import type { DocumentedPackage } from './documented-packages.js'

/** Writes the page that lists the packages that are not generated. */
export function packagesPage(packages: readonly DocumentedPackage[]): string {
  return blocks(
    frontMatter({ title: 'Packages', description: 'The packages around the generated clients.', outline: false }),
    '# Packages',
    'Each API version has a [client package](../reference/index.md). These packages work with all of them:',
    table(
      ['Package', 'Content'],
      packages.map(({ name, description }) => [
        `[${code(`@selling-partner/${name}`)}](./${name}/index.md)`,
        description,
      ]),
    ),
  )
}
