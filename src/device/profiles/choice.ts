import type { Choice } from './profile-store'

const CHOICE = 'my-skills'

/**
 * Whose skills are shown. Each tab remembers its own, so that two tabs can show two people; a new tab starts with the person
 * who was shown last on the device. Where the browser stores nothing, only this tab remembers.
 */
export function rememberedChoice(): Choice {
  let inMemory: string | null = null
  return {
    read: () => inMemory ?? tryTo(() => sessionStorage.getItem(CHOICE) ?? localStorage.getItem(CHOICE)),
    write: (id) => {
      inMemory = id
      tryTo(() => sessionStorage.setItem(CHOICE, id))
      tryTo(() => localStorage.setItem(CHOICE, id))
    },
  }
}

/** Whether anybody's skills have been shown in this browser: known without opening the database. */
export function isAnybodyChosen(): boolean {
  return rememberedChoice().read() !== null
}

function tryTo<T>(attempt: () => T): T | null {
  try {
    return attempt()
  } catch {
    return null
  }
}
