import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';

/** Every file below the given files and folders, in a stable order. */
function filesOf(paths) {
  return paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? filesOf(
          readdirSync(path)
            .sort()
            .map((name) => join(path, name)),
        )
      : [path],
  );
}

/** One digest over the names and contents of the inputs, and over the version of Node that reads them. */
export function digestOf(paths) {
  const hash = createHash('sha256').update(process.version).update(process.platform);
  for (const file of filesOf(paths)) {
    const content = readFileSync(file);
    hash.update(`\n${file} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** Runs a command unless the stamp of its last success fits the digest and its product is still there. */
export function runUnlessCurrent({ what, command, digest, stamp, product }) {
  if (existsSync(product) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) {
    console.log(`${what}: up to date`);
    return;
  }
  console.log(`${what}: ${command.join(' ')}`);
  const { status, error } = spawnSync(command[0], command.slice(1), {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`${what} failed${error ? `: ${error.message}` : ''}. Run "${command.join(' ')}" in console/ to see why.`);
    process.exit(1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}
