/** A file size for people, in units of 1,000 as most systems show it: "830 bytes", "2.5 MB". */
export function inBytes(size: number): string {
  if (size < 1000) return `${size} bytes`
  const [value, unit] = size < 1_000_000 ? [size / 1000, 'kB'] : [size / 1_000_000, 'MB']
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`
}
