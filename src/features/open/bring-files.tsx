import { officialFilesHref } from '@/core/hrefs'
import template from '@/core/opening/template.csv?raw'
import workedExample from '@/core/opening/worked-example.csv?raw'
import type { GivenFile } from '@/framework-source/device/opening'
import { downloadFile } from '@/ui/download'
import { FilePicker } from './file-picker'

/**
 * A small framework to try: a public library service that we made up, with a skill scale of three, and with faults such as every table has: role
 * levels sorted by name, a row twice, a space at the end of a name, a description that only says it is missing.
 */
const workedExampleName = 'Example public library service.csv'

interface BringFilesProps {
  onOpen: (files: readonly GivenFile[]) => void
}

/** The first step: ways to open a file, and the kinds of file that open. */
export function BringFiles({ onOpen }: BringFilesProps) {
  return (
    <>
      <p className="lede">
        Open your own framework and explore it like the ones here: compare levels, find moves and plan paths.
      </p>
      <FilePicker onOpen={onOpen} />
      <p className="mt-3 max-w-prose text-sm text-soft">
        What you open stays in this browser, on this device. Nothing is sent anywhere. Clearing your browser data
        deletes it too.
      </p>
      <noscript>
        <p className="missing-note mt-3">Turn on JavaScript to open a file: your browser reads it on this device.</p>
      </noscript>
      <section aria-labelledby="what-opens" className="mt-10 max-w-4xl">
        <h2 id="what-opens" className="mb-2">
          What you can open
        </h2>
        <dl className="open-kinds">
          <div>
            <dt>The official files</dt>
            <dd>
              <code>roles.csv</code>, ideally together with <code>skills.csv</code>, from{' '}
              <a href={officialFilesHref}>the framework’s website</a>. They add the official wording to UK Government
              Digital and Data on this device. All links stay the same, and you see first where the files differ. You
              can also keep them as a separate edition.
            </dd>
          </div>
          <div>
            <dt>Your own table</dt>
            <dd>
              <p>
                A CSV file, or cells copied from a spreadsheet, with one row for each skill that a role level asks for.
                Four columns are enough: role, role level, skill and skill level. You can use other column names, and
                your own words or numbers for skill levels.
              </p>
              <div className="needs-script">
                <p className="mt-2 flex flex-wrap gap-2">
                  <button
                    type="button"
                    className="button"
                    onClick={() => downloadFile(template, 'framework-template.csv', 'text/csv')}
                  >
                    Download a template
                  </button>
                  <button
                    type="button"
                    className="button"
                    onClick={() => onOpen([{ name: workedExampleName, content: workedExample }])}
                  >
                    Try an example
                  </button>
                </p>
              </div>
            </dd>
          </div>
          <div>
            <dt>A matrix, a workbook or a handbook</dt>
            <dd>
              An Excel or OpenDocument workbook, a CSV file or a web page with levels across and skills down, or the
              other way round. Or a document in Markdown, HTML, YAML or JSON with headings or lists for levels and
              skills. One file or sheet for each level or role is fine: open the files, or their folder, together. We
              show what we understood before you keep it.
            </dd>
          </div>
          <div>
            <dt>Related skills, with your framework</dt>
            <dd>
              A table with the columns <code>skill_a</code>, <code>skill_b</code>, <code>kind</code> (variant, related
              or refused) and <code>reason</code>. Open it together with your framework’s file. Moves and paths then
              count skills that are nearly the same or help each other.
            </dd>
          </div>
          <div>
            <dt>A framework as JSON</dt>
            <dd>A file exported from this site, or one of the files that it publishes.</dd>
          </div>
        </dl>
      </section>
    </>
  )
}
