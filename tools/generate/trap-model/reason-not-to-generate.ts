import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * Why the engine cannot run here, for want of Java or of its JAR; nothing where it can. Asked in a process of its own,
 * since a spec names its tests before it may wait for anything.
 */
export function reasonNotToGenerate(root: string): string | undefined {
  const script = join(root, 'tools/generate/trap-model/obtain-engine.ts')
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], { cwd: root, encoding: 'utf8' })
  return status === 0 ? undefined : (stderr.trim().split('\n').at(-1) ?? `exit code ${status}`)
}
