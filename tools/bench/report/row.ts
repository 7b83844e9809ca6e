/** One line of the table: what one contender came to in one measurement. */
export interface Row {
  readonly measurement: string
  readonly contender: string
  /** The figures as a reader wants them, or why there are none. */
  readonly measured: string
  /** The same figures for a program, times in milliseconds. */
  readonly figures?: Readonly<Record<string, number>>
  readonly goal?: Goal
}

export interface Goal {
  readonly text: string
  readonly isReached: boolean
}
