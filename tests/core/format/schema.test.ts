import type { InferOutput } from 'valibot'
import { expectTypeOf, it } from 'vitest'
import type { frameworkSchema } from '@/core/format/schema'
import type { Framework } from '@/core/model'

/** Lists as the model has them, and interfaces as plain objects, so that two types with the same fields are equal. */
type Plain<Value> = { readonly [Key in keyof Value]: Plain<Value[Key]> }

it('reads exactly what the model holds (the compiler checks it)', () => {
  expectTypeOf<Plain<InferOutput<typeof frameworkSchema>>>().toEqualTypeOf<Plain<Framework>>()
})
