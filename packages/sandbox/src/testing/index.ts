export { type TestHooks, type TestSandbox, useSandbox } from './use-sandbox.js'
