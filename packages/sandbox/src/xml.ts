/** An element of an XML document: a text, or other elements. */
export interface Xml {
  readonly name: string
  readonly content: string | readonly Xml[]
  readonly attributes: Readonly<Record<string, string>>
}

export function element(name: string, content: Xml['content'], attributes: Xml['attributes'] = {}): Xml {
  return { name, content, attributes }
}

/** Writes a document, with one indented line for each element. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}`
}

/** Writes a document in the envelope that XML feeds and reports have. */
export function amazonEnvelope(header: readonly Xml[], messageType: string, messages: readonly Xml[]): string {
  const children = [element('Header', header), element('MessageType', messageType), ...messages]
  const attributes = {
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:noNamespaceSchemaLocation': 'amzn-envelope.xsd',
  }
  return xmlDocument(element('AmazonEnvelope', children, attributes))
}

function write({ name, content, attributes }: Xml, indent: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  const start = `${indent}<${name}${written.join('')}>`
  if (typeof content === 'string') return `${start}${escapeXml(content)}</${name}>\n`
  return `${start}\n${content.map((child) => write(child, `${indent}  `)).join('')}${indent}</${name}>\n`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Escapes a text for an XML element or attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
