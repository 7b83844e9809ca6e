import type { Access, AccessTokens } from '../access/access-tokens.js'
import type { UsagePlanBuckets } from '../access/usage-plan-bucket.js'
import type { Account, Accounts } from '../account/account.js'
import { Orders } from '../account/orders.js'
import { Products } from '../account/products.js'
import type { OverviewRow } from '../apis/stateful-api.js'
import { statefulApis } from '../apis/stateful-apis.js'
import { nameOfSeller } from '../call-log.js'
import type { AdvanceableClock } from '../clock.js'
import { storeFacts } from '../generation/store-facts.js'
import type { Applications } from '../lwa/applications.js'
import type { AccountTable, PageState, TokenRow } from './page-types.js'

/** The state of the sandbox, as far as the page shows it. */
export interface ShownState {
  readonly accounts: Accounts
  readonly applications: Applications
  readonly buckets: UsagePlanBuckets
  readonly clock: AdvanceableClock
  readonly today: () => Date
  readonly tokens: AccessTokens
}

const mostTokens = 50
const mostRows = 50

/** Reads the state that the page shows. It changes nothing. */
export function readPageState({ accounts, applications, buckets, clock, today, tokens }: ShownState): PageState {
  const now = today().getTime()
  const authorizations = applications.authorizations()
  const clientIds = new Set(authorizations.map(({ clientId }) => clientId))
  const dateOf = (reading: number) => new Date(now + reading - clock.read()).toISOString()
  return {
    now: new Date(now).toISOString(),
    sellers: authorizations.map(({ clientId, seller }) => (seller ? nameOfSeller(seller) : clientId)),
    buckets: buckets.list().map(({ caller, ...bucket }) => ({ ...bucket, owner: ownerOf(caller) })),
    tokens: tokens.newest(mostTokens).map(({ token, access, expiresAt }) => ({
      type: access.type,
      grant: describeGrant(access),
      ending: token.slice(-4),
      expiresAt: dateOf(expiresAt),
      isExpired: clock.read() >= expiresAt,
    })),
    accounts: accounts.all().map((account) => ({
      ...(clientIds.has(account.owner)
        ? { owner: account.owner, tables: apiTables(account) }
        : { owner: nameOfSeller(account.owner), tables: [productsAndOrders(account), ...apiTables(account)] }),
    })),
  }
}

/** One table for each API that has something to show. */
function apiTables(account: Account): AccountTable[] {
  const tables = statefulApis.flatMap(({ name, overview }) => (overview ? [tableOf(name, overview(account))] : []))
  return tables.filter(({ rows }) => rows.length > 0)
}

/** Numbers of products and orders. Orders of a store exist after the first call that needs them. */
function productsAndOrders(account: Account): AccountTable {
  const products = account.part(Products).all().length
  const orders = [...account.part(Orders).counts()]
  return tableOf('Products and orders', [
    { data: 'Products', count: products },
    ...orders.map(([store, count]) => ({ data: `Orders in ${storeFacts([store]).countryCode}`, count })),
  ])
}

function tableOf(name: string, rows: readonly OverviewRow[]): AccountTable {
  return { name, rows: rows.slice(0, mostRows).map(toTexts), more: Math.max(rows.length - mostRows, 0) }
}

function toTexts(row: OverviewRow): AccountTable['rows'][number] {
  const shown = Object.entries(row).flatMap(([column, value]) =>
    value === undefined ? [] : [[column, value instanceof Date ? value.toISOString() : value] as const],
  )
  return Object.fromEntries(shown)
}

function ownerOf(caller: Access): string {
  return caller.type === 'grantless' ? caller.clientId : nameOfSeller(caller.seller)
}

function describeGrant(access: Access): TokenRow['grant'] {
  if (access.type === 'grantless') return access.scope
  if (access.type === 'seller') return nameOfSeller(access.seller)
  const resources = access.resources.map(({ method, path }) => `${method} ${path}`)
  return `${nameOfSeller(access.seller)}: ${resources.join(', ')}`
}
