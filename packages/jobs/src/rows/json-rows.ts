import { JSONParser } from '@streamparser/json'
import { DocumentError } from '../errors/document-error.js'
import { linesOf } from './lines.js'

/**
 * The items of a list in a JSON document, while it is read.
 *
 * @param path Names of the list, joined by dots, such as `salesAndTrafficByAsin`. Empty for a document that is a list.
 * @throws DocumentError if the document is not valid JSON, or ends early.
 */
export async function* jsonRows(text: AsyncIterable<string>, path: string): AsyncGenerator<unknown, void, undefined> {
  const items: unknown[] = []
  const parser = new JSONParser({ paths: [path === '' ? '$.*' : `$.${path}.*`], keepStack: false })
  let failure: Error | undefined
  parser.onValue = ({ value }) => items.push(value)
  parser.onError = (error) => {
    failure = error
  }
  for await (const chunk of text) {
    parser.write(chunk)
    if (failure) throw invalidJson(failure)
    yield* items
    items.length = 0
  }
  if (!parser.isEnded) throw invalidJson(failure ?? new Error('The document ends early.'))
  yield* items
}

/**
 * The values of a document with one JSON value on each line. Empty lines are skipped.
 * @throws DocumentError if a line is not valid JSON.
 */
export async function* jsonLines(text: AsyncIterable<string>): AsyncGenerator<unknown, void, undefined> {
  let number = 0
  for await (const line of linesOf(text)) {
    number += 1
    if (line.trim() !== '') yield parseLine(line, number)
  }
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw invalidJson(error instanceof Error ? error : new Error(String(error)), `Line ${number}`)
  }
}

/** Does not quote the parser's message, because it can contain values of the document. */
function invalidJson(cause: Error, place = 'The document'): DocumentError {
  return new DocumentError('INVALID_ROWS', `${place} is not valid JSON.`, { cause })
}
