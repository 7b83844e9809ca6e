export * from './feeds.js'
export * from './listings.js'
