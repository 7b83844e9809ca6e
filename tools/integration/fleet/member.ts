import { createInterface } from 'node:readline'
import { isSellingPartnerError, SellingPartnerAuth } from '@selling-partner/auth'
import { SharedRedis } from '@selling-partner/redis'
import { SellersApi } from '@selling-partner/sellers-v1'
import type { MemberReport, MemberTask } from './fleet.js'

// One process of a fleet. It makes its calls after it has read a line from standard input, and reports each outcome.

const task: MemberTask = JSON.parse(process.argv[2] ?? '')
const redis = new SharedRedis(task.redis)
const auth = new SellingPartnerAuth({ ...task.auth, tokenStore: redis.tokenStore, rateLimiter: redis.rateLimiter })
const sellers = new SellersApi({ auth, baseUrl: task.baseUrl })

function report(event: MemberReport['event']): void {
  process.stdout.write(`${JSON.stringify({ event } satisfies MemberReport)}\n`)
}

async function call(): Promise<void> {
  try {
    await sellers.getMarketplaceParticipations({}, task.options)
    report('succeeded')
  } catch (error) {
    report(isSellingPartnerError(error) ? error.code : String(error))
  }
}

createInterface({ input: process.stdin }).once('line', async () => {
  // An open pipe keeps the process alive.
  process.stdin.destroy()
  await Promise.all(Array.from({ length: task.calls }, call))
  auth.close()
  redis.close()
})
report('ready')
