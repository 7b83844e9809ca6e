import { join } from 'node:path'
import ts from 'typescript'

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  esModuleInterop: true,
  types: ['node'],
}

/**
 * Compiles the files of a folder as users of the built packages would.
 *
 * @returns the errors of each file
 */
export function typeErrorsOf(folder: string, files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const program = ts.createProgram(
    files.map((file) => join(folder, file)),
    { ...options, typeRoots: [join(folder, 'node_modules/@types')] },
  )
  return new Map(
    files.map((file) => {
      const source = program.getSourceFile(join(folder, file))
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      return [file, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))]
    }),
  )
}
