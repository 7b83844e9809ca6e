import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { include: ['examples/testing/with-vitest.test.ts'] } })
