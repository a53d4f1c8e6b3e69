import { toJsonSchema } from '@valibot/to-json-schema'
import { frameworkSchema, namedParts } from '../../src/core/format/schema'

/**
 * The shape of a framework file as JSON Schema, for editors and other tools. It is made from the schema that `parseFramework`
 * checks with. The rules of src/core/format/rules check more than the shape.
 */
export function frameworkJsonSchema(): object {
  const { $schema, properties, ...shape } = toJsonSchema(frameworkSchema, {
    typeMode: 'input',
    definitions: namedParts,
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'object_with_rest' ? { ...jsonSchema, additionalProperties: false } : null,
  })
  return {
    $schema,
    title: 'Framework of the career path explorer',
    ...shape,
    properties: { $schema: { type: 'string' }, ...properties },
  }
}
