import type { Random } from './random.js'

/** Limits that the request sets, such as `createdAfter`. */
export interface DateLimits {
  readonly after?: number
  readonly before?: number
}

const hour = 60 * 60 * 1000
const day = 24 * hour

/** Hours between midnight UTC of the current day and a date, by the date's name. The first row that fits applies. */
const rows: readonly { readonly names: RegExp; readonly from: number; readonly to: number }[] = [
  { names: /expir|valid|due|next|until/i, from: 7 * 24, to: 30 * 24 },
  { names: /latestShip/i, from: 48, to: 60 },
  { names: /latest|promise/i, from: 96, to: 120 },
  { names: /deliver|arriv|return/i, from: 72, to: 96 },
  { names: /ship|pickup|dispatch|schedul|appointment|slot|window/i, from: 24, to: 48 },
  { names: /updat|modif|refresh|process|complet|finish|end|to$|before|cancel/i, from: -24, to: -1 },
  { names: /creat|purchas|order|plac|submit|request|start|begin|earliest|from$|after|issue/i, from: -72, to: -48 },
  { names: /./, from: -48, to: -24 },
]

/** The earliest date without limits, in hours before midnight. */
const earliest = 72

/**
 * Generates a date near the current one. Dates of creation precede dates of updates, and those precede deliveries.
 * @param name The date's name in the model, such as `purchaseDate`.
 * @param now Milliseconds since the epoch.
 * @param limits Dates that are not in the future are within these limits.
 */
export function plausibleDate(name: string, random: Random, now: number, limits: DateLimits): Date {
  const midnight = now - (now % day)
  const row = rows.find(({ names }) => names.test(name))
  const date = midnight + random.integer((row?.from ?? 0) * 60, (row?.to ?? 0) * 60) * 60_000
  return new Date(date > now ? Math.max(date, limits.after ?? date) : within(limits, date, midnight, now))
}

/** Moves a past date into the limits. All past dates move by the same rule, so their order stays. */
function within(limits: DateLimits, date: number, midnight: number, now: number): number {
  const { after, before = now } = limits
  if (after === undefined && before >= midnight) return date
  const last = Math.min(before, Math.max(now, after ?? now))
  const first = Math.max(after ?? Number.NEGATIVE_INFINITY, last - earliest * hour)
  if (first >= last) return first
  const share = (date - (midnight - earliest * hour)) / (earliest * hour)
  return first + Math.floor((share * (last - first)) / 1000) * 1000
}
