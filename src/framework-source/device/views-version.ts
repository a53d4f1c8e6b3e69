/**
 * Tells the code that makes views from any other that made them: kept views of another version are made again.
 * tools/defines.ts works it out from that code, so that nobody has to think of it.
 */
export const VIEWS_VERSION = VIEWS_CODE

declare const VIEWS_CODE: string
