import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('.', import.meta.url))

// Suppress the AWS client's warning about Node 20, which it prints at each start.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'

// Credentials and URLs in the developer's shell must not affect tests.
for (const name of Object.keys(process.env)) if (/^(LWA|SP_API)_/.test(name)) delete process.env[name]

/** Jest configuration for all packages and the tools. Run `jest --config jest.preset.js --rootDir <folder>`. */
export default {
  testEnvironment: 'node',
  // A slow machine must not fail tests, which do not measure time.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/**/*.spec.ts'],
  // The tests across packages are a separate project.
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '<rootDir>/integration/'],
  transform: {
    '^.+\\.[tj]s$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@selling-partner/(auth|jobs|notifications|sandbox|redis|schemas|secret-rotation)$': `${root}packages/$1/src/index.ts`,
    '^@selling-partner/jobs/feeds$': `${root}packages/jobs/src/feeds/index.ts`,
    '^@selling-partner/jobs/([a-z-]+)$': `${root}packages/jobs/src/$1/$1.ts`,
    '^@selling-partner/(auth|notifications)/internal$': `${root}packages/$1/src/internal.ts`,
    '^@selling-partner/auth/onboarding$': `${root}packages/auth/src/onboarding/index.ts`,
    '^@selling-partner/(auth|sandbox)/testing$': `${root}packages/$1/src/testing/index.ts`,
    '^@selling-partner/schemas/(notifications|reports|feeds|data-kiosk)$': `${root}packages/schemas/src/$1.ts`,
    '^@selling-partner/secret-rotation/lambda$': `${root}packages/secret-rotation/src/lambda/lambda.ts`,
    '^@selling-partner/([a-z0-9-]+)$': `${root}packages/clients/$1/src/index.ts`,
  },
  modulePathIgnorePatterns: ['/dist/', '/\\.cache/'],
}
