import { LuaScript } from '../connection/redis-connection.js'

/**
 * The token buckets in Redis: a hash per bucket, with the `tokens` that there were at the time `until`, the `rate` in force, the rate
 * that the `plan` began with, and the number of `changes`. Times are milliseconds of Redis' own clock, so that the clocks
 * of the machines do not matter. Tokens below 0 are promised to those who wait.
 *
 * The arithmetic leans on that of `Tokens` in `@selling-partner/auth`: a refilled token is held back for the lag, and a full
 * bucket begins to refill when the first call arrives. That is told by its answer, to one process alone: the others are promised
 * their tokens as if the call had taken the longest way, and what that was too much is given to them when it is known.
 */
const bucket = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local lag = tonumber(ARGV[1])
local longestWay = tonumber(ARGV[2])
local wholeToken = 1 - 1e-9

local function exact(number)
  return string.format('%.17g', number)
end

-- A bucket that is not there is full. A clock that was set back must not stop the refill.
local function load(key, rate, burst)
  local kept = redis.call('HMGET', key, 'tokens', 'until', 'rate', 'plan', 'changes')
  local plan = exact(rate)
  local bucket = { key = key, plan = plan, burst = burst, tokens = burst, upTo = now, rate = rate, changes = 0 }
  if not kept[1] then return bucket end
  bucket.tokens = tonumber(kept[1])
  bucket.upTo = math.min(tonumber(kept[2]), now + longestWay)
  bucket.changes = tonumber(kept[5])
  if kept[4] == plan then bucket.rate = tonumber(kept[3]) end
  local upTo = now - lag
  if upTo > bucket.upTo then
    bucket.tokens = math.min(burst, bucket.tokens + (upTo - bucket.upTo) * bucket.rate / 1000)
    bucket.upTo = upTo
  end
  return bucket
end

-- It is kept until it is full again, and ten minutes more, so that a rate that was learned is not forgotten at once.
local function save(bucket)
  redis.call('HSET', bucket.key, 'tokens', exact(bucket.tokens), 'until', exact(bucket.upTo), 'rate', exact(bucket.rate),
    'plan', bucket.plan, 'changes', bucket.changes + 1)
  local untilFull = (bucket.burst - bucket.tokens) * 1000 / bucket.rate
  redis.call('PEXPIRE', bucket.key, math.ceil(untilFull) + 600000)
end
`

/**
 * Takes tokens out of each of the buckets at once: as many as there are, at most so many as are wanted. Where there are
 * fewer, it promises one more.
 *
 * KEYS: the buckets. ARGV: the lag, the longest way, how many are wanted, and a rate and a burst for each bucket.
 * Returns how many were taken; milliseconds until the promised one comes, or -1; the first bucket's rate; its changes; and for each
 * bucket 1 where it was full, and begins to refill now.
 */
export const takeTokens = new LuaScript(`${bucket}
local wanted = tonumber(ARGV[3])
local buckets = {}
local taken = wanted
for i, key in ipairs(KEYS) do
  buckets[i] = load(key, tonumber(ARGV[2 * i + 2]), tonumber(ARGV[2 * i + 3]))
  taken = math.min(taken, math.floor(buckets[i].tokens + 1 - wholeToken))
end
taken = math.max(taken, 0)

local wait = -1
local begun = {}
for i, each in ipairs(buckets) do
  begun[i] = 0
  -- Milliseconds until it is full, and how long a call may take that Amazon's bucket is to have room for.
  local room = (each.burst - each.tokens) * 1000 / each.rate
  local way = math.min(lag, (each.burst - 1) * 500 / each.rate)
  if taken > 0 and each.tokens == each.burst then
    -- A bucket of one token begins anew with each call: to wait for the longest way each time would cost too much.
    each.upTo = now + (each.burst < 2 and 0 or longestWay - lag)
    begun[i] = 1
  elseif taken > 0 and room < 2 * way then
    -- Amazon's may be full when the call arrives, and then loses the refill that is counted here.
    each.upTo = each.upTo + 2 * way - room
  end
  each.tokens = each.tokens - taken
  if taken < wanted then
    wait = math.max(wait, 0, each.upTo + lag + (1 - each.tokens) * 1000 / each.rate - now)
    each.tokens = each.tokens - 1
    -- For the same reason each of its tokens is held back for the lag.
    if each.burst < 2 then each.tokens = each.tokens - lag * each.rate / 1000 end
  end
  save(each)
end
local own = buckets[1]
return { taken, exact(wait), exact(own.rate), own.changes + 1, unpack(begun) }
`)

/**
 * Puts back tokens that nobody needs any more, unless somebody was promised a later one since: that one would not come
 * sooner, and a bucket of one token holds no second.
 *
 * KEYS: the buckets. ARGV: how many, the first bucket's changes when they were taken, and its burst.
 */
export const returnTokens = new LuaScript(`
if tonumber(ARGV[3]) < 2 or redis.call('HGET', KEYS[1], 'changes') ~= ARGV[2] then return end
for _, key in ipairs(KEYS) do
  if redis.call('EXISTS', key) == 1 then redis.call('HINCRBYFLOAT', key, 'tokens', ARGV[1]) end
end
`)

/**
 * Follows what an answer told.
 *
 * KEYS: the buckets. ARGV: the lag, the longest way, the first bucket's rate in force or an empty text, 1 where it is empty, and for
 * each bucket a rate, a burst and the milliseconds by which its refill began later than was counted.
 */
export const learnFromAnswer = new LuaScript(`${bucket}
for i, key in ipairs(KEYS) do
  local each = load(key, tonumber(ARGV[3 * i + 2]), tonumber(ARGV[3 * i + 3]))
  each.upTo = each.upTo + tonumber(ARGV[3 * i + 4])
  if i == 1 then
    if ARGV[3] ~= '' then each.rate = tonumber(ARGV[3]) end
    if ARGV[4] == '1' then
      -- Tokens that are promised stay so.
      each.tokens = math.min(0, math.floor(each.tokens))
      each.upTo = now
    end
  end
  save(each)
end
`)
