import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { compilerOptions } from '../type-errors.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The help that an editor shows at a place in a program. */
interface EditorAnswer {
  readonly completions: readonly string[]
  /** Documentation of a completion. */
  readonly documentationOf: (completion: string) => string
  /** Documentation of the name at the place. */
  readonly documentation: string
}

/**
 * Asks TypeScript's language service, as an editor does.
 *
 * @param program a program with the mark `^` at the place, which is removed
 * @param paths packages that are not in this repository, by name
 */
export function editorAnswer(program: string, paths: ts.MapLike<string[]> = {}): EditorAnswer {
  const place = program.indexOf('^')
  const file = `${root}tools/generate/program.ts`
  const source = program.replace('^', '')
  const read = (name: string) => (name === file ? source : ts.sys.readFile(name))
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ ...compilerOptions, paths: { ...compilerOptions.paths, ...paths } }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => snapshotOf(read(name)),
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: read,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  })
  const info = service.getQuickInfoAtPosition(file, place)
  return {
    completions: service.getCompletionsAtPosition(file, place, {})?.entries.map(({ name }) => name) ?? [],
    documentationOf: (completion) => {
      const details = service.getCompletionEntryDetails(file, place, completion, {}, undefined, {}, undefined)
      return ts.displayPartsToString(details?.documentation)
    },
    documentation: ts.displayPartsToString(info?.documentation),
  }
}

function snapshotOf(text: string | undefined): ts.IScriptSnapshot | undefined {
  return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
}
