import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import { renderToStaticMarkup } from 'react-dom/server'
import { SkillMark } from '../src/ui/skill-mark'
import type { Steps } from '../src/core/changes'

/** What a chat shows of a page next to its link. */
export interface Picture {
  readonly title: string
  readonly description: string
  readonly rows: readonly PictureRow[]
}

export interface PictureRow {
  readonly name: string
  /** Each with its place on the scale and, if it is drawn as a change, the place before. */
  readonly marks: readonly { readonly steps: Steps; readonly from?: Steps }[]
  /** What the marks say; empty where the name says it. */
  readonly word: string
}

/** In pixels: what the networks ask for. */
const size = { width: 1200, height: 630 }
const margin = 64
const mostRows = 10
/** In pixels, above the first row. */
const rowsFrom = 318
const rowPitch = 60
/** Of an average letter, as a part of the size of the font. */
const letterWidth = { bold: 0.66, plain: 0.55 }

const style = `
  text { fill: #1c2126; font-family: 'DejaVu Sans'; font-size: 22px }
  .title { font-family: 'DejaVu Serif'; font-weight: bold; font-size: 52px }
  .description { fill: #555d66; font-size: 24px }
  .site { fill: #0b5560; font-family: 'DejaVu Serif'; font-weight: bold; font-size: 26px }
  .word { fill: #555d66; font-size: 18px }
  .skill-mark { stroke: #1c2126 }
  .skill-mark .rail { fill: none }
  .skill-mark .unknown { stroke-dasharray: 2 2.4 }
  .skill-mark text { stroke: none; font-size: 12px }
  .skill-mark rect { fill: none }
  .skill-mark .on { fill: #1c2126 }
  .skill-mark .gained { fill: #0b6048; stroke: #0b6048 }
  .skill-mark .lost { stroke: #863a0e; stroke-dasharray: 2.2 1.5 }`

/** Draws a picture as PNG. `of`: how many skill levels the scale has. */
export async function previewImage(picture: Picture, of: number): Promise<Buffer> {
  const image = await renderAsync(pictureSvg(picture, of), {
    // The same picture on every machine, also where no font is installed.
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'DejaVu Sans' },
  })
  return image.asPng()
}

const fonts = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf')
const fontFiles = ['DejaVuSans.ttf', 'DejaVuSerif-Bold.ttf'].map((file) => join(fonts, file))

function pictureSvg({ title, description, rows }: Picture, of: number): string {
  const titleLines = lines(title, (size.width - 2 * margin) / (52 * letterWidth.bold), 2)
  const descriptionFrom = 150 + titleLines.length * 60
  const descriptionLines = lines(description, (size.width - 2 * margin) / (24 * letterWidth.plain), 2)
  const columns = rows.length > mostRows / 2 ? 2 : 1
  const shown = rows.slice(0, mostRows)
  const perColumn = Math.ceil(shown.length / columns)
  const columnWidth = (size.width - 2 * margin) / columns
  return renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" {...size}>
      <style>{style}</style>
      <rect {...size} fill="#fbfaf6" />
      <rect width={size.width} height="10" fill="#0b5560" />
      <text className="site" x={margin} y="80">
        Career path explorer
      </text>
      {titleLines.map((line, index) => (
        <text key={line} className="title" x={margin} y={152 + index * 60}>
          {line}
        </text>
      ))}
      {descriptionLines.map((line, index) => (
        <text key={line} className="description" x={margin} y={descriptionFrom - 16 + index * 32}>
          {line}
        </text>
      ))}
      {shown.map((row, index) => (
        <g
          key={row.name}
          transform={`translate(${margin + Math.floor(index / perColumn) * columnWidth} ${rowsFrom + (index % perColumn) * rowPitch})`}
        >
          <Row row={row} of={of} width={columnWidth} />
        </g>
      ))}
      {rows.length > mostRows && (
        <text className="word" x={size.width - margin} y={size.height - 10} textAnchor="end">
          and {rows.length - mostRows} more
        </text>
      )}
    </svg>,
  )
}

function Row({ row: { name, marks, word }, of, width }: { row: PictureRow; of: number; width: number }) {
  const markWidth = 36
  const textFrom = marks.length * markWidth + 8
  const room = (width - textFrom - 24) / (22 * letterWidth.plain)
  return (
    <>
      {marks.map((mark, index) => (
        // Their order is what tells them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <g key={index} transform={`translate(${index * markWidth} 0)`}>
          <SkillMark {...mark} of={of} scale={of > 5 ? 1 : 1.5} />
        </g>
      ))}
      <text x={textFrom} y={word ? 17 : 27}>
        {cut(name, room)}
      </text>
      <text className="word" x={textFrom} y="39">
        {word}
      </text>
    </>
  )
}

/** At most so many lines of so many letters; what does not fit ends in "…". */
function lines(text: string, letters: number, most: number): string[] {
  const all: string[] = []
  for (const word of text.split(/\s+/)) {
    const longer = [all.at(-1), word].filter(Boolean).join(' ')
    if (all.length > 0 && longer.length <= letters) all.splice(-1, 1, longer)
    else all.push(cut(word, letters))
  }
  return all.length <= most ? all : [...all.slice(0, most - 1), cut(all.slice(most - 1).join(' '), letters)]
}

function cut(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, Math.floor(letters) - 1)).trimEnd()}…`
}
