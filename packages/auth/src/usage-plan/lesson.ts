/** What an answer tells about its bucket. That it came tells already that a call has arrived. */
export interface Lesson {
  /** The rate in force, in requests per second. Left out where the answer names none. */
  readonly rate?: number
  /** The call was throttled: Amazon's bucket is empty. @default false */
  readonly empty?: boolean
}
