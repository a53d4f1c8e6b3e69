const turns = /[\u202a-\u202e\u2066-\u2069]/g

export function hasTurns(text: string): boolean {
  return text.search(turns) >= 0
}

/** Without characters that would turn round the rest of a sentence, a title or an option: not everything can isolate a name. */
export function withoutTurns(text: string): string {
  return text.replaceAll(turns, '')
}
