/**
 * Types for rules between the parameters of an operation. Each is added to the interface of the parameters with `&`. A parameter
 * that must be absent can also be `undefined`.
 */

/** Of the given properties, exactly one is set. */
export type ExactlyOne<T, Names extends keyof T> = {
  [Name in Names]: Present<T, Name> & Absent<Exclude<Names, Name>>
}[Names]

/** Of the given properties, at least one is set. */
export type AtLeastOne<T, Names extends keyof T> = { [Name in Names]: Present<T, Name> }[Names]

/** Of the given properties, at most one is set. */
export type AtMostOne<T, Names extends keyof T> = { [Name in Names]: Absent<Exclude<Names, Name>> }[Names]

/** Of the given properties, all are set or none. */
export type AllOrNone<T, Names extends keyof T> = Present<T, Names> | Absent<Names>

/** If `If` is set, or has one of `Values`, the other properties are set too. */
export type Requires<T, If extends keyof T, Names extends keyof T, Values = Exclude<T[If], undefined>> =
  | Present<T, Names>
  | Other<T, If, Values>

/** If `If` is set, or has one of `Values`, the other properties are not set. */
export type Excludes<T, If extends keyof T, Names extends keyof T, Values = Exclude<T[If], undefined>> =
  | Absent<Names>
  | Other<T, If, Values>

/** If the given property is set, no other optional property is set. */
export type Alone<T, Name extends keyof T> = Absent<Name> | Absent<Exclude<OptionalKey<T>, Name>>

type Present<T, Names extends keyof T> = { [Name in Names]-?: Exclude<T[Name], undefined> }

type Absent<Names extends PropertyKey> = { [Name in Names]?: undefined }

/** `If` is absent or has none of `Values`. */
type Other<T, If extends keyof T, Values> = { [Name in If]?: Exclude<T[Name], Values> | undefined }

type OptionalKey<T> = { [Key in keyof T]-?: undefined extends T[Key] ? Key : never }[keyof T]
