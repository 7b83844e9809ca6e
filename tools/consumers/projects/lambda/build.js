import webpack from 'webpack'
import config from './webpack.config.js'

// As `webpack build` of webpack-cli.
webpack(config, (error, stats) => {
  if (error) throw error
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'))
})
