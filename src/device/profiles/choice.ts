import type { Choice } from './profile-store'

const KEY = 'my-skills'

/**
 * Whose skills are looked at: each tab remembers for itself, so that two can show two people; a new tab begins with who was
 * looked at last on the device. Where the browser keeps nothing, the tab's memory has to do.
 */
export function rememberedChoice(): Choice {
  let inMemory: string | null = null
  return {
    read: () => inMemory ?? tryTo(() => sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY)),
    write: (id) => {
      inMemory = id
      tryTo(() => sessionStorage.setItem(KEY, id))
      tryTo(() => localStorage.setItem(KEY, id))
    },
  }
}

function tryTo<T>(attempt: () => T): T | null {
  try {
    return attempt()
  } catch {
    return null
  }
}
