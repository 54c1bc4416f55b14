import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from './program.mjs';

/** Holds the description of the API to Redocly's recommended rules. */
const ROOT = new URL('../../../', import.meta.url);

const given = process.argv[2];
const { base, stop } = given ? { base: given.replace(/\/$/, ''), stop: async () => {} } : await start(ROOT);
const folder = await mkdtemp(join(tmpdir(), 'summitry-api-'));
try {
  const description = join(folder, 'openapi.json');
  const answer = await fetch(base + '/api/openapi.json');
  await writeFile(description, await answer.text());
  const config = new URL('redocly.yaml', import.meta.url).pathname;
  const lint = spawnSync('redocly', ['lint', description, '--config', config], { stdio: 'inherit' });
  process.exitCode = answer.ok ? (lint.status ?? 1) : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
  await stop();
}
