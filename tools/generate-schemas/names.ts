import type { SchemaRow } from '../models/schema-catalog.js'

/** Folder of the generated sources in the package. */
export const sources = 'src/generated'

/** Folders of the package whose files are all generated and committed. */
export const generatedFolders = [sources]

/** Folders of the package whose files its build writes. They are not committed. */
export const bundledFolders = ['json', 'graphql']

/** Base name of a file: `OrderChangeNotification` becomes `order-change-notification`, and `Economics20240315` `economics-2024-03-15`. */
export function fileNameOf({ name }: Pick<SchemaRow, 'name'>): string {
  return name
    .replace(/(\d{4})(\d{2})(\d{2})$/, '-$1-$2-$3')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
}

/** Name under which the index exports all types of a schema. */
export function namespaceOf({ name }: Pick<SchemaRow, 'name'>): string {
  return `${name}Types`
}

/** The first line of each generated file. */
export function headerOf(what: string): string {
  return `// Generated from ${what}. To change this file, see CONTRIBUTING.md.\n\n`
}

/** A string literal. */
export function quoted(text: string): string {
  return `'${text}'`
}
