import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import SandboxForm from './SandboxForm.vue'
import { SiteLayout } from './site-layout'
import TokenBucket from './TokenBucket.vue'
import './style.css'

export default {
  extends: DefaultTheme,
  Layout: SiteLayout,
  enhanceApp({ app }) {
    app.component('SandboxForm', SandboxForm)
    app.component('TokenBucket', TokenBucket)
  },
} satisfies Theme
