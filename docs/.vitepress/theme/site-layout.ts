import { onContentUpdated, useData } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineComponent, h } from 'vue'
import TokenBucket from './TokenBucket.vue'

/** VitePress' layout, with the interactive bucket below the guide about throttling. */
export const SiteLayout = defineComponent({
  setup() {
    const { page } = useData()
    onContentUpdated(markMain)
    return () =>
      h(DefaultTheme.Layout, null, {
        'doc-after': () => (page.value.relativePath === 'guides/throttling.md' ? h(TokenBucket) : null),
      })
  },
})

/** The first page has no main landmark, unlike all others. */
function markMain(): void {
  document.querySelector('#VPContent.is-home')?.setAttribute('role', 'main')
  document.querySelector('#VPContent:not(.is-home)')?.removeAttribute('role')
}
