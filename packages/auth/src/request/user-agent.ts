import { ConfigurationError } from '../errors/input-errors.js'
import { isRecord } from '../values/json.js'

/** How an application identifies itself to Amazon. */
export interface Application {
  /** Name of the application. @default 'App' */
  name?: string
  /** Version of the application. @default '1.0' */
  version?: string
  /** Further attributes, such as `{ Host: 'worker-7' }`. They can't override `Language` and `Platform`. @default none */
  attributes?: Readonly<Record<string, string>>
}

const maxLength = 500

/**
 * Returns the user-agent header in Amazon's format: `App/1.0 (Language=TypeScript; Platform=Node.js/20.0.0)`.
 *
 * @throws ConfigurationError if a part is not a string, or if the header is longer than 500 characters or not printable ASCII.
 * @see https://developer-docs.amazon/sp-api/docs/include-a-user-agent-header-in-all-requests
 */
export function userAgent(application: Application = {}): string {
  const { name = 'App', version = '1.0', attributes = {} } = checkParts(application)
  const required = { Language: 'TypeScript', Platform: `Node.js/${process.versions.node}` }
  const facts = Object.entries({ ...required, ...attributes, ...required })
  const list = facts.map(([key, value]) => `${backslash(key, '=')}=${backslash(value, ');')}`)
  return check(`${backslash(name, '/')}/${backslash(version, '(')} (${list.join('; ')})`)
}

/** Callers without a type checker may pass anything. */
function checkParts(application: Application): Application {
  if (isRecord(application)) {
    const { name = '', version = '', attributes = {} } = application
    const isText = (part: unknown) => typeof part === 'string'
    if (isRecord(attributes) && [name, version, ...Object.values(attributes)].every(isText)) return application
  }
  throw new ConfigurationError('application must be an object. Pass strings as its name, version and attributes.')
}

/** Adds a backslash before each backslash and each character of `special`, because these would end the part. */
function backslash(part: string, special: string): string {
  return [...part].map((character) => (`\\${special}`.includes(character) ? `\\${character}` : character)).join('')
}

function check(header: string): string {
  if (!/^[ -~]+$/.test(header)) {
    throw new ConfigurationError(
      'application must be printable ASCII, because it is sent as user-agent. Remove other characters.',
    )
  }
  if (header.length <= maxLength) return header
  throw new ConfigurationError(
    `application is too long. Shorten it to make the user-agent at most ${maxLength} characters long, not ${header.length}.`,
  )
}
