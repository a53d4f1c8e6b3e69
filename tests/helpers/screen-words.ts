import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { ruledOutWords } from './glossary'

/** What a person reads or hears on the page that has a word the glossary rules out; wording of the frameworks is exempt. */
export async function ruledOutOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const attributes = ['aria-label', 'aria-description', 'alt', 'placeholder', 'title', 'content']
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('script, style') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    )
    const found: string[] = [document.title]
    while (walker.nextNode()) found.push(walker.currentNode.textContent ?? '')
    for (const element of document.querySelectorAll('body *, meta[name="description"]'))
      for (const name of attributes) found.push(element.getAttribute(name) ?? '')
    return found
  })
  const words = new RegExp(`\\b(?:${ruledOutWords('screen').join('|')})\\b`, 'i')
  return [...new Set(texts.map((text) => text.trim()))].filter(
    (text) => words.test(text) && !published().includes(text),
  )
}

let publishedText: string | undefined

/** All that the bundled frameworks say, as one text. */
function published(): string {
  publishedText ??= readdirSync('public/frameworks', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('framework.json'))
    .map((file) => stringsOf(JSON.parse(readFileSync(`public/frameworks/${file}`, 'utf8'))).join('\n'))
    .join('\n')
  return publishedText
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}
