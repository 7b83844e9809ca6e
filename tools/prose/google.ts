import type { TextlintRuleModule } from '@textlint/types'
import preset from '@textlint-rule/textlint-rule-preset-google'

/** Rules of Google's preset that are not used, each with the reason. */
const switchedOff: Readonly<Record<string, string>> = {
  abbreviations: 'takes the period after "RDT" at the end of a sentence for one within the abbreviation',
  articles: 'does not know how to pronounce "npm", "https" and "SHA-256"',
  capitalization: 'titles of specs, cells of tables and names of options begin with a lower-case letter',
  colons: 'takes a code span or a name after a colon for a capital letter',
  commas: 'we write no comma before the last "and" of a list',
  contractions: 'takes every possessive for a contraction',
  possessives: "takes the end of a quoted value such as 'packages' for a possessive",
  'quotation-marks': 'moves punctuation into quoted values, which changes them',
  slashes: 'takes paths of files for alternatives',
}

const options: Readonly<Record<string, object>> = {
  // Errors ask "Did you mean ...?".
  'exclamation-points': { allowHalfWidthQuestion: true, allowFullWidthQuestion: true },
}

/** Words of Google's word list that mean something else here. */
const ourWords: readonly RegExp[] = [
  // Amazon's term: a developer registers an application.
  /^application/i,
  // `AbortSignal` aborts.
  /^abort/i,
  // The word of our own glossary.
  /^disabled?$/i,
  // A file that is not modified.
  /^touch/i,
  // The rules for descriptions of Amazon's fields tell what a program should do.
  /^should$/i,
]

/** Google's rules for textlint. */
export const googleRules: readonly { ruleId: string; rule: TextlintRuleModule; options?: object }[] = Object.entries(
  preset.rules,
)
  .filter(([name]) => !Object.hasOwn(switchedOff, name))
  .map(([name, rule]) => ({ ruleId: `google/${name}`, rule, options: options[name] ?? {} }))

/** Whether a finding of the word list is about a word that is right here. */
export function isOurWord(ruleId: string, found: string): boolean {
  return ruleId === 'google/word-list' && ourWords.some((word) => word.test(found))
}
