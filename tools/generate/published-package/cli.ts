#!/usr/bin/env node
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runGenerator } from '../run-generator.js'
import { workspaceOfPackage } from '../workspace.js'

// The bundle of this file is in the folder `dist` of the package.
const dist = dirname(fileURLToPath(import.meta.url))
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/package.json')

await runGenerator(workspaceOfPackage(dist, join(dirname(biome), 'bin/biome')))
