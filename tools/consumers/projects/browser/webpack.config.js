export default {
  mode: 'production',
  target: 'web',
  entry: './page.js',
  output: { path: import.meta.dirname, filename: 'page.js' },
}
