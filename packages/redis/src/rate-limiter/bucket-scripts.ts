import { maxNetworkDelay, networkDelay } from '@selling-partner/auth/internal'

/**
 * Share of the rate that a bucket may lose to the network delay if its burst is too small to cover the delay. With a burst of 1,
 * each permit is held back for this share of the time between two permits.
 */
export const delayShare = 0.04

/** Milliseconds that a call is assumed to be in flight at least, because a timer counts whole milliseconds. */
export const minNetworkDelay = 1

import { LuaScript } from '../connection/redis-connection.js'

/** Milliseconds for which a request reserves permits. At a high rate, these are several permits. */
const reservedAhead = 50

/** Milliseconds between two requests for permits while the arrival of the first call is unknown. */
const recheckDelay = 25

/**
 * Each bucket is a hash in Redis:
 * - `permits`: the permits at the time `refilledUntil`, without the calls in flight.
 * - `refilledUntil`: the time until which the refill is counted.
 * - `inFlight`: the latest arrivals of calls that have a permit, in order: `<time>:<calls> <time>:<calls>`.
 * - `grantedAt`: the time of the latest permit. It is in the future if a process has reserved a permit.
 * - `startedAt`: the time of the first call to a full bucket, until a response confirms its arrival.
 * - `turnAt`: the time of the latest turn of a waiting process.
 * - `rate`: the rate in force, in permits per second.
 * - `plannedRate`: the rate of the plan that the bucket started with.
 * - `version`: the number of changes.
 *
 * Times are milliseconds of Redis' own clock, so the clocks of the machines do not matter.
 *
 * The arithmetic follows `BucketState` in `@selling-partner/auth`. It assumes the longest network delay for every call. Amazon's
 * bucket gets each call sooner, so it never holds less. A reserved permit counts as a call that is sent at its own time.
 * So the refill never exceeds the burst, with any number of reserved permits.
 *
 * The first call to a full bucket may need a connection and an access token first. Only the process that sent this call learns
 * from the response when it arrived. Until then, the calls count as not arrived for up to the longest network delay. No
 * permits are reserved in that time.
 */
const bucket = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local networkDelay = ${networkDelay}
local maxNetworkDelay = ${maxNetworkDelay}
-- Sums of fractions can miss an integer.
local rounding = 1e-9

local function exact(number)
  return string.format('%.17g', number)
end

local function refill(bucket, untilTime)
  if untilTime <= bucket.refilledUntil then return end
  local permits = bucket.permits + (untilTime - bucket.refilledUntil) * bucket.rate / 1000
  bucket.permits = math.min(bucket.burst, permits)
  bucket.refilledUntil = untilTime
end

local function isUnconfirmed(bucket)
  return bucket.startedAt ~= nil and now < bucket.startedAt + maxNetworkDelay
end

-- Until the first call has arrived, a full bucket stays full.
local function advance(bucket)
  if isUnconfirmed(bucket) then return end
  bucket.startedAt = nil
  while bucket.inFlight[1] and bucket.inFlight[1].at <= now do
    local arrival = table.remove(bucket.inFlight, 1)
    refill(bucket, arrival.at)
    bucket.permits = bucket.permits - arrival.calls
    bucket.calls = bucket.calls - arrival.calls
  end
  refill(bucket, now)
end

-- Milliseconds that a call is assumed to be in flight while the bucket refills. Permits are reserved at exact times. So the burst
-- may almost be used up by calls in flight, without a loss of the rate.
local function delayOf(bucket, share)
  return math.min(networkDelay,
    math.max((bucket.burst - 1) * 900 / bucket.rate, share * 1000 / bucket.rate, ${minNetworkDelay}))
end

-- If the clock was set back, or another node with a slower clock has become the master, the refill must not stop.
local function setBack(bucket)
  local ahead = bucket.refilledUntil - now
  if ahead <= maxNetworkDelay then return end
  bucket.refilledUntil = now
  bucket.grantedAt = bucket.grantedAt - ahead
  bucket.turnAt = bucket.turnAt - ahead
  if bucket.startedAt then bucket.startedAt = bucket.startedAt - ahead end
  for _, arrival in ipairs(bucket.inFlight) do arrival.at = arrival.at - ahead end
end

