import { useHref } from 'react-router'
import { frameworkHref } from '@/core/hrefs'
import type { IdFault } from '@/core/opening/changes'
import type { KeptState } from '@/framework-source/device/kept-store'
import { idOf, type ChangeDraft, type Draft } from './draft'

interface NamesProps {
  draft: Draft
  fault: IdFault | null
  kept: KeptState
  /** Ids of the two fields that may have to be corrected before keeping. */
  titleId: string
  linkId: string
  onChange: ChangeDraft
}

const faults: Readonly<Record<IdFault, string>> = {
  empty: 'Enter a link name.',
  'not-an-id': 'Use only the letters a to z, numbers, and single hyphens between words.',
  reserved: 'Another page of this site has this link name. Choose a different one.',
  'of-the-site': 'A framework of this site has this link name. Choose a different one.',
  kept: 'A framework kept on this device has this link name. Choose a different one, or replace it.',
}

/** Title, link name, publisher and edition of the framework. */
export function Names({ draft, fault, kept, titleId, linkId, onChange }: NamesProps) {
  const id = idOf(draft)
  const before = kept.frameworks.find((framework) => framework.id === id)
  return (
    <section aria-labelledby="names-heading" className="my-8">
      <h3 id="names-heading" className="mb-3">
        Name and links
      </h3>
      <div className="grid max-w-4xl items-start gap-x-8 gap-y-4 wide:grid-cols-2">
        <Field
          id={titleId}
          label="Title"
          value={draft.title}
          onChange={(title) => onChange({ title })}
          fault={draft.title.trim() === '' ? 'Enter a title.' : null}
        />
        <div>
          <Field
            id={linkId}
            label="Link name"
            value={id}
            onChange={(typed) => onChange({ id: typed.trim(), replaces: false })}
            fault={fault && !(fault === 'kept' && draft.replaces) ? faults[fault] : null}
            isPlain
          />
          <LinkToBe id={id} />
          {fault === 'kept' && (
            <label className="mt-2 flex min-h-10 items-center gap-2">
              <input
                type="checkbox"
                className="h-5 w-5 flex-none accent-accent"
                checked={draft.replaces}
                onChange={(event) => onChange({ replaces: event.target.checked })}
              />
              Replace {before ? `“${before.summary.shortTitle}”` : 'it'}. Its links will then open this framework
            </label>
          )}
        </div>
        <Field
          id={`${titleId}-publisher`}
          label="Publisher"
          value={draft.publisher}
          onChange={(publisher) => onChange({ publisher })}
          fault={null}
        />
        <Field
          id={`${titleId}-edition`}
          label="Edition"
          value={draft.edition}
          onChange={(edition) => onChange({ edition })}
          fault={null}
        />
      </div>
    </section>
  )
}

interface FieldProps {
  id: string
  label: string
  value: string
  onChange: (value: string) => void
  /** What is wrong with the value, if anything. */
  fault: string | null
  /** Whether the value is not language: then browsers should not correct its spelling or capitals. */
  isPlain?: boolean
}

function Field({ id, label, value, onChange, fault, isPlain = false }: FieldProps) {
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <input
        id={id}
        className="field w-full"
        autoComplete="off"
        spellCheck={!isPlain}
        autoCapitalize={isPlain ? 'none' : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-fault`}
      />
      <p id={`${id}-fault`} role="status" className="text-sm text-loss">
        {fault}
      </p>
    </div>
  )
}

function LinkToBe({ id }: { id: string }) {
  const href = useHref(frameworkHref(id === '' ? '…' : id))
  return (
    <p className="text-sm wrap-anywhere text-soft">
      {decodeURI(href)}
      <wbr />
      /roles/…
    </p>
  )
}
