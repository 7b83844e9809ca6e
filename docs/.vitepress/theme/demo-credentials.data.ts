import { demoCredentials } from '../../../packages/sandbox/src/lwa/applications'

declare const data: typeof demoCredentials

export { data }

/** The public credentials that every sandbox accepts. */
export default { load: () => demoCredentials }
