import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Options of programs that use the packages of this repository. */
export const compilerOptions: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ['node'],
  paths: {
    '@selling-partner/auth': [`${root}packages/auth/src/index.ts`],
    '@selling-partner/*/values': [`${root}packages/clients/*/src/values.ts`],
    '@selling-partner/*': [`${root}packages/clients/*/src/index.ts`],
  },
}

/**
 * Compiles programs. Returns the errors of each program, by its name.
 *
 * @param more further compiler options
 */
export function typeErrors(
  programs: Readonly<Record<string, string>>,
  more: ts.CompilerOptions = {},
): ReadonlyMap<string, readonly string[]> {
  const names = Object.keys(programs)
  const fileOf = (name: string) => `${root}tools/generate/program-${names.indexOf(name)}.ts`
  const sources = new Map(names.map((name) => [fileOf(name), programs[name] ?? '']))
  const paths = { ...compilerOptions.paths, ...more.paths }
  const program = ts.createProgram([...sources.keys()], { ...compilerOptions, ...more, paths }, hostWith(sources))
  return new Map(
    names.map((name) => {
      const file = program.getSourceFile(fileOf(name))
      const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
      return [name, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))]
    }),
  )
}

/** A compiler host with additional files that are not on disk. */
function hostWith(sources: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(compilerOptions)
  const { fileExists, readFile, getSourceFile } = host
  return Object.assign(host, {
    fileExists: (file: string) => sources.has(file) || fileExists(file),
    readFile: (file: string) => sources.get(file) ?? readFile(file),
    getSourceFile: (file: string, version: ts.ScriptTarget) => {
      const text = sources.get(file)
      return text === undefined ? getSourceFile(file, version) : ts.createSourceFile(file, text, version, true)
    },
  })
}
