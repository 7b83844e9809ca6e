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
  ellipses: 'rejects the placeholder "..." in an example',
  possessives: "takes the end of a quoted value such as 'packages' for a possessive",
  'quotation-marks': 'moves punctuation into quoted values, which changes them',
  slashes: 'takes paths of files for alternatives',
  'word-list':
    'rejects "application", which is Amazon\'s term, and takes "item" for a Latin abbreviation; the glossary has its useful rows',
}

const options: Readonly<Record<string, object>> = {
  // Errors ask "Did you mean ...?".
  'exclamation-points': { allowHalfWidthQuestion: true, allowFullWidthQuestion: true },
}

/** Google's rules for textlint. */
export const googleRules: readonly { ruleId: string; rule: TextlintRuleModule; options?: object }[] = Object.entries(
  preset.rules,
)
  .filter(([name]) => !Object.hasOwn(switchedOff, name))
  .map(([name, rule]) => ({ ruleId: `google/${name}`, rule, options: options[name] ?? {} }))
