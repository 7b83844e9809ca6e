import { once } from 'node:events'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { SharedRedis } from '../src/index.js'
import type { MemberOptions } from './fleet-process.js'

// One process of a fleet. It prints "ready", waits for a line on stdin, requests an access token, prints "requested", and then
// prints the token. It has to exit by itself with code 0, which is part of the test.

const { redis: redisOptions, auth: authOptions }: MemberOptions = JSON.parse(process.argv[2] ?? '')
const redis = new SharedRedis(redisOptions)
const auth = new SellingPartnerAuth({ ...authOptions, tokenStore: redis.tokenStore })

await redis.ping()
console.log('ready')
await once(process.stdin, 'data')
process.stdin.pause()

const token = auth.accessToken()
console.log('requested')
console.log(await token)
