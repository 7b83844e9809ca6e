import { Account } from '../src/account/account.js'
import type { AccountData } from '../src/account/account-data.js'
import { Schedule } from '../src/account/schedule.js'
import { FakeClock } from './fake-clock.js'

/** Creates an account. Its date is noon UTC on 2026-11-27 until its clock advances. */
export function testAccount({
  data = {},
  seed = 42,
  clock = new FakeClock(),
}: {
  data?: AccountData
  seed?: number
  clock?: FakeClock
} = {}): Account {
  const now = () => new Date(Date.parse('2026-11-27T12:00:00Z') + clock.read())
  return new Account('seller', { data, seed, now, schedule: new Schedule(clock.read) })
}
