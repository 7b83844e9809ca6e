import { LuaScript } from '../connection/redis-connection.js'

/**
 * Each bucket is a hash in Redis:
 * - `permits`: the permits at the time `refilledUntil`. Below 0, permits are reserved for waiting processes.
 * - `refilledUntil`: the time until which the refill is counted.
 * - `rate`: the rate in force, in permits per second.
 * - `plannedRate`: the rate of the plan that the bucket started with.
 * - `version`: the number of changes.
 *
 * Times are milliseconds of Redis' own clock, so the clocks of the machines do not matter.
 *
 * The arithmetic follows `BucketState` in `@selling-partner/auth`. A refilled permit is held back for the network delay, and a
 * full bucket starts to refill when the first call arrives at Amazon. Only the process that sent this call learns from the
 * response when it arrived. Until then, permits are reserved for other processes as if the call had taken the longest network
 * delay. The correction follows when the arrival is known.
 */
const bucket = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local networkDelay = tonumber(ARGV[1])
local maxNetworkDelay = tonumber(ARGV[2])
-- Sums of fractions can miss an integer.
local wholePermit = 1 - 1e-9

local function exact(number)
  return string.format('%.17g', number)
end

-- A missing bucket is full. If the clock was set back, the refill must not stop.
local function load(key, rate, burst)
  local stored = redis.call('HMGET', key, 'permits', 'refilledUntil', 'rate', 'plannedRate', 'version')
  local plannedRate = exact(rate)
  local bucket = { key = key, plannedRate = plannedRate, burst = burst, permits = burst, refilledUntil = now, rate = rate,
    version = 0 }
  if not stored[1] then return bucket end
  bucket.permits = tonumber(stored[1])
  bucket.refilledUntil = math.min(tonumber(stored[2]), now + maxNetworkDelay)
  bucket.version = tonumber(stored[5])
  if stored[4] == plannedRate then bucket.rate = tonumber(stored[3]) end
  local refillTo = now - networkDelay
  if refillTo > bucket.refilledUntil then
    bucket.permits = math.min(burst, bucket.permits + (refillTo - bucket.refilledUntil) * bucket.rate / 1000)
    bucket.refilledUntil = refillTo
  end
  return bucket
end

-- A bucket expires ten minutes after it is full again, so that a rate from a response is remembered for a while.
local function save(bucket)
  redis.call('HSET', bucket.key, 'permits', exact(bucket.permits), 'refilledUntil', exact(bucket.refilledUntil),
    'rate', exact(bucket.rate), 'plannedRate', bucket.plannedRate, 'version', bucket.version + 1)
  local untilFull = (bucket.burst - bucket.permits) * 1000 / bucket.rate
  redis.call('PEXPIRE', bucket.key, math.ceil(untilFull) + 600000)
end
`

/**
 * Takes the available permits, up to the wanted number, from each of the buckets. If there are fewer, it reserves one more.
 *
 * KEYS: the buckets. ARGV: the network delay, the longest network delay, the number of wanted permits, then a rate and a burst
 * for each bucket.
 * Returns a list:
 * - the number of permits taken
 * - the milliseconds until the reserved permit is ready, or -1 if none is reserved
 * - the first bucket's rate and its version
 * - for each bucket, 1 if it was full and starts to refill now
 */
export const takePermits = new LuaScript(`${bucket}
local wanted = tonumber(ARGV[3])
local buckets = {}
local taken = wanted
for i, key in ipairs(KEYS) do
  buckets[i] = load(key, tonumber(ARGV[2 * i + 2]), tonumber(ARGV[2 * i + 3]))
  taken = math.min(taken, math.floor(buckets[i].permits + 1 - wholePermit))
end
taken = math.max(taken, 0)

local reservedInMs = -1
local refillStarts = {}
for i, each in ipairs(buckets) do
  refillStarts[i] = 0
  -- Milliseconds until the bucket is full, and the network delay for which Amazon's bucket must have room.
  local room = (each.burst - each.permits) * 1000 / each.rate
  local delay = math.min(networkDelay, (each.burst - 1) * 500 / each.rate)
  if taken > 0 and each.permits == each.burst then
    -- A bucket with a burst of 1 restarts with each call, and the longest network delay each time would cost too much.
    each.refilledUntil = now + (each.burst < 2 and 0 or maxNetworkDelay - networkDelay)
    refillStarts[i] = 1
  elseif taken > 0 and room < 2 * delay then
    -- Amazon's bucket may be full when the call arrives. It then loses the refill that is counted here.
    each.refilledUntil = each.refilledUntil + 2 * delay - room
  end
  each.permits = each.permits - taken
  if taken < wanted then
    reservedInMs = math.max(reservedInMs, 0,
      each.refilledUntil + networkDelay + (1 - each.permits) * 1000 / each.rate - now)
    each.permits = each.permits - 1
    -- A bucket with a burst of 1 restarts with each call, so each of its permits is held back for the network delay.
    if each.burst < 2 then each.permits = each.permits - networkDelay * each.rate / 1000 end
  end
  save(each)
end
local own = buckets[1]
return { taken, exact(reservedInMs), exact(own.rate), own.version + 1, unpack(refillStarts) }
`)

/**
 * Returns unused permits, unless another process has reserved a later permit since: that permit would not be ready sooner. A
 * bucket with a burst of 1 can't hold a second permit.
 *
 * KEYS: the buckets. ARGV: the number of permits, then the first bucket's version when they were taken, and its burst.
 */
export const returnPermits = new LuaScript(`
if tonumber(ARGV[3]) < 2 or redis.call('HGET', KEYS[1], 'version') ~= ARGV[2] then return end
for _, key in ipairs(KEYS) do
  if redis.call('EXISTS', key) == 1 then redis.call('HINCRBYFLOAT', key, 'permits', ARGV[1]) end
end
`)

/**
 * Updates the buckets from a response.
 *
 * KEYS: the buckets. ARGV:
 * - the network delay and the longest network delay
 * - the first bucket's rate in force, or an empty string
 * - 1 if the first bucket is empty
 * - for each bucket: a rate, a burst, and the milliseconds by which its refill started later than counted
 */
export const updateBuckets = new LuaScript(`${bucket}
for i, key in ipairs(KEYS) do
  local each = load(key, tonumber(ARGV[3 * i + 2]), tonumber(ARGV[3 * i + 3]))
  each.refilledUntil = each.refilledUntil + tonumber(ARGV[3 * i + 4])
  if i == 1 then
    if ARGV[3] ~= '' then each.rate = tonumber(ARGV[3]) end
    if ARGV[4] == '1' then
      -- Reserved permits stay reserved.
      each.permits = math.min(0, math.floor(each.permits))
      each.refilledUntil = now
    end
  end
  save(each)
end
`)
