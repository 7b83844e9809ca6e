import { settingNames, settingRows } from '../configuration/settings.js'
import { type CommandName, commandNames, commandRows, commonFlags, type FlagRow } from './command-rows.js'

export const program = 'selling-partner-secret-rotation'

/** The help of a command, or of all together. */
export function helpText(command?: CommandName): string {
  return command === undefined ? programHelp() : commandHelp(command)
}

function programHelp(): string {
  return `Rotates the client secret of an application for Amazon's Selling Partner API, before it expires.

Usage: ${program} <command> [options]

${columns(commandNames.map((name) => [name, commandRows[name].summary]))}

${program} <command> --help shows the options of a command.

${sharedHelp()}`
}

function commandHelp(command: CommandName): string {
  const { summary, details, flags } = commandRows[command]
  return [
    `${summary}.`,
    `Usage: ${program} ${command} [options]`,
    details,
    ...(flags.length > 0 ? [flagLines(flags)] : []),
    sharedHelp(),
  ].join('\n\n')
}

function sharedHelp(): string {
  return `For every command:

${flagLines(commonFlags)}

Settings: a flag beats the environment variable, and that the key of the configuration file.

${columns(settingNames.flatMap(settingLines))}`
}

function settingLines(name: keyof typeof settingRows): [string, string][] {
  const { flag, takes, variable, meaning } = settingRows[name]
  return [
    [`--${flag} ${takes}`, meaning],
    ['', `${variable}, or ${name} in the file`],
  ]
}

function flagLines(flags: readonly FlagRow[]): string {
  return columns(flags.map(({ flag, takes, meaning }) => [`--${flag}${takes ? ` ${takes}` : ''}`, meaning]))
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}
