import type { KillPoint } from '../../integration/secret-rotation/rotator-task.js'

/** What befalls a rotation, each with how often it is chosen beside the others. */
export const faultShares = {
  'rotator killed': 6,
  'two rotators': 4,
  'notice twice': 2,
  'SQS late': 2,
  'SQS reset': 2,
  'SQS answer lost': 2,
  'SQS 500': 2,
  'SP-API 503': 1,
  'SP-API answer lost': 3,
  'LWA 503': 2,
  'LWA refuses the new secret': 3,
  'store fails': 3,
  'store hinders': 2,
  'message twice': 3,
  'old message': 3,
  'foreign message': 1,
  'malformed message': 1,
} as const

export type FaultKind = keyof typeof faultShares

/** One fault of a rotation. */
export interface Fault {
  readonly kind: FaultKind
  /** Milliseconds from the notice to the fault's beginning, where it does not lie in wait. */
  readonly after: number
  /** Milliseconds that it lasts, where it is one that lasts. */
  readonly lasts: number
  /** How many requests it befalls, where it is one of LWA's. */
  readonly hits: number
  /** Which of the messages is put once more: a number from 0 to below 1. */
  readonly choice: number
  /** After which step a rotator is killed. */
  readonly killAt: KillPoint
}
