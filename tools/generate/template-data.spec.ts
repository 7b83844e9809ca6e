import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readCatalog } from '../models/catalog.js'
import { isJsonObject, type JsonValue } from '../models/json.js'
import { prepareEngineModel } from './engine-model.js'
import { readModelSources } from './model-sources.js'

const root = join(__dirname, '../..')
const readme = readFileSync(join(root, 'packages/generator/README.md'), 'utf8')

/** Keys of Amazon's models that no template uses. */
const unused = /^x-(amzn|amazon-spds-sandbox|example$|examples$)/

/** The words of the documentation that are marked as code. */
const documented = new Set([...readme.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.split(/[.\s]/)))

/** The variables that a template uses, with those of its sections: `vendorExtensions.x-comment.0` has three. */
function variablesIn(template: string): readonly string[] {
  const tags = template.replace(/\{\{!.*?\}\}/gs, '').matchAll(/\{\{\{?[#^/]?\s*([\w.-]+)\s*\}?\}\}/g)
  const names = [...tags].flatMap(([, path = '']) => path.split('.'))
  return names.filter((name) => /^[a-z]/i.test(name))
}

/** The keys of the engine's model that start with `x-`. */
function extensionsIn(value: JsonValue): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(extensionsIn)
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([key, entry]) => (key.startsWith('x-') ? [key] : extensionsIn(entry)))
}

const folders = [
  'generator-templates',
  'generator-templates/repository',
  'examples/templates/zod',
  'examples/templates/data-only',
]
const templates = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.mustache'))
    .map((name) => join(folder, name)),
)

const used = new Set(templates.flatMap((name) => variablesIn(readFileSync(join(root, name), 'utf8'))))
const models = join(root, 'models')
const given = new Set(
  readModelSources(models, readCatalog(models)).flatMap((source) =>
    extensionsIn(JSON.parse(JSON.stringify(prepareEngineModel(source).document)) as JsonValue),
  ),
)

/** Helpers of the engine, which are described on its own pages. */
const helpers = ['lambda', 'lowercase']

describe('the documentation of the data of templates', () => {
  it.each([...used].filter((name) => !helpers.includes(name)).sort())('describes %s, which a template uses', (name) => {
    expect(documented).toContain(name)
  })

  it.each([...given].filter((name) => !unused.test(name)).sort())('describes %s, which the engine gets', (name) => {
    expect(documented).toContain(name)
  })

  it('describes no key that does not exist', () => {
    const keys = [...documented].filter((name) => name.startsWith('x-'))

    expect(keys.filter((key) => !used.has(key) && !given.has(key))).toEqual([])
  })
})
