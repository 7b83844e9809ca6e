import { environmentText } from '../option-value.js'
import { type EncryptionKey, parseEncryptionKeys } from './encryption-key.js'

const variable = 'SELLING_PARTNER_ENCRYPTION_KEY'

/** The keys that the option names, or else the environment; none where neither is set. */
export function encryptionKeys(option: EncryptionKey | readonly EncryptionKey[] | undefined): readonly Uint8Array[] {
  if (option !== undefined) return parseEncryptionKeys(option, 'encryptionKey')
  const keys = environmentText(variable)?.split(/\s*,\s*/)
  return keys ? parseEncryptionKeys(keys, variable) : []
}