-- Loads the bucket of a key. A missing bucket is full. The arguments of the bucket are its rate, its burst, the time at which
-- its burst started and the milliseconds until the first call arrived. The last two may be empty.
local function load(i, firstArgument)
  local key = KEYS[i]
  local argument = firstArgument + 4 * (i - 1)
  local rate, burst = tonumber(ARGV[argument]), tonumber(ARGV[argument + 1])
  local startedAt, arrivedAfter = ARGV[argument + 2], tonumber(ARGV[argument + 3])
  local stored = redis.call('HMGET', key, 'permits', 'refilledUntil', 'rate', 'plannedRate', 'version', 'inFlight',
    'grantedAt', 'startedAt', 'turnAt')
  local plannedRate = exact(rate)
  local bucket = { key = key, plannedRate = plannedRate, burst = burst, permits = burst, refilledUntil = now, rate = rate,
    version = 0, inFlight = {}, calls = 0, grantedAt = 0, turnAt = 0 }
  if not stored[6] then return bucket end
  bucket.permits = tonumber(stored[1])
  bucket.refilledUntil = tonumber(stored[2])
  bucket.version = tonumber(stored[5])
  bucket.grantedAt = tonumber(stored[7])
  bucket.startedAt = tonumber(stored[8])
  bucket.turnAt = tonumber(stored[9])
  for at, calls in string.gmatch(stored[6], '([^ :]+):(%d+)') do
    table.insert(bucket.inFlight, { at = tonumber(at), calls = tonumber(calls) })
    bucket.calls = bucket.calls + tonumber(calls)
  end
  if stored[4] == plannedRate then bucket.rate = tonumber(stored[3]) end
  if arrivedAfter and stored[8] == startedAt then
    local sentUntil = bucket.grantedAt + delayOf(bucket, ${delayShare})
    for _, arrival in ipairs(bucket.inFlight) do
      arrival.at = math.max(bucket.startedAt + arrivedAfter, sentUntil)
    end
    bucket.startedAt = nil
  end
  setBack(bucket)
  advance(bucket)
  return bucket
end

-- A bucket expires ten minutes after it is full again, so that a rate from a response is remembered for a while.
local function save(bucket)
  local inFlight = {}
  for i, arrival in ipairs(bucket.inFlight) do inFlight[i] = exact(arrival.at) .. ':' .. arrival.calls end
  redis.call('HSET', bucket.key, 'permits', exact(bucket.permits), 'refilledUntil', exact(bucket.refilledUntil),
    'inFlight', table.concat(inFlight, ' '), 'grantedAt', exact(bucket.grantedAt), 'turnAt', exact(bucket.turnAt),
    'startedAt', bucket.startedAt and exact(bucket.startedAt) or '',
    'rate', exact(bucket.rate), 'plannedRate', bucket.plannedRate, 'version', bucket.version + 1)
  local untilFull = math.max(0, bucket.grantedAt - now) + (bucket.burst - bucket.permits + bucket.calls) * 1000 / bucket.rate
  redis.call('PEXPIRE', bucket.key, math.ceil(untilFull) + 600000)
end
`

/**
 * Takes the available permits, up to the wanted number, from each of the buckets. If there are fewer, it reserves more from a
 * single bucket. For several buckets, and while the arrival of the first call is unknown, it reserves none.
 * It names the time of the process' turn instead: then the process requests again.
 *
 * KEYS: the buckets.
 *
 * ARGV: the number of wanted permits, 1 if the process' turn has come, the permits used without Redis, then the arguments of each
 * bucket.
 * Returns a list:
 * - the number of permits taken
 * - the milliseconds until the process' turn, or -1 if it has none, and the milliseconds until a permit is expected then
 * - the first bucket's rate and its version
 * - Redis' own time
 * - for each bucket, the time at which its burst started with this request, or an empty string
 * - for each reserved permit, the milliseconds until it is ready
 */
export const takePermits = new LuaScript(`${bucket}
local wanted = tonumber(ARGV[1])
local hasTurn = ARGV[2] == '1'
local usedWithoutRedis = tonumber(ARGV[3])

local function availableIn(bucket)
  if bucket.grantedAt > now or (bucket.turnAt > now and not hasTurn) then return 0 end
  return math.max(0, math.floor(bucket.permits - bucket.calls + rounding))
end

-- Returns when the next permit is available, not before the permits that are reserved already.
local function nextGrant(bucket)
  local time = bucket.refilledUntil
  local permits = bucket.permits
  local needed = bucket.calls + 1
  local earliest = math.max(now, bucket.grantedAt)
  for _, arrival in ipairs(bucket.inFlight) do
    local readyAt = time + (needed - permits) * 1000 / bucket.rate
    if needed <= bucket.burst and readyAt <= arrival.at then return math.max(earliest, readyAt) end
    permits = math.min(bucket.burst, permits + (arrival.at - time) * bucket.rate / 1000) - arrival.calls
    needed = needed - arrival.calls
    time = arrival.at
  end
  return math.max(earliest, time + (needed - permits) * 1000 / bucket.rate)
end

-- A bucket with a burst of 1 is full at each permit, also while calls wait.
local function startsBurst(bucket)
  local isFull = bucket.calls == 0 and bucket.permits >= bucket.burst - rounding
  return isFull and (bucket.burst >= 2 or now - bucket.grantedAt >= 2000 / bucket.rate + maxNetworkDelay)
end

