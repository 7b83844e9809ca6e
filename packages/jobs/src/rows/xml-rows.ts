import sax, { type QualifiedTag, type Tag } from 'sax'
import { DocumentError } from '../errors/document-error.js'

/** An element of an XML document: its text, or its children and attributes by name. Repeated children are a list. */
export type XmlValue = string | { [name: string]: XmlValue | XmlValue[] }

/**
 * The records of an XML document, while it is read: each child of the outermost element, or each element with a given name.
 *
 * @param element Name of the elements to return, such as `Message` or `Order`. @default the children of the outermost element
 * @throws DocumentError if the document is not well-formed, or ends early.
 */
export async function* xmlRows(
  text: AsyncIterable<string>,
  element?: string,
): AsyncGenerator<XmlValue, void, undefined> {
  const reader = new RecordReader(element)
  for await (const chunk of text) yield* reader.read(chunk)
  yield* reader.end()
}

interface OpenElement {
  readonly name: string
  readonly children: { [name: string]: XmlValue | XmlValue[] }
  text: string
}

class RecordReader {
  readonly #parser = sax.parser(true, { trim: false })
  readonly #open: OpenElement[] = []
  #records: XmlValue[] = []
  #depth = 0

  constructor(element: string | undefined) {
    const parser = this.#parser
    parser.onopentag = (tag) => this.#start(tag, element)
    parser.ontext = (text) => this.#addText(text)
    parser.oncdata = (text) => this.#addText(text)
    parser.onclosetag = () => this.#finish()
    parser.onerror = (error) => {
      throw new DocumentError('INVALID_ROWS', `The document is not well-formed XML, line ${parser.line + 1}.`, {
        cause: error,
      })
    }
  }

  read(chunk: string): XmlValue[] {
    this.#parser.write(chunk)
    return this.#take()
  }

  end(): XmlValue[] {
    this.#parser.close()
    return this.#take()
  }

  #take(): XmlValue[] {
    const records = this.#records
    this.#records = []
    return records
  }

  #start({ name, attributes }: Tag | QualifiedTag, element: string | undefined): void {
    this.#depth += 1
    const isRecord = element === undefined ? this.#depth === 2 : name === element
    if (this.#open.length === 0 && !isRecord) return
    const values = Object.entries(attributes).map(([key, value]) => [
      `@${key}`,
      typeof value === 'string' ? value : value.value,
    ])
    this.#open.push({ name, children: Object.fromEntries(values), text: '' })
  }

  #addText(text: string): void {
    const current = this.#open.at(-1)
    if (current) current.text += text
  }

  #finish(): void {
    this.#depth -= 1
    const closed = this.#open.pop()
    if (!closed) return
    const value = recordOf(closed)
    const parent = this.#open.at(-1)
    if (parent) addChild(parent, closed.name, value)
    else this.#records.push(value)
  }
}

function recordOf({ children, text }: OpenElement): XmlValue {
  const content = text.trim()
  if (Object.keys(children).length === 0) return content
  return content === '' ? children : { ...children, '#text': content }
}

function addChild({ children }: OpenElement, name: string, value: XmlValue): void {
  const known = children[name]
  children[name] = known === undefined ? value : Array.isArray(known) ? [...known, value] : [known, value]
}
