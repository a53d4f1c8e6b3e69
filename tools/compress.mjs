// Writes a .br and a .gz version beside each text file of dist, for servers that send those: tools/serve.mjs, nginx and others.
// usage: node tools/compress.mjs
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

// The best quality makes files a tenth smaller. For all of them it would take a minute; of scripts and style sheets there are few, and each page needs some.
const quality = (/** @type {string} */ file) => (/\.(?:js|css)$/.test(file) ? 11 : 5)

/**
 * Compresses the text files of a folder and of those in it; returns how many.
 * @param {string} folder
 */
export async function compress(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && /\.(?:html|js|css|json|svg|md|xml)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
  await Promise.all(
    files.map(async (file) => {
      const text = await readFile(file)
      await writeFile(
        `${file}.br`,
        await promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality(file) } }),
      )
      await writeFile(`${file}.gz`, await promisify(gzip)(text))
    }),
  )
  return files.length
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`Compressed ${await compress('dist')} files`)
