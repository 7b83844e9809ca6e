import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import SandboxForm from './SandboxForm.vue'
import TokenBucket from './TokenBucket.vue'
import './style.css'

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('SandboxForm', SandboxForm)
    app.component('TokenBucket', TokenBucket)
  },
} satisfies Theme
