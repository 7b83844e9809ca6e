import { type CheckedPackage, isOnlyCommand, valueAt } from './manifest.js'
import type { ManifestRule } from './manifest-rules.js'

/** Returns the rules that a package breaks, one line each: the rule, its reason and the value in the manifest. */
export function manifestFaults(checked: CheckedPackage, rules: readonly ManifestRule[]): readonly string[] {
  const applied = rules.filter(({ imports }) => !imports || !isOnlyCommand(checked.manifest))
  return applied.flatMap(({ key, must, reason, isMet }) => {
    const value = valueAt(checked.manifest, key)
    return isMet(value, checked) ? [] : [`${key} must ${must}. ${reason}${shown(value)}`]
  })
}

function shown(value: unknown): string {
  if (value === undefined) return ''
  const text = JSON.stringify(value)
  return ` It is ${text.length > 100 ? `${text.slice(0, 100)}...` : text}`
}
