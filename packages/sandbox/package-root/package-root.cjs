const { dirname } = require('node:path')

exports.packageRoot = dirname(__dirname)
