import preset from '../../../jest.preset.js'

/** Checks of the built site. They need `npm run docs` and `npm run build`, so `npm test` does not run them. */
export default {
  ...preset,
  rootDir: '../../..',
  testMatch: ['<rootDir>/tools/docs/check/*.check.ts'],
}
