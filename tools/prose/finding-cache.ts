import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Finding } from './check-prose.js'

/** Caches the findings of each file, by its content and the rules. */
export class FindingCache {
  readonly #path: string
  readonly #rules: string
  readonly #old: Readonly<Record<string, Finding[]>>
  readonly #new: Record<string, Finding[]> = {}

  /** @param rules A fingerprint of the rules. If it changes, all cached findings are ignored. */
  constructor(path: string, rules: string) {
    this.#path = path
    this.#rules = rules
    this.#old = readCache(path)
  }

  async get(file: string, content: string, check: () => Promise<Finding[]>): Promise<Finding[]> {
    const key = createHash('sha256').update(this.#rules).update(`\0${file}\0`).update(content).digest('base64')
    const findings = this.#old[key] ?? (await check())
    this.#new[key] = findings
    return findings
  }

  /** @param keepOld Whether to keep findings of files that this run has not read. */
  save(keepOld: boolean): void {
    mkdirSync(dirname(this.#path), { recursive: true })
    writeFileSync(this.#path, JSON.stringify(keepOld ? { ...this.#old, ...this.#new } : this.#new))
  }
}

/** A fingerprint of the rules: this folder, and the versions of textlint. */
export function rulesVersion(root: string): string {
  const folder = join(root, 'tools/prose')
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  const hash = createHash('sha256')
  for (const path of [...sources.sort().map((name) => join(folder, name)), join(root, 'package-lock.json')]) {
    hash.update(readFileSync(path))
  }
  return hash.digest('base64')
}

function readCache(path: string): Record<string, Finding[]> {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // The file does not exist yet, or another process is writing it.
    return {}
  }
}
