import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { mergeReports, publishedFiles, publishedTexts } from './publish.js'
import type { Report, Run } from './report.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const machine = { cores: 2, processor: 'Z80', memory: 4, node: 'v20.1.2' }

const run = (name: string, date: string): Run => ({ name, date, rows: [] })
const order = ['overhead', 'paced', 'storm']

describe('mergeReports', () => {
  const published = { machine, runs: [run('paced', '2026-11-21'), run('storm', '2026-11-21')] }

  it('replaces repeated measurements, keeps the others, and adds new ones in the order of the table', () => {
    const report = { machine, runs: [run('storm', '2026-11-27'), run('overhead', '2026-11-27')] }
    expect(mergeReports(published, report, order).runs).toEqual([
      run('overhead', '2026-11-27'),
      run('paced', '2026-11-21'),
      run('storm', '2026-11-27'),
    ])
  })

  it('drops measurements that are not made any more', () => {
    expect(mergeReports(published, { machine, runs: [] }, ['paced']).runs).toEqual([run('paced', '2026-11-21')])
  })

  it('takes the machine of the newer report', () => {
    const newer = { ...machine, cores: 8 }
    expect(mergeReports(published, { machine: newer, runs: [] }, order).machine).toEqual(newer)
  })
})

describe('the published figures', () => {
  const report = JSON.parse(readFileSync(join(root, publishedFiles.report), 'utf8')) as Report

  it.each([publishedFiles.readme, publishedFiles.table, publishedFiles.picture])('are those in %s', async (file) => {
    const texts = await publishedTexts(root, report)
    expect(readFileSync(join(root, file), 'utf8')).toBe(texts.get(file))
  })
})
