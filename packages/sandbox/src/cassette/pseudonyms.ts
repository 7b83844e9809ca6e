/** Replaces a value. The number tells values of the same kind apart. */
type Replace = (number: number) => string

interface Rule {
  readonly kind: string
  /** Matches the name of a field or parameter, in lower case without separators. */
  readonly name: RegExp
  readonly replace: Replace
}

const padded = (number: number, digits: number) => String(number).padStart(digits, '0')

const emailAddress = { kind: 'email', replace: (number: number) => `person-${number}@example.com` }
const orderId = { kind: 'order', replace: (number: number) => `999-${padded(number, 7)}-0000000` }

/** Fields with personal data or secrets. The first rule whose name matches applies. */
const rules: readonly Rule[] = [
  { ...emailAddress, name: /email/ },
  { kind: 'phone', name: /phone|fax|mobile/, replace: (number) => `+1 555 ${padded(number, 7)}` },
  {
    kind: 'street',
    name: /^(address)?line\d?$|^street/,
    replace: (number) => `${number} Test Street`,
  },
  { kind: 'city', name: /^(city|county|district|municipality|town)/, replace: (number) => `Test City ${number}` },
  {
    kind: 'postal code',
    name: /^(postal|zip)(or(zip|postal))?code|^postcode$/,
    replace: (number) => padded(number, 5),
  },
  {
    kind: 'seller',
    name: /^(seller|merchant|sellingpartner|partner)(customer)?id$/,
    replace: (number) => `A${padded(number, 12)}T`,
  },
  {
    kind: 'token',
    name: /token$|^secret|secret$|password|signature/,
    replace: (number) => `token-${number}`,
  },
  { kind: 'url', name: /url$|uri$/, replace: (number) => `https://example.com/${number}` },
  {
    kind: 'text',
    name: /^buyer|^customer(?!service)|^recipient|^gift|taxid|taxregistration|vatnumber|^purchaseordernumber$|instructions$|dateofbirth|^comments?$/,
    replace: (number) => `Text ${number}`,
  },
  {
    kind: 'person',
    name: /^(buyer|recipient|customer|contact|first|last|full|given|family|company|business|attention|shipto|shipfrom|person)name$/,
    replace: (number) => `Person ${number}`,
  },
]

/** Shorter values, such as a country, are often harmless in other fields. */
const minKnownLength = 8

/** Only the name of a person or of a company, because it stands in an address. */
const person: Rule = { kind: 'person', name: /^name$/, replace: (number) => `Person ${number}` }

const orderIds = /\b\d{3}-\d{7}-\d{7}\b/g
const emails = /[\w.+-]+@[\w-]+(\.[\w-]+)+/g

const addressField = /^(address)?line1$|^postalcode$|^zip/

/**
 * Replaces personal data and secrets. The same value always gets the same pseudonym, so that responses and later requests still
 * agree. Pseudonyms are numbered in the order in which values appear, because a hash of personal data could be reversed.
 */
export class Pseudonyms {
  readonly #pseudonyms = new Map<string, string>()
  readonly #counts = new Map<string, number>()

  /** Returns a copy of JSON data without personal data and secrets. */
  replaceIn(value: unknown, rule?: Rule): unknown {
    if (Array.isArray(value)) return value.map((item) => this.replaceIn(item, rule))
    if (typeof value === 'object' && value !== null) return this.#replaceFields(value)
    return typeof value === 'string' && value !== '' ? this.#replaceText(value, rule) : value
  }

  #replaceFields(fields: object): object {
    const isAddress = Object.keys(fields).some((name) => addressField.test(plain(name)))
    return Object.fromEntries(
      Object.entries(fields).map(([name, value]) => {
        const rule = findRule(name) ?? (isAddress && plain(name) === 'name' ? person : undefined)
        return [name, this.replaceIn(value, rule)]
      }),
    )
  }

  #replaceText(text: string, rule: Rule | undefined): string {
    if (rule) return this.#pseudonymOf(text, rule)
    const known = text.length >= minKnownLength ? this.#pseudonyms.get(text) : undefined
    if (known !== undefined) return known
    return text
      .replace(orderIds, (id) => this.#pseudonymOf(id, orderId))
      .replace(emails, (email) => this.#pseudonymOf(email, emailAddress))
  }

  #pseudonymOf(value: string, { kind, replace }: Pick<Rule, 'kind' | 'replace'>): string {
    const known = this.#pseudonyms.get(value)
    if (known !== undefined) return known
    const number = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, number)
    const pseudonym = replace(number)
    this.#pseudonyms.set(value, pseudonym)
    return pseudonym
  }
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

function findRule(name: string): Rule | undefined {
  return rules.find((rule) => rule.name.test(plain(name)))
}
