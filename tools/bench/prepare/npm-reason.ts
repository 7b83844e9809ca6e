/** The line of npm's that says why it failed; `undefined` where it says nothing. */
export function npmReason(stderr: string): string | undefined {
  return stderr
    .split('\n')
    .map((line) => /^npm (?:error|ERR!) (.*\S)/.exec(line)?.[1])
    .find((text) => text !== undefined && !/^(code|syscall|errno|path|A complete log)\b/.test(text))
}
