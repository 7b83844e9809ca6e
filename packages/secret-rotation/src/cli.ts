#!/usr/bin/env node
import { createRequire } from 'node:module'
import { runCli } from './cli/run-cli.js'

// On Node 20 the AWS SDK prints a warning about its future Node versions at each start.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'

const manifest: { version: string } = createRequire(import.meta.url)('@selling-partner/secret-rotation/package.json')
process.exitCode = await runCli(process.argv.slice(2), manifest.version)
