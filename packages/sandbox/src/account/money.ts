/** An amount in the currency of a store. */
export interface Money {
  readonly amount: number
  readonly currencyCode: string
}

/** Approximate units of a currency for one US dollar. Prices in the sandbox only need the right order of magnitude. */
const unitsPerDollar: Readonly<Record<string, number>> = {
  USD: 1,
  CAD: 1.4,
  MXN: 18,
  BRL: 5.5,
  EUR: 0.9,
  GBP: 0.8,
  SEK: 10,
  ZAR: 18,
  PLN: 4,
  EGP: 48,
  TRY: 40,
  SAR: 3.75,
  AED: 3.67,
  INR: 85,
  SGD: 1.35,
  AUD: 1.5,
  JPY: 150,
}

/** Converts a price in US dollars to a price that a store could show: `19.99` becomes 17.99 EUR or 2999 JPY. */
export function priceIn(currencyCode: string, dollars: number): Money {
  const units = dollars * (unitsPerDollar[currencyCode] ?? 1)
  return money(hasCents(currencyCode) ? Math.max(Math.round(units), 1) - 0.01 : Math.round(units), currencyCode)
}

/** Converts a price in a store to US dollars, the opposite of `priceIn`. */
export function dollarsOf({ amount, currencyCode }: Money): number {
  return money(amount / (unitsPerDollar[currencyCode] ?? 1), 'USD').amount
}

/** Converts US dollars to a currency, such as a fee. */
export function fromDollars(dollars: number, currencyCode: string): Money {
  return money(dollars * (unitsPerDollar[currencyCode] ?? 1), currencyCode)
}

/** An amount, rounded to the currency's smallest unit. */
export function money(amount: number, currencyCode: string): Money {
  return { amount: hasCents(currencyCode) ? Math.round(amount * 100) / 100 : Math.round(amount), currencyCode }
}

/** Multiplies an amount, such as a price by a quantity. */
export function times({ amount, currencyCode }: Money, factor: number): Money {
  return money(amount * factor, currencyCode)
}

export function sum(amounts: readonly Money[], currencyCode: string): Money {
  return money(
    amounts.reduce((total, { amount }) => total + amount, 0),
    currencyCode,
  )
}

/** An amount as text, with the currency's number of decimals: `17.99`, `2999`. */
export function amountText({ amount, currencyCode }: Money): string {
  return amount.toFixed(hasCents(currencyCode) ? 2 : 0)
}

/** The smallest unit of a currency that a price can have: 0.01 EUR or 1 JPY. */
export function smallestUnit(currencyCode: string): number {
  return hasCents(currencyCode) ? 0.01 : 1
}

function hasCents(currencyCode: string): boolean {
  return currencyCode !== 'JPY'
}
