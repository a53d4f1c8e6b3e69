import { useHref } from 'react-router'
import { frameworkHref } from '@/core/hrefs'
import type { IdFault } from '@/core/opening/id-fault'
import type { KeptState } from '@/framework-source/device/kept-frameworks'
import { idOf, type Draft } from './draft'
import type { ChangeDraft } from './use-draft'

interface NamesProps {
  draft: Draft
  fault: IdFault | null
  kept: KeptState
  /** Ids of the two fields that keeping may wait for. */
  titleId: string
  linkId: string
  onChange: ChangeDraft
}

const faults: Readonly<Record<IdFault, string>> = {
  empty: 'Links need a name.',
  'not-an-id': 'Links take words of a to z and 0 to 9, with single hyphens between them.',
  reserved: 'Another screen of this site has that address.',
  'of-the-site': 'A framework of this site has that address. Take another: links into it would lead astray.',
  kept: 'A framework that is kept on this device has that address.',
}

/** What the framework is called, whose it is, and what its links begin with. */
export function Names({ draft, fault, kept, titleId, linkId, onChange }: NamesProps) {
  const id = idOf(draft)
  const before = kept.frameworks.find((framework) => framework.id === id)
  return (
    <section aria-labelledby="names-heading" className="my-8">
      <h3 id="names-heading" className="mb-3">
        What it is called
      </h3>
      <div className="grid max-w-4xl items-start gap-x-8 gap-y-4 wide:grid-cols-2">
        <Field
          id={titleId}
          label="Title"
          value={draft.title}
          onChange={(title) => onChange({ title })}
          fault={draft.title.trim() === '' ? 'A framework needs a title.' : null}
        />
        <div>
          <Field
            id={linkId}
            label="First word of its links"
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
              Replace {before ? `“${before.summary.shortTitle}”` : 'it'}; links into it then lead here
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
  /** What is wrong with the value; `null` where nothing is. */
  fault: string | null
  /** Whether it is no language: nothing to correct or to begin with a capital. */
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
