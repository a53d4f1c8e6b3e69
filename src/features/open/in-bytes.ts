/** A size as people read it, in thousands as most systems count: "830 bytes", "2.5 MB". */
export function inBytes(size: number): string {
  if (size < 1000) return `${size} bytes`
  const [value, unit] = size < 1_000_000 ? [size / 1000, 'kB'] : [size / 1_000_000, 'MB']
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`
}
