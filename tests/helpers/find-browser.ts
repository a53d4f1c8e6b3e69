import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { chromium, type Browser, type LaunchOptions } from 'playwright-core'

/** One browser that may be here, and how it wants to be started. */
interface Candidate {
  readonly name: string
  readonly options: () => LaunchOptions
}

const remedies = [
  'Name a Chrome, Chromium or Edge in CHROME_PATH,',
  'or install one where it is usually found (Debian: apt-get install chromium),',
  'or run on Linux x64, where the @sparticuz/chromium that npm installs brings its own.',
].join('\n  ')

/**
 * Starts the first browser found: the one CHROME_PATH names, Playwright's own, an installed Chrome, Chromium or Edge, and
 * last the one among the dependencies, so that a bare machine needs nothing more than `npm ci`.
 * A browser that is there and does not start is passed over, except one asked for by CHROME_PATH.
 */
export async function startBrowser(): Promise<Browser> {
  const passedOver: string[] = []
  for (const { name, options } of candidates()) {
    try {
      return await chromium.launch(options())
    } catch (problem) {
      passedOver.push(`${name} does not start: ${String(problem).split('\n', 1).join()}`)
    }
  }
  throw new Error([...passedOver, `No browser to test with.\n  ${remedies}`].join('\n'))
}

function candidates(): Candidate[] {
  const asked = process.env.CHROME_PATH
  if (asked) return [{ name: `CHROME_PATH=${asked}`, options: () => ({ executablePath: asked }) }]
  const installed = [chromium.executablePath(), ...installedPaths()].filter((path) => existsSync(path))
  return [
    ...installed.map((path) => ({ name: path, options: () => ({ executablePath: path }) })),
    ...(process.platform === 'linux' && process.arch === 'x64'
      ? [{ name: '@sparticuz/chromium', options: unpackedBrowser }]
      : []),
  ]
}

function installedPaths(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    )
    return folders.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ])
  }
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ]
  return (process.env.PATH ?? '').split(':').flatMap((folder) => names.map((name) => join(folder, name)))
}

/**
 * Unpacks @sparticuz/chromium once into node_modules/.cache, so that the next `npm ci` clears it away. Of the arguments the
 * package suggests only `--no-zygote` is taken: `--single-process` kills the browser when a second context closes.
 */
function unpackedBrowser(): LaunchOptions {
  const folder = unpack()
  return {
    executablePath: join(folder, 'chromium'),
    args: ['--no-zygote'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH ?? ''].filter(Boolean).join(':'),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }),
    },
  }
}

function unpack(): string {
  const folder = resolve('node_modules/.cache/chromium', versionOf('@sparticuz/chromium'))
  if (existsSync(folder)) return folder
  mkdirSync(dirname(folder), { recursive: true })
  const unfinished = mkdtempSync(`${folder}-`)
  // The package unpacks into the temporary folder of its process, and its libraries only where it takes itself to be on AWS.
  execFileSync(
    process.execPath,
    ['--input-type=module', '-e', 'await (await import("@sparticuz/chromium")).default.executablePath()'],
    { env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' } },
  )
  writeFileSync(
    join(unfinished, 'fonts.conf'),
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  )
  try {
    // Renamed only when whole: several test files may be unpacking at once, and the first to finish wins.
    renameSync(unfinished, folder)
  } catch {
    rmSync(unfinished, { recursive: true })
  }
  return folder
}

function versionOf(name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'))
  return typeof manifest === 'object' && manifest && 'version' in manifest ? String(manifest.version) : 'unknown'
}
