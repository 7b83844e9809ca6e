import { pathToFileURL } from 'node:url'
import { validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Workflow } from './read-workflow.js'

/** Finds unknown keys, wrong values and invalid expressions, with the language service that GitHub's editor uses. */
export async function syntaxFaults({ file, text }: Workflow): Promise<string[]> {
  const document = TextDocument.create(pathToFileURL(file).href, 'yaml', 0, text)
  const found = await validate(document)
  return found.map(({ message, range }) => `${file}: line ${range.start.line + 1}: ${message}`)
}
