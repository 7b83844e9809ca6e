import { formatStatus } from '../../status/format-status.js'
import type { CommandContext } from '../command-context.js'

/** Shows how the rotation stands. @returns The exit code. */
export function status({ json }: { readonly json: boolean }, context: CommandContext): Promise<number> {
  return context.withRotator(async ({ rotator }) => {
    const found = await rotator.status()
    console.log(json ? JSON.stringify(found, undefined, 2) : formatStatus(found))
    return found.healthy ? 0 : 1
  })
}
