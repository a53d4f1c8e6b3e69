import * as v from 'valibot'

/** The layouts of data/pipeline/trace/layouts. */
const layoutName = v.picklist(['guidance-page', 'role-level-sheet', 'first-draft', 'second-draft'])

/** trace.json of a framework's folder: the documents that the data was made from, and which of their lines are not data. */
export const traceFileSchema = v.strictObject({
  documents: v.array(
    v.strictObject({
      file: v.string(),
      /** Of the document's bytes: it covers blank lines and indentation, which the comparison of lines ignores. */
      sha256: v.pipe(v.string(), v.hash(['sha256'])),
      layout: layoutName,
      /** `role/role-level`, if the document is about one role level. */
      roleLevel: v.exactOptional(v.string()),
      /** Lines that belong to the page and not to the framework, in their order, each as often as it is there. */
      pageLines: v.array(v.string()),
    }),
  ),
})

export type LayoutName = v.InferOutput<typeof layoutName>
export type TracedDocument = v.InferOutput<typeof traceFileSchema>['documents'][number]
