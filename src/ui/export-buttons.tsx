import { useState } from 'react'
import { exportFormats, type Exported, type Form } from '@/core/exporting/formats'
import { CopyButton } from './copy-button'
import { downloadFile } from './download'

interface ExportButtonsProps {
  /** The forms that `load` gives. */
  forms: readonly Form[]
  /** What is exported, made when somebody asks for it. */
  load: () => Promise<Exported>
  /** Tells several of these on one screen apart, for a screen reader. */
  of?: string
  /** A class for the words before the name of a format, to leave them out where there is little room. */
  verbClass?: string
}

/** A button for each format that writes one of these forms: to copy it, or to download it as a file. */
export function ExportButtons({ forms, load, of, verbClass }: ExportButtonsProps) {
  const [failed, setFailed] = useState(false)
  const formats = exportFormats.filter(({ form }) => forms.includes(form))
  const named = (verb: string, name: string) => (
    <>
      <span className={verbClass}>{verb}</span> {name}
      {of && (
        <>
          {' '}
          <span className="sr-only">of {of}</span>
        </>
      )}
    </>
  )
  return (
    <>
      {formats.map(({ name, file, ...format }) => {
        const write = async () => String(await format.write(await load()))
        // A browser lets a page copy only just after the click, so that the code has to be here before.
        const prepare = () => void Promise.all([load(), format.load()]).catch(() => null)
        const download = async ({ ending, mediaType }: NonNullable<typeof file>) => {
          try {
            const exported = await load()
            downloadFile(await format.write(exported), `${exported.fileName}.${ending}`, mediaType)
            setFailed(false)
          } catch {
            setFailed(true)
          }
        }
        return file ? (
          <button key={name} type="button" className="button" onClick={() => void download(file)}>
            {named('Download', name)}
          </button>
        ) : (
          <span key={name} className="contents" onPointerEnter={prepare} onFocus={prepare}>
            <CopyButton text={write} done={`${name} copied`}>
              {named('Copy as', name)}
            </CopyButton>
          </span>
        )
      })}
      {failed && <p role="alert">We couldn’t make the file. Load the page again, then try once more.</p>}
    </>
  )
}
