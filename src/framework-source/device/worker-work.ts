import { parseFramework } from '@/core/format/parse'
import type { Framework } from '@/core/model'
import { changedFramework } from '@/core/opening/changes'
import { previewOf } from '@/core/opening/preview'
import { same } from '@/core/profile/same'
import { StorageUnavailable } from '@/device/database'
import { bundledFrameworksIfAny } from './bundled-frameworks'
import type { KeptFramework } from './kept'
import type { KeepAs } from './opening'
import { enrichingBatch, ownBatch } from './write-batches'
import { FileUnreadable, readGivenFiles, type ReadFiles } from './read-given-files'
import { readRecord } from './migrations'
import { makeRoom } from './records'
import { ChangedMeanwhile, readContent, readRecordOf, writeBatch, type MayReplace, type WriteBatch } from './storage'
import type { WorkerAnswer, WorkerTask } from './worker-messages'

/** What the worker last read, until it is kept. */
let last: ReadFiles | null = null

/** Does one task. Rejects for faults of the program alone. */
export async function work(task: WorkerTask, answer: (answer: WorkerAnswer) => void): Promise<void> {
  switch (task.kind) {
    case 'read':
      return answer(await read(task, answer))
    case 'keep':
      return answer(last ? await keep(last, task.as, task.now) : { kind: 'failed', why: 'There is nothing to keep.' })
    case 'rename':
    case 'renew':
      return answer(await renew(task))
  }
}

async function read(
  { files, columns, month }: Extract<WorkerTask, { kind: 'read' }>,
  answer: (answer: WorkerAnswer) => void,
): Promise<WorkerAnswer> {
  last = null
  // On their way while the files are read.
  void bundledFrameworksIfAny()
  try {
    last = await readGivenFiles(files, {
      columns,
      month,
      bundled: bundledFrameworksIfAny,
      onProgress: (progress) => answer({ kind: 'progress', ...progress }),
    })
  } catch (reason) {
    if (reason instanceof FileUnreadable) return { kind: 'failed', why: reason.message }
    throw reason
  }
  const { reading, enriching } = last
  const found = { report: reading.report, files: reading.files }
  switch (reading.kind) {
    case 'framework':
      return { kind: 'preview', preview: previewOf(reading.framework, reading.report, enriching), ...found }
    case 'columns':
      return { kind: 'columns', columns: reading.columns, ...found }
    case 'nothing':
      return { kind: 'nothing', ...found }
  }
}

async function keep({ reading, enriching }: ReadFiles, as: KeepAs, now: number): Promise<WorkerAnswer> {
  if (reading.kind !== 'framework') return { kind: 'failed', why: 'There is nothing to keep.' }
  const bundled = await bundledFrameworksIfAny()
  const facts = { files: reading.files.map(({ name }) => name), kept: now, removed: null }
  if (as.kind === 'enriching') {
    if (!enriching) return { kind: 'failed', why: 'This site has no framework that this file adds to.' }
    return writeOverReadable(enrichingBatch(reading.framework, enriching.here, facts, bundled))
  }
  const { framework, issues } = parseFramework(changedFramework(reading.framework, as.changes))
  if (!framework)
    return { kind: 'failed', why: `The framework cannot be kept: ${issues.map(({ what }) => what).join('; ')}.` }
  return writeOverReadable(ownBatch(framework, facts, bundled))
}

/** What cannot be read, as a newer version of the app wrote it, is never written over. */
async function writeOverReadable(batch: WriteBatch): Promise<WorkerAnswer> {
  try {
    return await write(batch, (record) => record === undefined || readRecord(record).kind !== 'fault')
  } catch (reason) {
    if (!(reason instanceof ChangedMeanwhile)) throw reason
    return {
      kind: 'failed',
      why: `This device already keeps a framework with the link name “${batch.kept.id}” that this version of the site cannot read, so it was not replaced. Reload the page to update the site.`,
    }
  }
}

const unreadable: WorkerAnswer = { kind: 'failed', why: 'The framework could not be read from this device.' }

async function renew(task: Extract<WorkerTask, { kind: 'rename' | 'renew' }>): Promise<WorkerAnswer> {
  try {
    const asRead = await readRecordOf(task.id)
    const record = readRecord(asRead)
    if (record.kind === 'fault') return { kind: 'failed', why: record.fault }
    const { framework } = parseFramework(record.kind === 'older' ? record.content : await readContent(task.id))
    if (!framework) return unreadable
    return await writeAnew(task, record.kept, framework, (now) => same(now, asRead))
  } catch (reason) {
    if (reason instanceof StorageUnavailable) return unreadable
    // Another tab has removed, replaced or renewed it: then it is done on what that made of it.
    if (reason instanceof ChangedMeanwhile) return renew(task)
    throw reason
  }
}

async function writeAnew(
  task: Extract<WorkerTask, { kind: 'rename' | 'renew' }>,
  kept: KeptFramework,
  content: Framework,
  mayReplace: MayReplace,
): Promise<WorkerAnswer> {
  const facts = { files: kept.files, kept: kept.kept, removed: kept.removed }
  const bundled = await bundledFrameworksIfAny()
  if (kept.kind === 'own') {
    const named = task.kind === 'rename' ? changedFramework(content, { title: task.title }) : content
    return write(ownBatch(named, facts, bundled), mayReplace)
  }
  const here = bundled.find(({ id }) => id === kept.id)
  return here ? write(enrichingBatch(content, here, facts, bundled), mayReplace) : unreadable
}

async function write(batch: WriteBatch, mayReplace?: MayReplace): Promise<WorkerAnswer> {
  try {
    await writeOrMakeRoom(batch, mayReplace)
    return { kind: 'kept', framework: batch.kept }
  } catch (reason) {
    if (!(reason instanceof StorageUnavailable)) throw reason
    const views = new Map(Array.from(batch.views, ([path, make]) => [path, make()]))
    return { kind: 'not-kept', framework: batch.kept, why: reason.why, views }
  }
}

/** On a full device a framework that was removed takes the room of this one. */
async function writeOrMakeRoom(batch: WriteBatch, mayReplace?: MayReplace): Promise<void> {
  try {
    await writeBatch(batch, mayReplace)
  } catch (reason) {
    if (!(reason instanceof StorageUnavailable) || reason.why !== 'full' || !(await makeRoom(batch.kept.id)))
      throw reason
    await writeBatch(batch, mayReplace)
  }
}
