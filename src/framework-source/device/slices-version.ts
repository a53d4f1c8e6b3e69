/**
 * Tells the code that makes views from any other that made them: kept views of another version are made anew.
 * tools/slices-version.ts works it out from that code, so that nobody has to think of it.
 */
export const SLICES_VERSION = SLICES_CODE

declare const SLICES_CODE: string
