/** The command line is wrong: its message says how, and the help says what is right. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
