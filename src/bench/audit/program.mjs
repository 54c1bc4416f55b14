import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_SECONDS = 120;

/**
 * Starts the program with the seeds folder on a free port and waits until they are imported.
 *
 * @param {URL} root the repository
 * @returns {Promise<{base: string, stop: () => Promise<void>}>} its address, and what ends it
 */
export async function start(root) {
  if (!existsSync(new URL('target/summitry.jar', root))) {
    throw new Error('There is no target/summitry.jar: mvn -DskipTests package makes it.');
  }
  const data = await mkdtemp(join(tmpdir(), 'summitry-audit-'));
  const port = await freePort();
  const program = spawn(
    'java',
    ['-jar', 'target/summitry.jar', `--server.port=${port}`, `--summitry.data=${data}`, '--logging.level.root=warn'],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const ended = new Promise(done => program.once('exit', done));
  const stop = async () => {
    program.kill();
    await ended;
    await rm(data, { recursive: true, force: true });
  };
  const base = `http://localhost:${port}`;
  for (let second = 0; second < PATIENCE_SECONDS && program.exitCode === null; second++) {
    if (await imported(base)) {
      return { base, stop };
    }
    await pause(1000);
  }
  await stop();
  throw new Error('The program did not start.');
}

async function imported(base) {
  try {
    return (await fetch(base + '/api/imports/latest')).ok;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, 'localhost', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
