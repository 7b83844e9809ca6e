import { LuaScript } from '../connection/lua-script.js'

/** What a key holds with the milliseconds that are left of it, in one step: else the value of one token could come with the time of the next. */
export const getWithTimeLeft = new LuaScript(`
local value = redis.call('GET', KEYS[1])
if not value then return false end
return { value, redis.call('PTTL', KEYS[1]) }
`)

/** Deletes a key if what it holds begins with one of the arguments. */
export const deleteIfPrefixed = new LuaScript(`
local value = redis.call('GET', KEYS[1])
if not value then return 0 end
for _, prefix in ipairs(ARGV) do
  if string.sub(value, 1, #prefix) == prefix then return redis.call('DEL', KEYS[1]) end
end
return 0
`)

/** Deletes a key if it holds just the argument. */
export const deleteIfEqual = new LuaScript(`
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
`)
