import type { Clone } from './clone.js'

/** A change of the repository, with the releases that must follow from it. */
export interface Update {
  readonly title: string
  /** Message of the commit. The changelogs list it. */
  readonly message: string
  readonly edit: (clone: Clone) => Promise<void>
  /** Packages to generate again, without their scope. */
  readonly generate?: readonly string[]
  /** Versions of the packages that are released, without their scope. All other packages must keep their versions. */
  readonly released: Readonly<Record<string, string>>
  /** Parts of the new section of a changelog, by package. */
  readonly changelogs: Readonly<Record<string, readonly string[]>>
}

interface Contract {
  readonly paths: Record<string, Record<string, { parameters: object[] }>>
  readonly definitions: Record<string, Definition>
}

interface Definition {
  required: string[]
  readonly properties: Record<string, { items?: { enum: string[] } } | undefined>
}

/** Updates of models, one after the other. The messages say `feat`, so only the diff can find the right level. */
export const modelUpdates: readonly Update[] = [
  {
    title: 'Breaking: a response loses a required property',
    message: 'feat(models): Sellers v1 without the names of stores',
    edit: (clone) =>
      editContract(clone, 'sellers', ({ definitions: { MarketplaceParticipation } }) => {
        if (MarketplaceParticipation === undefined) return
        MarketplaceParticipation.required = MarketplaceParticipation.required.filter((name) => name !== 'storeName')
        delete MarketplaceParticipation.properties.storeName
      }),
    generate: ['sellers-v1'],
    released: { 'sellers-v1': '2.0.0', sandbox: '1.0.1', generator: '1.0.1' },
    changelogs: {
      'sellers-v1': [
        '## 2.0.0',
        '| Place | Change | Level | Reason |',
        '`MarketplaceParticipation.storeName`',
        '| major |',
        'Sellers v1 without the names of stores',
      ],
    },
  },
  {
    title: 'Additive: an operation gets an optional parameter',
    message: 'feat(models): Solicitations v1 with a locale',
    edit: (clone) =>
      editContract(clone, 'solicitations', ({ paths }) => {
        const { get } = paths['/solicitations/v1/orders/{amazonOrderId}'] ?? {}
        get?.parameters.push({ name: 'locale', in: 'query', required: false, type: 'string' })
      }),
    generate: ['solicitations-v1'],
    released: { 'solicitations-v1': '1.1.0', sandbox: '1.0.2', generator: '1.0.2' },
    changelogs: {
      'solicitations-v1': [
        '## 1.1.0',
        '`getSolicitationActionsForOrder.locale`',
        'optional parameter added',
        '| minor |',
      ],
    },
  },
  {
    title: 'Enum only: a response gets a value',
    message: 'feat(models): FBA Inbound Eligibility v1 with a new reason',
    edit: (clone) =>
      editContract(clone, 'fbaInbound', ({ definitions: { ItemEligibilityPreview } }) => {
        ItemEligibilityPreview?.properties.ineligibilityReasonList?.items?.enum.push('FBA_INB_0999')
      }),
    generate: ['fba-inbound-eligibility-v1'],
    released: { 'fba-inbound-eligibility-v1': '1.1.0', sandbox: '1.0.3', generator: '1.0.3' },
    changelogs: { 'fba-inbound-eligibility-v1': ['## 1.1.0', 'enum value added', 'FBA_INB_0999', '| minor |'] },
  },
  {
    title: 'Prose only: an operation gets another description',
    message: 'feat(models): a clearer description of sales',
    edit: (clone) =>
      clone.edit('models/descriptions/sales.json', (text) =>
        text.replace('Returns the numbers of orders and units', 'Returns how many orders and units were sold'),
      ),
    generate: ['sales-v1'],
    released: { 'sales-v1': '1.0.1', generator: '1.0.4' },
    changelogs: { 'sales-v1': ['## 1.0.1', 'a clearer description of sales'] },
  },
]

/** Updates of code, without models. */
export const codeUpdates: readonly Update[] = [
  {
    title: 'A spec only',
    message: 'fix(auth): a spec without an effect on the package',
    edit: (clone) => append(clone, 'packages/auth/src/values/endpoint.spec.ts'),
    released: {},
    changelogs: {},
  },
  {
    title: 'A fix in one package that is written by hand',
    message: 'fix(redis): a connection that ends early',
    edit: (clone) => append(clone, 'packages/redis/src/index.ts'),
    released: { redis: '1.0.1' },
    changelogs: { redis: ['## 1.0.1', '### Fixes', '- **redis:** a connection that ends early ('] },
  },
]

/** A major of auth. Packages that depend on auth accept it too, with a minor. */
export const authUpdate = {
  message: 'feat(auth): the option timeout is in seconds\n\nBREAKING CHANGE: Divide your timeouts by 1000.',
  edit: (clone: Clone) => append(clone, 'packages/auth/src/index.ts'),
}

function append(clone: Clone, path: string): Promise<void> {
  return clone.edit(path, (text) => `${text}\n// Changed by the rehearsal.\n`)
}

function editContract(clone: Clone, model: string, change: (contract: Contract) => void): Promise<void> {
  return clone.edit(`models/contracts/${model}.json`, (text) => {
    const contract: Contract = JSON.parse(text)
    change(contract)
    return `${JSON.stringify(contract, null, 2)}\n`
  })
}
