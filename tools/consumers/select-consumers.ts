import { InputFault } from '../cli/input-fault.js'
import { type Consumer, consumers } from './consumers.js'

/**
 * Returns the consumers whose name starts with one of the names or whose tool has this name, such as `node-20`. Or all.
 *
 * @param only names, separated by commas
 * @throws {InputFault} if a name is unknown
 */
export function selectConsumers(only: string | undefined): readonly Consumer[] {
  if (only === undefined) return consumers
  const names = only.split(',').map((name) => name.trim())
  const isNamed = (name: string) => (consumer: Consumer) =>
    name !== '' && (consumer.name.startsWith(name) || consumer.tool === name)
  const unknown = names.find((name) => !consumers.some(isNamed(name)))
  if (unknown !== undefined) {
    throw new InputFault('--only', `Unknown consumer ${JSON.stringify(unknown)}`, 'Use a name that --list prints')
  }
  return consumers.filter((consumer) => names.some((name) => isNamed(name)(consumer)))
}
