import { InputFault } from '../../cli/input-fault.js'

/**
 * Replaces the text between `<!-- name:start -->` and `<!-- name:end -->`.
 *
 * @throws InputFault if the text does not contain each marker exactly once, the start before the end.
 */
export function writeBetweenMarkers(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const [before, rest, ...moreStarts] = text.split(start)
  const [replaced, after, ...moreEnds] = (rest ?? '').split(end)
  if (
    before === undefined ||
    replaced === undefined ||
    after === undefined ||
    moreStarts.length + moreEnds.length > 0
  ) {
    throw new InputFault(
      'README.md',
      `The file does not contain ${start} and ${end} once each`,
      'Add both lines where the table belongs',
    )
  }
  return `${before}${start}\n\n${content}\n\n${end}${after}`
}