-- Calls in flight arrive in order. Until the first call to a full bucket has arrived, all its calls share an entry.
local function addInFlight(bucket, arrivesAt, calls)
  local last = bucket.inFlight[#bucket.inFlight]
  if last and (bucket.startedAt or last.at >= arrivesAt) then
    last.at = math.max(last.at, arrivesAt)
    last.calls = last.calls + calls
  else
    table.insert(bucket.inFlight, { at = arrivesAt, calls = calls })
  end
  bucket.calls = bucket.calls + calls
end

local function grant(bucket, at, calls, share)
  local delay = delayOf(bucket, share)
  local arrivesAt = at + delay
  if startsBurst(bucket) then bucket.startedAt = now end
  if bucket.startedAt then
    arrivesAt = math.max(bucket.startedAt + maxNetworkDelay, arrivesAt)
  else
    -- Calls that arrive at about the same time share an entry.
    arrivesAt = math.ceil(arrivesAt * 32 / delay) * delay / 32
  end
  addInFlight(bucket, arrivesAt, calls)
  bucket.grantedAt = math.max(bucket.grantedAt, at)
end

-- Waiting processes take turns at the bucket's rate, so that they do not all request at the same time.
local function turnOf(bucket)
  if isUnconfirmed(bucket) then return math.min(now + ${recheckDelay}, bucket.startedAt + maxNetworkDelay) end
  bucket.turnAt = math.max(nextGrant(bucket), bucket.turnAt + 1000 / bucket.rate)
  return bucket.turnAt
end

local buckets = {}
local taken = wanted
for i in ipairs(KEYS) do
  buckets[i] = load(i, 4)
  if usedWithoutRedis > 0 then addInFlight(buckets[i], now + delayOf(buckets[i], ${delayShare}), usedWithoutRedis) end
  taken = math.min(taken, availableIn(buckets[i]))
end

local own = buckets[1]
local starts = {}
for i, each in ipairs(buckets) do
  local startedBefore = each.startedAt
  if taken > 0 then grant(each, now, taken, ${delayShare}) end
  starts[i] = each.startedAt and not startedBefore and exact(each.startedAt) or ''
end

local turnInMs = -1
local readyInMs = -1
local reserved = {}
local missing = wanted - taken
if missing > 0 and #buckets == 1 and not isUnconfirmed(own) then
  -- If other processes wait, too, each permit is held back twice as long. Their timers are late at different times.
  local share = own.grantedAt > now and ${2 * delayShare} or ${delayShare}
  for i = 1, math.min(missing, math.max(1, math.floor(own.rate * ${reservedAhead} / 1000))) do
    local at = nextGrant(own)
    grant(own, at, 1, share)
    reserved[i] = exact(at - now)
  end
elseif missing > 0 then
  for _, each in ipairs(buckets) do
    if availableIn(each) < 1 or isUnconfirmed(each) then
      turnInMs = math.max(turnInMs, turnOf(each) - now)
      -- The first call may have arrived already.
      local earlier = isUnconfirmed(each) and maxNetworkDelay - networkDelay or 0
      readyInMs = math.max(readyInMs, turnInMs, nextGrant(each) - now - earlier)
    end
  end
end

for _, each in ipairs(buckets) do save(each) end

-- Fractions are strings, because Redis converts numbers to integers.
local reply = { taken, exact(turnInMs), exact(readyInMs), exact(own.rate), own.version + 1, exact(now) }
for _, each in ipairs(starts) do table.insert(reply, each) end
for _, each in ipairs(reserved) do table.insert(reply, each) end
return reply
`)

/**
 * Returns unused permits to a bucket, unless it has changed since. Later permits would not be ready sooner.
 *
 * KEYS: the bucket.
 *
 * ARGV: the number of permits, their version, then the arguments of the bucket.
 */
export const returnPermits = new LuaScript(`${bucket}
local bucket = load(1, 3)
if bucket.version ~= tonumber(ARGV[2]) then return end
local unused = tonumber(ARGV[1])
while unused > 0 and #bucket.inFlight > 0 do
  local last = bucket.inFlight[#bucket.inFlight]
  local calls = math.min(unused, last.calls)
  unused = unused - calls
  bucket.calls = bucket.calls - calls
  last.calls = last.calls - calls
  -- All calls of this entry have been returned.
  if last.calls == 0 then table.remove(bucket.inFlight) end
end
bucket.permits = math.min(bucket.burst, bucket.permits + unused)
local last = bucket.inFlight[#bucket.inFlight]
if not last then bucket.startedAt = nil end
bucket.grantedAt = math.min(bucket.grantedAt, last and math.max(now, last.at) or now)
save(bucket)
`)

/**
 * Updates the buckets from a response.
 *
 * KEYS: the buckets.
 *
 * ARGV: the first bucket's new rate or an empty string, 1 if it is empty, then the arguments of each bucket.
 */
export const updateBuckets = new LuaScript(`${bucket}
for i in ipairs(KEYS) do
  local each = load(i, 3)
  if i == 1 then
    if ARGV[1] ~= '' then each.rate = tonumber(ARGV[1]) end
    if ARGV[2] == '1' then
      -- Reserved permits stay reserved. Nothing is refilled until the calls in flight have arrived.
      local reserved = {}
      each.calls = 0
      for _, arrival in ipairs(each.inFlight) do
        if not each.startedAt and arrival.at > now + delayOf(each, ${delayShare}) then
          table.insert(reserved, arrival)
          each.calls = each.calls + arrival.calls
        end
      end
      each.inFlight = reserved
      each.startedAt = nil
      each.permits = 0
      each.grantedAt = math.max(each.grantedAt, now)
      each.refilledUntil = now + delayOf(each, ${delayShare})
    end
  end
  save(each)
end
`)
