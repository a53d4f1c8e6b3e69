import type { ComparedColumn, Comparison } from '@/core/comparison-model'
export function comparisonAsMarkdown(c: Comparison, d: readonly ComparedColumn[]): string { return `${c.columns.length} ${d.length}` }
export function comparisonAsCsv(c: Comparison, d: readonly ComparedColumn[]): string { return `${c.columns.length} ${d.length}` }
