import { afterEach, expect, test } from 'vitest'
import { pageFile } from '@/features/compare/page-file'

const style = document.createElement('style')

afterEach(() => {
  document.body.replaceChildren()
  style.remove()
})

test('a page file has the words and styles of the screen, and nothing that needs the site', () => {
  style.textContent = '@media (scripting: none) { .menu { display: none } }'
  document.head.append(style)
  document.title = 'Baker <b> – Site'
  document.body.innerHTML = `<header>Header</header>
    <main><h1>Baker</h1><button>Share</button> To learn: <button popovertarget="note">6 skill steps</button><p class="print:hidden">Tools</p><script>alert(1)</script>
      <a href="/bakery/skills/ovens">Ovens</a> <a href="https://example.org/how-we-bake">How we bake</a></main>`
  const html = pageFile(document, 'https://example.org/compare?at=bakery/baker/baker&at=<x>')
  const page = new DOMParser().parseFromString(html, 'text/html')
  expect(page.title).toBe('Baker <b> – Site')
  expect(page.body.textContent).toContain('Saved from https://example.org/compare?at=bakery/baker/baker&at=<x>,')
  expect(page.body.textContent).toContain('To learn: 6 skill steps')
  expect(page.querySelector('h1')?.textContent).toBe('Baker')
  expect(
    page.querySelectorAll('button:not([popovertarget]), script, header, .print\\:hidden, [src], link'),
  ).toHaveLength(0)
  expect(page.body.textContent).toContain('Ovens')
  expect(Array.from(page.links, ({ href }) => href)).toEqual(['https://example.org/how-we-bake'])
  expect(page.querySelector('style')?.textContent).toMatch(/@media all\s*\{\s*\.menu/)
})
