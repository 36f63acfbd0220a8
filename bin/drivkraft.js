#!/usr/bin/env node
/**
 * Starts the command line. It is TypeScript, which Node reads from 22.18 on; npm ci installs such a Node beside an older one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const program = fileURLToPath(new URL('../src/cli/run.ts', import.meta.url));

if (major > 22 || (major === 22 && minor >= 18)) {
  await import(program);
} else {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const installed = fileURLToPath(
    new URL(`../node_modules/${name}/bin/node${process.platform === 'win32' ? '.exe' : ''}`, import.meta.url)
  );
  if (!existsSync(installed)) {
    process.stderr.write(
      `drivkraft: Node ${process.versions.node} is too old: install Node 22.18 or later, or type npm ci\n`
    );
    process.exit(2);
  }
  const { status } = spawnSync(installed, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
