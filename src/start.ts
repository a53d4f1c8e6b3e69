/**
 * Loads the app, and the code of the screen that the page shows (tools/prerender.ts names it). A page can be read without either, so
 * both are asked for here instead of in the page: one round trip later, when the style sheet is on its way.
 */
const ofScreen = document.querySelector<HTMLMetaElement>('meta[name="screen-code"]')
for (const href of ofScreen?.content.split(' ') ?? []) {
  const link = document.createElement('link')
  Object.assign(link, { rel: 'modulepreload', href })
  document.head.append(link)
}
void import('./main')
