/** Characters that are markup anywhere in a line, in CommonMark and in GitHub's extensions. */
const markup = /[\\`*_[\]<>|~&$@#]|:(?=\/\/)|(?<=www)\./gi

/** A text from data as Markdown that shows it as plain text, in one line. */
export function markdownText(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(markup, '\\$&')
      // At the start of a line these make a list, a rule or a heading.
      .replace(/^[+\-=]/, '\\$&')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
  )
}

/** A web address as a link; anything else as text. */
export function markdownHref(href: string): string {
  return /^https?:\/\//i.test(href) ? `<${href.replace(/[<>\s\\]/g, encodeURIComponent)}>` : markdownText(href)
}
