import { opening } from '@/framework-source/device/use-opening'
import type { CameFrom } from '@/ui/came-from'
import { droppedFiles, type DroppedItem } from './given-files'
import './dropped.css'

/** In milliseconds. A drag that ends outside the window sends no event; one that goes on sends several a second. */
const silence = 1500

let frame: HTMLElement | null = null
let timer = 0

/** Handles files and folders dragged over the window: shows that they can be dropped, and opens them when they are. Returns whether it opens any. */
export function dragged(type: string, towards: EventTarget | null, items: readonly DroppedItem[]): boolean {
  if (type === 'dragleave' ? towards === null : type === 'drop') hide()
  else show()
  if (type !== 'drop' || items.length === 0) return false
  void droppedFiles(items).then((files) => files.length > 0 && opening().open(files))
  return true
}

/** The screen on which files were dropped, to come back to. */
export function cameFrom(href: string): CameFrom {
  return { href, name: document.querySelector('h1')?.textContent ?? 'where you were' }
}

function show() {
  window.clearTimeout(timer)
  timer = window.setTimeout(hide, silence)
  if (frame) return
  frame = document.createElement('div')
  frame.className = 'drop-frame'
  const text = document.createElement('p')
  text.textContent = 'Drop the file to open it'
  frame.append(text)
  document.body.append(frame)
}

function hide() {
  window.clearTimeout(timer)
  frame?.remove()
  frame = null
}
