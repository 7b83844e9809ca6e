'use strict'

// CommonJS also in the ESM build. An import from ESM would search the whole file for the names of its exports, which takes longer
// than to run it. Bundlers include a required file, but run it only when it is required.

/** axios' build without Node's platform. It is one file, and needs no other package. */
exports.requireCore = () => require('axios/dist/browser/axios.cjs')

/** Path of this file, or of the CommonJS bundle that contains it. `undefined` in an ESM bundle. */
exports.filename = typeof __filename === 'string' ? __filename : undefined
