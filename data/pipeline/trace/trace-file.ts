import * as v from 'valibot'

/** How a document sets out a framework; src: data/pipeline/trace/layouts. */
const layoutName = v.picklist(['guidance-page', 'role-level-sheet', 'first-draft', 'second-draft'])

/** trace.json of a framework's folder: which documents the data was made from, and what in them is no data. */
export const traceFileSchema = v.strictObject({
  documents: v.array(
    v.strictObject({
      file: v.string(),
      /** Of the document's bytes. What the line accounting does not compare, blank lines and indentation, it does. */
      sha256: v.pipe(v.string(), v.hash(['sha256'])),
      layout: layoutName,
      /** `role/role-level`, where the document is about one role level. */
      roleLevel: v.exactOptional(v.string()),
      /** Lines that belong to the page and not to the framework, in their order, each as often as it stands there. */
      furniture: v.array(v.string()),
    }),
  ),
})

export type LayoutName = v.InferOutput<typeof layoutName>
export type TracedDocument = v.InferOutput<typeof traceFileSchema>['documents'][number]
