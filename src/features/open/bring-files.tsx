import { templateCsv, templateName } from '@/core/opening/template'
import { workedExampleCsv, workedExampleName } from '@/core/opening/worked-example'
import type { GivenFile } from '@/framework-source/device/opening'
import { downloadText } from '@/ui/download'
import { FilePicker } from './file-picker'

/** Where the official files are downloaded. */
const officialFiles = 'https://ddat-capability-framework.service.gov.uk/download'

interface BringFilesProps {
  onOpen: (files: readonly GivenFile[]) => void
}

/** The beginning: the ways to bring a file, and what can be brought. */
export function BringFiles({ onOpen }: BringFilesProps) {
  return (
    <>
      <p className="lede">
        Bring the file of a framework, and it becomes an explorer like the ones here: ladders, comparisons, moves and
        paths.
      </p>
      <FilePicker onOpen={onOpen} />
      <p className="mt-3 max-w-prose text-sm text-soft">
        What you open stays on this device, in this browser; nothing is sent anywhere. Clearing the browser’s data
        clears it too.
      </p>
      <noscript>
        <p className="missing-note mt-3">Reading a file takes a script, and this browser runs none.</p>
      </noscript>
      <section aria-labelledby="what-opens" className="mt-10 max-w-4xl">
        <h2 id="what-opens" className="mb-2">
          What can be opened
        </h2>
        <dl className="open-kinds">
          <div>
            <dt>The official files</dt>
            <dd>
              <code>roles.csv</code>, best together with <code>skills.csv</code>, from{' '}
              <a href={officialFiles}>the framework’s own site</a>. They add the official wording to UK Government
              Digital and Data here: every id and link stays, and where the files say something else you see it first.
              Or keep them as an edition of their own, beside it.
            </dd>
          </div>
          <div>
            <dt>A table of your own</dt>
            <dd>
              <p>
                A CSV, or cells copied from a spreadsheet, a row for each skill that a role level asks for. Four columns
                are enough: role, role level, skill, skill level. They may be called otherwise, and skill levels may be
                words or numbers of your own.
              </p>
              <div className="needs-script">
                <p className="mt-2 flex flex-wrap gap-2">
                  <button
                    type="button"
                    className="button"
                    onClick={() => downloadText(templateCsv, templateName, 'text/csv')}
                  >
                    Download the template
                  </button>
                  <button
                    type="button"
                    className="button"
                    onClick={() => onOpen([{ name: workedExampleName, content: workedExampleCsv }])}
                  >
                    Try the worked example
                  </button>
                </p>
              </div>
            </dd>
          </div>
          <div>
            <dt>A framework as JSON</dt>
            <dd>As it is exported here, or as this site publishes its own.</dd>
          </div>
        </dl>
      </section>
    </>
  )
}
