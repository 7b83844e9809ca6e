import { once } from 'node:events'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { SharedRedis } from '../src/index.js'
import type { MemberOptions } from './fleet-process.js'

// One process of a fleet. It says when it is ready, waits for the word, asks for an access token, says that it has asked, and
// then which token it was given. That it ends by itself, and in peace, is part of the test.

const { redis: redisOptions, auth: authOptions }: MemberOptions = JSON.parse(process.argv[2] ?? '')
const redis = new SharedRedis(redisOptions)
const auth = new SellingPartnerAuth({ ...authOptions, tokenStore: redis.tokenStore })

await redis.ping()
console.log('ready')
await once(process.stdin, 'data')
process.stdin.pause()

const token = auth.accessToken()
console.log('asked')
console.log(await token)
