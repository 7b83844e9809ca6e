export * from './generated/feeds/index.js'
