/** An error in the input of a tool, such as an option or a file. Its message is one line: what is wrong, then what to do. */
export class InputFault extends Error {
  override readonly name = 'InputFault'

  /**
   * @param subject the file, folder, option or command with the error
   * @param problem a sentence about the error
   * @param remedy a sentence in the imperative about the fix
   */
  constructor(subject: string, problem: string, remedy: string) {
    super(`${subject}: ${sentence(problem)} ${sentence(remedy)}`.replace(/\s*\n\s*/g, ' '))
  }
}

function sentence(text: string): string {
  const trimmed = text.trim()
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

/** Joins the first `limit` names and counts the rest: `a, b, c, d, e and 3 more`. */
export function firstFew(names: readonly string[], limit = 5): string {
  const shown = names.slice(0, limit).join(', ')
  return names.length > limit ? `${shown} and ${names.length - limit} more` : shown
}
