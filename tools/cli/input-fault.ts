/** A fault in what a tool was given, never in the tool: its message is the one line that a person needs. */
export class InputFault extends Error {
  override readonly name = 'InputFault'

  /**
   * @param subject the file, folder or option at fault
   * @param reason what is wrong with it
   * @param remedy what to do about it
   */
  constructor(subject: string, reason: string, remedy: string) {
    super(`${subject}: ${reason}; ${remedy}`.replace(/\s*\n\s*/g, ' '))
  }
}

/** The first of many, and how many more there are: `a, b, c, d, e and 3 more`. */
export function firstFew(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most).join(', ')
  return names.length > most ? `${shown} and ${names.length - most} more` : shown
}
