declare module '@textlint-rule/textlint-rule-preset-google' {
  import type { TextlintRuleModule } from '@textlint/types'

  const preset: { readonly rules: Readonly<Record<string, TextlintRuleModule>> }
  export default preset
}
