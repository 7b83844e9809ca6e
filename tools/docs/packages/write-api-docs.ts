import { fileURLToPath } from 'node:url'
import { Application, LogLevel } from 'typedoc'
import type { PluginOptions } from 'typedoc-plugin-markdown'
import type { EntryPoint } from './documented-packages.js'

/** Writes a Markdown page for each export of the entry points, from their sources and comments. */
export async function writeApiDocs(entryPoints: readonly EntryPoint[], outDir: string): Promise<void> {
  const options: PluginOptions & Parameters<typeof Application.bootstrapWithPlugins>[0] = {
    plugin: ['typedoc-plugin-markdown'],
    entryPoints: entryPoints.map(({ source }) => source),
    tsconfig: fileURLToPath(new URL('tsconfig.typedoc.json', import.meta.url)),
    // npm run lint checks the types.
    skipErrorChecking: true,
    validation: false,
    logLevel: LogLevel.Error,
    readme: 'none',
    disableSources: true,
    excludePrivate: true,
    excludeInternal: true,
    excludeExternals: true,
    outputFileStrategy: 'members',
    hideBreadcrumbs: true,
    hidePageHeader: true,
    parametersFormat: 'table',
    interfacePropertiesFormat: 'list',
    useCodeBlocks: true,
    entryFileName: 'index',
    out: outDir,
  }
  const app = await Application.bootstrapWithPlugins(options)
  const project = await app.convert()
  if (project === undefined) throw new Error('TypeDoc could not read the sources.')
  const names = new Map(entryPoints.map(({ name, source }) => [source, name]))
  for (const module of project.children ?? []) {
    // TypeDoc names a module after its file. Users know the path that they import.
    module.name = names.get(project.getSymbolIdFromReflection(module)?.fileName ?? '') ?? module.name
  }
  await app.generateOutputs(project)
}
