// Runs a TypeScript file with the project's Vite, so that no second compiler is needed.
// usage: node tools/run.mjs FILE.ts [ARGUMENT …]     calls the default export of the file with the arguments
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const [file, ...words] = process.argv.slice(2)
if (!file) throw new Error('usage: node tools/run.mjs FILE.ts [ARGUMENT …]')
const { module } = await runnerImport(resolve(file), { configFile: false, resolve: { alias: { '@': resolve('src') } } })
process.exitCode = (await module.default(words)) ?? 0
