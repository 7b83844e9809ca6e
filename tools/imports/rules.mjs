/**
 * The allowed directions of imports, checked by dependency-cruiser: `npm run check:imports`. Type-only imports count too.
 *
 * @see https://github.com/sverweij/dependency-cruiser/blob/main/doc/rules-reference.md
 */

/**
 * The folders of each package's `src`, from top to bottom: a folder imports from the rows below its own. Folders of one
 * row don't import each other.
 */
const layers = {
  auth: [
    ['index.ts', 'internal.ts'],
    ['testing'],
    ['auth'],
    ['opentelemetry', 'onboarding'],
    ['client'],
    ['restricted'],
    ['lwa'],
    ['retry'],
    ['observe'],
    ['usage-plan'],
    ['http'],
    ['request'],
    ['stores'],
    ['values'],
    ['time'],
    ['axios'],
    ['errors'],
    ['secrets'],
    ['operation'],
  ],
  jobs: [
    ['index.ts'],
    ['batches', 'data-kiosk', 'feeds', 'fulfillment-inbound', 'reports', 'uploads'],
    ['waiting'],
    ['documents'],
    ['rows'],
    ['errors'],
    ['feed-transform.ts', 'sleep.ts'],
  ],
  notifications: [
    ['index.ts', 'internal.ts'],
    ['lambda', 'listener', 'subscriptions'],
    ['handling', 'parse-notification.ts'],
    ['validation'],
    ['notification'],
    ['queue'],
    ['aws'],
    ['errors.ts'],
  ],
  sandbox: [
    ['index.ts', 'cli.ts'],
    ['cli', 'testing'],
    ['server'],
    ['behaviours', 'cassette', 'control', 'page'],
    ['apis'],
    ['changes'],
    ['data-kiosk', 'feeds', 'reports'],
    ['account', 'rotation'],
    ['generation', 'lwa', 'notifications'],
    ['request', 'call-log.ts'],
    ['access'],
    ['model', 'clock.ts', 'http-server.ts', 'response.ts', 'xml.ts'],
    ['plain-response.ts'],
  ],
}

/** Packages that each package may import. `clients` stands for every generated client. */
const packages = {
  auth: [],
  clients: ['auth'],
  sandbox: ['auth'],
  redis: ['auth'],
  // It calls the clients that the user passes. Only their types are imported.
  jobs: ['auth', 'clients'],
  schemas: [],
  notifications: ['auth', 'schemas'],
  // It calls the Application Management API, and receives messages like notifications.
  'secret-rotation': ['auth', 'clients', 'notifications'],
}

/** Specs and their helpers may import from any layer, package and tool. They are not published. */
const tests = '[.]spec[.]ts$|/(test|test-support)/'

/** A package as a path or, if nothing is built yet, as the name in the import. */
const packagePath = (name) =>
  name === 'clients'
    ? '(packages/clients/|@selling-partner/[a-z-]+-(v[0-9]+|[0-9-]+)(/|$))'
    : `(packages|@selling-partner)/${name}(/|$)`

const anyPackage = '(^|/)(packages|@selling-partner)/'

const layerRules = Object.entries(layers).flatMap(([name, rows]) => {
  const source = `^packages/${name}/src/`
  const inRows = (some) => `${source}(${some.flat().join('|')})(/|$)`
  return [
    {
      name: `${name}: every file has a layer`,
      comment: `Move the file into a folder that is listed in tools/imports/rules.mjs, or add its folder there.`,
      from: { path: source, pathNot: [inRows(rows), tests] },
      to: { path: source },
    },
    ...rows.map((row, index) => ({
      name: `${name}: ${row.join(' and ')} only import${row.length === 1 ? 's' : ''} downward`,
      comment: `A folder imports from the folders below it, in the order of tools/imports/rules.mjs, so that the lower ones can be read alone.`,
      from: { path: inRows([row]), pathNot: tests },
      // $1 is the importing folder.
      to: { path: source, pathNot: [`${source}$1(/|$)`, ...(rows[index + 1] ? [inRows(rows.slice(index + 1))] : [])] },
    })),
  ]
})

const packageRules = Object.entries(packages).map(([name, allowed]) => ({
  name: `${name}: allowed packages`,
  comment:
    allowed.length === 0
      ? `${name} must not import another package of this repository, because other packages depend on it.`
      : `${name} imports only ${allowed.join(' and ')} from this repository, so that users install nothing else with it.`,
  from: { path: `^packages/${name}/`, pathNot: tests },
  to: { path: anyPackage, pathNot: [name, ...allowed].map((each) => `(^|/)${packagePath(each)}`) },
}))

const rules = [
  {
    name: 'no cycles',
    comment:
      'Files that import each other cannot be read, tested or loaded alone. Move the shared part into a third file.',
    from: {},
    to: { circular: true },
  },
  ...layerRules,
  ...packageRules,
  {
    name: 'no deep imports',
    comment: 'Import another package by its name, because a published package has no src folder.',
    from: { path: '^packages/(clients/[^/]+|[^/]+)/', pathNot: tests },
    to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypesNot: ['aliased'] },
  },
  {
    name: 'auth: axios only through axios-core.ts',
    comment: 'axios is loaded when a call first needs it. Use axiosCore(), or import only types.',
    from: { path: '^packages/auth/src/', pathNot: ['^packages/auth/src/axios/', tests] },
    to: { path: 'node_modules/axios/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no tools in packages',
    comment: 'Packages cannot import from tools, because tools are not published.',
    from: { path: '^packages/', pathNot: tests },
    to: { path: '^tools/' },
  },
]

export default {
  forbidden: rules.map((rule) => ({ ...rule, severity: 'error' })),
  options: {
    // Without it, type-only imports are not seen.
    tsPreCompilationDeps: true,
    skipAnalysisNotInRules: true,
    cache: { folder: '.cache/imports', strategy: 'content' },
    tsConfig: { fileName: 'tools/imports/tsconfig.json' },
    doNotFollow: { path: ['(^|/)node_modules/', '(^|/)dist/'] },
    exclude: { path: ['(^|/)(test-results|[.]cache)/', '^tools/bench/(contenders|node_modules)/'] },
  },
}
