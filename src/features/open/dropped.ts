import { opening } from '@/framework-source/device/use-opening'
import { givenFiles } from './given-files'
import './dropped.css'

/** A drag that ends outside the window says nothing; while it goes on, it says so several times a second. In milliseconds. */
const silence = 1500

let frame: HTMLElement | null = null
let timer = 0

/**
 * What becomes of files that are dragged over the window: it shows that they can be let go, and begins to read them when
 * they are. Says whether it has begun.
 */
export function dragged(type: string, towards: EventTarget | null, files: readonly File[]): boolean {
  if (type === 'dragleave' ? towards === null : type === 'drop') hide()
  else show()
  if (type !== 'drop' || files.length === 0) return false
  opening().open(givenFiles(files))
  return true
}

function show() {
  window.clearTimeout(timer)
  timer = window.setTimeout(hide, silence)
  if (frame) return
  frame = document.createElement('div')
  frame.className = 'drop-frame'
  const said = document.createElement('p')
  said.textContent = 'Let go to open it here'
  frame.append(said)
  document.body.append(frame)
}

function hide() {
  window.clearTimeout(timer)
  frame?.remove()
  frame = null
}
