/**
 * The screen as one HTML file that opens without the site: as it is drawn where there are no scripts, with the style sheets in it and without
 * what needs the site, and for a window as wide as it was drawn in. Its policy lets it load and run nothing.
 */
export function pageFile(document: Document, address: string): string {
  const main = document.createElement('main')
  main.className = 'page-width pt-5 pb-16'
  main.innerHTML = document.querySelector('main')?.innerHTML ?? ''
  // A button that opens a note does so without a script.
  for (const gone of main.querySelectorAll(
    'button:not([popovertarget]), input, select, dialog, script, .sr-only[role="status"], .print\\:hidden',
  ))
    gone.remove()
  for (const link of main.querySelectorAll('a')) if (link.origin === document.location.origin) unwrap(link)
  const from = document.createElement('p')
  from.className = 'mb-6 text-sm text-soft'
  from.textContent = `Saved from ${address}, where it opens only for people who have the framework.`
  main.prepend(from)
  const title = document.createElement('title')
  title.textContent = document.title
  const styles = [...document.styleSheets].flatMap((sheet) => Array.from(sheet.cssRules, ({ cssText }) => cssText))
  return `<!doctype html>
<html lang="${document.documentElement.lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=${window.innerWidth}">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
${title.outerHTML}
<style>
${styles.join('\n').replaceAll('(scripting: none)', 'all').replaceAll('(scripting: enabled)', '(max-width: 0)')}
</style>
${main.outerHTML}
</html>
`
}

function unwrap(link: HTMLAnchorElement): void {
  const text = link.ownerDocument.createElement('span')
  text.append(...link.childNodes)
  link.replaceWith(text)
}
