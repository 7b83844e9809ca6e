// Bundlers for browsers and frameworks with web pages load this file instead of the package. It is CommonJS, because a bundler
// rejects an ESM file without the imported names, and would then report every name instead of this message.
throw new Error(
  '@selling-partner/auth does not run in browsers, because every visitor could read the client secret and the refresh token. ' +
    'Call SP-API on your server, and let the page call your server. In Jest, set testEnvironment to "node".',
)
