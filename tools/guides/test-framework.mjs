import { AssertionError, strictEqual } from 'node:assert'

// The functions of Vitest that examples use, for a run without Vitest.

const steps = globalThis.exampleTests
const last = []

export const beforeAll = (hook) => void steps.push(hook)
export const test = (_, body) => void steps.push(body)
export const afterEach = (hook) => void last.unshift(hook)
export const afterAll = (hook) => void last.push(hook)
export const expect = (value) => ({ toBe: (expected) => strictEqual(value, expected) })

steps.finish = async () => {
  if (steps.length === 0) throw new AssertionError({ message: 'The example has no test.' })
  for (const step of [...steps, ...last]) await step()
}
