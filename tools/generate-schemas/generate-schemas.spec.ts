import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { TemporaryFolder } from '../models/test-support/temporary-folder.js'
import { checkGeneratedSchemas } from './check-generated-schemas.js'
import { bundleSchemas, generateSchemas, schemaWorkspaceOf } from './generate-schemas.js'
import { generatedFolders } from './names.js'

const workspace = schemaWorkspaceOf(fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, ''))

describe('generateSchemas', () => {
  const folder = new TemporaryFolder()
  const copy = () => ({ ...workspace, output: folder.join('schemas') })
  const file = () => join(copy().output, 'src/generated/notifications/order-change-notification.ts')

  beforeEach(() => {
    for (const name of generatedFolders) {
      cpSync(join(workspace.output, name), join(copy().output, name), { recursive: true })
    }
  })

  it('is up to date in the repository', async () => {
    await expect(checkGeneratedSchemas(workspace)).resolves.toBeUndefined()
  })

  it('changes nothing if all files are up to date', async () => {
    expect(await generateSchemas(copy())).toBe(false)
  })

  it('finds edited, missing and surplus files, and repairs them', async () => {
    const text = readFileSync(file(), 'utf8')
    writeFileSync(file(), `${text}// edited\n`)
    rmSync(join(copy().output, 'src/generated/json/feeds/listings-feed.ts'))
    writeFileSync(join(copy().output, 'src/generated/reports/old.ts'), '')

    await expect(checkGeneratedSchemas(copy())).rejects.toThrow(
      'packages/schemas: src/generated/notifications/order-change-notification.ts differs, ' +
        'src/generated/json/feeds/listings-feed.ts is missing, src/generated/reports/old.ts must be deleted. ' +
        'Run npm run generate -- schemas and commit the changes.',
    )
    expect(await generateSchemas(copy())).toBe(true)
    expect(readFileSync(file(), 'utf8')).toBe(text)
    expect(existsSync(join(copy().output, 'src/generated/reports/old.ts'))).toBe(false)
    await expect(checkGeneratedSchemas(copy())).resolves.toBeUndefined()
  })

  it('writes readable types: our descriptions, limits, open enums and optional fields', () => {
    expect(readFileSync(file(), 'utf8')).toContain(
      [
        '/** An ordered product with its quantity. */',
        'export interface OrderItem {',
        "  /** Amazon's ID of the item in the order. */",
        '  OrderItemId: string',
        "  /** Seller's SKU of the product. */",
        '  SellerSKU: string',
        '  /** ID of the place from which the seller sends the item. `null` if the item does not have such a place. */',
        '  SupplySourceId: string | null',
        '  /** Status of the item. Present if the items of the order have different ones. */',
        '  OrderItemStatus?: OrderItemStatus | undefined',
      ].join('\n'),
    )
    const economics = readFileSync(join(copy().output, 'src/generated/data-kiosk/economics-2024-03-15.ts'), 'utf8')
    expect(economics).toContain('  /**\n   * @deprecated Use `charges`.\n   */\n  charge: Fee | null')
  })
})

describe('bundleSchemas', () => {
  const folder = new TemporaryFolder()
  const bundle = () => bundleSchemas({ models: workspace.models, output: folder.path })

  it('writes a file for each schema, with our descriptions', async () => {
    expect(await bundle()).toBe(51)
    const schema = JSON.parse(readFileSync(folder.join('json/notifications/OrderChangeNotification.json'), 'utf8'))
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      description: expect.any(String),
    })
    const name = 'data-kiosk/analytics_economics_2024_03_15.graphql'
    expect(readFileSync(folder.join('graphql/analytics_economics_2024_03_15.graphql'), 'utf8')).toBe(
      readFileSync(join(workspace.models, 'schemas', name), 'utf8'),
    )
  })

  it('deletes files of schemas that no longer exist', async () => {
    folder.write('graphql/old.graphql', '')
    await bundle()
    expect(existsSync(folder.join('graphql/old.graphql'))).toBe(false)
  })
})
