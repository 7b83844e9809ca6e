import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** The examples of one page as one program: its first example declares the client that the others use. */
export interface ExampleProgram {
  /** A module that runs the first example and exports the others as functions. */
  readonly code: string
  /** The examples by heading or method, without the first. */
  readonly examples: ReadonlyMap<string, string>
}

/** Reads the examples of a package's README. */
export function readmeProgram(folder: string): ExampleProgram {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8')
  const blocks = new Map<string, string>()
  for (const section of readme.split(/^(?=##+ )/m)) {
    const [, heading = ''] = /^##+ (.*)$/m.exec(section) ?? []
    for (const [, code = ''] of section.matchAll(/^```ts\n(.*?)^```$/gms)) blocks.set(freeName(blocks, heading), code)
  }
  return programOf(blocks, 'First call')
}

/** Reads the examples in the comments of a package's class and methods. */
export function commentProgram(folder: string): ExampleProgram {
  const file = join(folder, 'src/api.ts')
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
  const blocks = new Map<string, string>()
  for (const declared of source.statements.filter(ts.isClassDeclaration)) {
    for (const node of [declared, ...declared.members]) {
      for (const code of examplesOf(node)) blocks.set(freeName(blocks, node.name?.getText() ?? ''), code)
    }
  }
  const [first = ''] = blocks.keys()
  return programOf(blocks, first)
}

function examplesOf(node: ts.Node): string[] {
  return ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === 'example')
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
}

/** A name that no block has. A section may have several blocks. */
function freeName(blocks: ReadonlyMap<string, string>, name: string): string {
  return blocks.has(name) ? freeName(blocks, `${name}'`) : name
}

function programOf(blocks: ReadonlyMap<string, string>, first: string): ExampleProgram {
  const examples = new Map([...blocks].filter(([name]) => name !== first))
  const functions = [...examples].map(([name, code]) => `  ${JSON.stringify(name)}: async () => {\n${code}\n  },\n`)
  return { code: `${blocks.get(first) ?? ''}\nexport const examples = {\n${functions.join('')}}\n`, examples }
}
