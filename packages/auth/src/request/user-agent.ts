import { ConfigurationError } from '../errors/input-errors.js'

/** How an application introduces itself to Amazon. */
export interface Application {
  /** @default 'App' */
  name?: string
  /** @default '1.0' */
  version?: string
  /** Further facts about the application: `{ Host: 'worker-7' }`. They cannot replace `Language` and `Platform`. */
  attributes?: Readonly<Record<string, string>>
}

const maxLength = 500

/**
 * Amazon's form of the user-agent header: `App/1.0 (Language=TypeScript; Platform=Node.js/20.0.0)`.
 *
 * @throws ConfigurationError where it is longer than 500 characters or not printable ASCII.
 * @see https://developer-docs.amazon.com/sp-api/docs/include-a-user-agent-header-in-all-requests
 */
export function userAgent({ name = 'App', version = '1.0', attributes = {} }: Application = {}): string {
  const fixed = { Language: 'TypeScript', Platform: `Node.js/${process.versions.node}` }
  const facts = Object.entries({ ...fixed, ...attributes, ...fixed })
  const list = facts.map(([key, value]) => `${backslash(key, '=')}=${backslash(value, ');')}`)
  return check(`${backslash(name, '/')}/${backslash(version, '(')} (${list.join('; ')})`)
}

/** Puts a backslash before each backslash and before each of `special`, which would end the part. */
function backslash(part: string, special: string): string {
  return [...part].map((character) => (`\\${special}`.includes(character) ? `\\${character}` : character)).join('')
}

function check(header: string): string {
  if (!/^[ -~]+$/.test(header))
    throw new ConfigurationError('application must be printable ASCII: it is sent as user-agent')
  if (header.length <= maxLength) return header
  throw new ConfigurationError(
    `application makes a user-agent of ${header.length} characters, Amazon takes ${maxLength}: shorten it`,
  )
}
