import { InputFault } from '../../cli/input-fault.js'

/**
 * A text with what stands between `<!-- name:start -->` and `<!-- name:end -->` replaced.
 *
 * @throws InputFault where the markers are not there, each once and in their order.
 */
export function writeBetweenMarkers(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const [before, rest, ...further] = text.split(start)
  const [replaced, after, ...more] = (rest ?? '').split(end)
  if (before === undefined || replaced === undefined || after === undefined || further.length + more.length > 0) {
    throw new InputFault(
      'README.md',
      `it needs the lines ${start} and ${end}, each once`,
      'put them where the table goes',
    )
  }
  return `${before}${start}\n\n${content}\n\n${end}${after}`
}
