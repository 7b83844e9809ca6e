export default {
  mode: 'production',
  target: 'node20',
  entry: './handler.js',
  output: { path: import.meta.dirname, filename: 'webpack.cjs', library: { type: 'commonjs2' } },
}
