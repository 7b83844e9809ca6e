import type { Schema } from '../model/swagger-model.js'

/** An option of `startSandbox`, as the command, its configuration file and the README have it. */
export interface OptionRow {
  /** Flags that set it. Empty if only the configuration file does. */
  readonly flags: readonly OptionFlag[]
  /** Schema of its value in a configuration file. Left out if only code can set it. */
  readonly schema?: Schema | ((value: unknown) => Schema)
  /** Converts the value from a configuration file. @default leaves it as it is */
  readonly convert?: (value: unknown) => unknown
  /** Default, for the README. */
  readonly default: string
  /** Description, for the README. */
  readonly text: string
}

/** A flag of the command. */
export interface OptionFlag {
  readonly name: string
  /** Field of the option that it sets. Left out if it sets the whole option. */
  readonly field?: string
  /** Placeholder of its value in the help. Left out if the flag has no value. */
  readonly value?: string
  /** Description in the help: a verb, the unit and the default. */
  readonly help: string
  readonly isRepeatable?: boolean
  /** Reads the value. Undefined if it is invalid. @default the text itself */
  readonly read?: (text: string) => unknown
  /** Sentence that says how to correct an invalid value. */
  readonly advice?: string
}

export const wholeNumber =
  (from: number, to: number = Number.MAX_SAFE_INTEGER) =>
  (text: string): number | undefined => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
    return number >= from && number <= to ? number : undefined
  }

/** Reads a number of seconds from 1. */
export const seconds = { read: wholeNumber(1), advice: 'Use a whole number of seconds from 1.' }

/** Reads one of some values. */
export function oneOf(...values: readonly string[]) {
  return { read: (text: string) => values.find((value) => value === text), advice: `Use ${values.join(' or ')}.` }
}
