// Runs a TypeScript file with the project's Vite, so that no second compiler is needed.
// usage: node tools/run.mjs FILE.ts [ARGUMENT …]     calls the default export of the file with the arguments
import { resolve } from 'node:path'
import { createRunnableDevEnvironment, resolveConfig } from 'vite'

const [file, ...words] = process.argv.slice(2)
if (!file) throw new Error('usage: node tools/run.mjs FILE.ts [ARGUMENT …]')
/** @type {import('vite').EnvironmentOptions} */
const node = {
  consumer: 'server',
  dev: { moduleRunnerTransform: true },
  resolve: { external: true, mainFields: [], conditions: ['node'] },
}
/** @type {import('vite').InlineConfig} */
const inline = { configFile: false, envDir: false, resolve: { alias: { '@': resolve('src') } }, environments: { node } }
const environment = createRunnableDevEnvironment('node', await resolveConfig(inline, 'serve'), {
  runnerOptions: { hmr: { logger: false } },
  hot: false,
})
await environment.init()
try {
  const module = await environment.runner.import(resolve(file))
  // Vite's own `runnerImport` closes the environment before this call, and code that is loaded when it is needed cannot be any more.
  process.exitCode = (await module.default(words)) ?? 0
} finally {
  await environment.close()
}
