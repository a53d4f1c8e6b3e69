/** What is markup wherever it stands, in CommonMark and in what GitHub adds to it. */
const markup = /[\\`*_[\]<>|~&$@#]|:(?=\/\/)|(?<=www)\./gi

/** A text from data as Markdown that shows it and does nothing else. White space becomes single spaces, so it stays one line. */
export function markdownText(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(markup, '\\$&')
      // What makes a list, a rule or a heading's underline of the line it begins.
      .replace(/^[+\-=]/, '\\$&')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
  )
}

/** A web address as a link that shows itself; anything else is text. */
export function markdownHref(href: string): string {
  return /^https?:\/\//i.test(href) ? `<${href.replace(/[<>\s\\]/g, encodeURIComponent)}>` : markdownText(href)
}
