import { blocks, code, escapeText, firstSentence, frontMatter, table } from './markdown.js'
import type { Api, ApiOperation } from './read-apis.js'

const states: Readonly<Record<Api['row']['state'], string>> = {
  current: '',
  unpublished: '',
  deprecated: 'Amazon has announced that it will retire this version. Use a newer version for new work.',
  retired: 'Amazon no longer offers this API. Use this package only with the local sandbox.',
}

/** Writes the page of an API version, with its operations. */
export function apiPage(api: Api): string {
  const { row, summary, reference, operations } = api
  const state = states[row.state]
  return blocks(
    frontMatter({ title: row.title, description: firstSentence(summary) }),
    `# ${row.title}`,
    state && `::: warning\n${state}\n:::`,
    escapeText(summary),
    `Package ${code(`@selling-partner/${row.package}`)}, class ${code(row.className)}. See [Amazon's reference](${reference}).`,
    ['```sh', `npm install @selling-partner/auth @selling-partner/${row.package}`, '```'].join('\n'),
    '## Operations',
    table(
      ['Operation', 'HTTP request', 'Usage plan', 'Grant'],
      operations.map((entry) => [
        linkOf(entry, '.'),
        requestOf(entry),
        entry.operation['x-usage-plan-text'],
        entry.operation['x-grant-text'],
      ]),
    ),
  )
}

/** Writes the page that lists all APIs with their operations. */
export function indexPage(apis: readonly Api[]): string {
  const count = apis.reduce((sum, { operations }) => sum + operations.length, 0)
  return blocks(
    frontMatter({ title: 'All operations', description: 'All operations of all API versions.', outline: false }),
    '# All operations',
    `The Selling Partner API has ${count} operations in ${apis.length} API versions. Each version is a package of its own. Press <kbd>/</kbd> to search by name, path or plain words.`,
    ...apis.flatMap(({ row, operations }) => [
      `## [${row.title}](./${row.package}/index.md) {#${row.package}}`,
      table(
        ['Operation', 'HTTP request'],
        operations.map((entry) => [linkOf(entry, `./${row.package}`), requestOf(entry)]),
      ),
    ]),
  )
}

function linkOf({ operation }: ApiOperation, folder: string): string {
  const deprecated = operation.deprecated ? ' (deprecated)' : ''
  return `[${operation.operationId}](${folder}/${operation.operationId}.md)${deprecated}`
}

function requestOf({ method, path }: ApiOperation): string {
  return code(`${method.toUpperCase()} ${path}`)
}
