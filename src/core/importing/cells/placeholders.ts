/** What authors write where there is nothing yet. None of it is wording, and none is a name. */
const placeholder =
  /^(?:missing|not in use|not (?:yet )?(?:stated|defined|known|applicable)|n ?\/ ?a|tb[acd]|to be (?:added|confirmed|decided|defined)|[-–—?.]+)\.?$/i

const notDefined = /^this (?:skill )?level is (?:currently |as yet )?not (?:yet |currently )?defined\.?$/i

const nought = /^(?:0|none|not required)$/i

/** Whether a text only says that there is none. */
export function isPlaceholder(text: string): boolean {
  return text.length < 60 && (placeholder.test(text) || notDefined.test(text))
}

/** Whether a skill level says that the skill is not asked for. */
export function isNought(skillLevel: string): boolean {
  return nought.test(skillLevel)
}
