import { createRequire, isBuiltin } from 'node:module'

type Value = string | number | null

/** The methods that `node:sqlite` and better-sqlite3 have in common. */
export interface Database {
  exec(sql: string): unknown
  prepare(sql: string): {
    run(...values: Value[]): unknown
    get(...values: Value[]): unknown
    all(...values: Value[]): unknown[]
  }
  close(): void
}

/** Opens a SQLite database, and creates it if it does not exist. */
export function openDatabase(path: string): Database {
  const Sqlite = loadSqlite()
  return new Sqlite(path)
}

/** Makes all changes of a function, or none of them if it throws. */
export function inTransaction(database: Database, change: () => void): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    change()
    database.exec('COMMIT')
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

/** SQLite of Node.js, or better-sqlite3 for Node.js versions without it. */
function loadSqlite(): new (path: string) => Database {
  const require = createRequire(import.meta.url)
  if (isBuiltin('node:sqlite')) return require('node:sqlite').DatabaseSync
  try {
    const Sqlite = require('better-sqlite3')
    // Its native part is loaded when a database is opened.
    new Sqlite(':memory:').close()
    return Sqlite
  } catch {
    throw new Error(
      'better-sqlite3 is not built. Use Node.js 22.13 or later, or run npm rebuild better-sqlite3 --ignore-scripts=false.',
    )
  }
}
