/** Types for rules between the parameters of an operation. A parameter that must be absent can also be `undefined`. */

/**
 * One way to combine the fields of a parameter object. A union of variants reads better in editors than a combination of rules.
 *
 * @typeParam Present Fields that must be set.
 * @typeParam Missing Fields that must be absent.
 */
export type Variant<Fields, Present extends keyof Fields, Missing extends keyof Fields = never> = Omit<
  Fields,
  Present | Missing
> &
  Given<Fields, Present> &
  Absent<Fields, Missing>

/** If `If` has one of `Values`, the other fields are set too. */
export type Requires<Fields, If extends keyof Fields, Names extends keyof Fields, Values> =
  | Given<Fields, Names>
  | Other<Fields, If, Values>

/** If `If` has one of `Values`, the other fields are not set. */
export type Excludes<Fields, If extends keyof Fields, Names extends keyof Fields, Values> =
  | Absent<Fields, Names>
  | Other<Fields, If, Values>

type Given<Fields, Names extends keyof Fields> = { [Name in Names]-?: Exclude<Fields[Name], undefined> }

type Absent<Fields, Names extends keyof Fields> = { [Name in Names]?: undefined }

/** `If` is absent or has none of `Values`. */
type Other<Fields, If extends keyof Fields, Values> = { [Name in If]?: Exclude<Fields[Name], Values> | undefined }
