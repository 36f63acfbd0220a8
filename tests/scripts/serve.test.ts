import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.js';

const folder = mkdtempSync(join(tmpdir(), 'drivkraft-serve-'));
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'app', 'notebook'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  for (const name of ['index.html', 'notebook/index.html', 'a.wasm', 'b.woff2', 'c.json', 'd.js', 'e.css'])
    writeFileSync(join(folder, 'app', name), name);
  site = await serve(join(folder, 'app'), { port: 0, under: '/a/b/' });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Asks for the path exactly as it stands: fetch would take its dots away. */
function ask(path: string, method = 'GET'): Promise<{ status: number; type: string; location: string; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: new URL(site.address).port, path, method }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () => {
        const { 'content-type': type = '', location = '' } = response.headers;
        resolve({ status: response.statusCode ?? 0, type, location, text });
      });
    });
    asked.on('error', reject).end();
  });
}

test.each([
  ['', 'text/html;charset=utf-8'],
  ['a.wasm', 'application/wasm'],
  ['b.woff2', 'font/woff2'],
  ['c.json', 'application/json'],
  ['d.js', 'text/javascript'],
  ['e.css', 'text/css']
])('%s is served as %s', async (path, type) => {
  expect(await ask(`/a/b/${path}`)).toMatchObject({ status: 200, type });
});

test.each(['/', '/a/', '/index.html', '/a/b/none.js', '/a/b/secret.txt'])('%s is not found', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test.each(['../secret.txt', '%2e%2e/secret.txt', '..%2fsecret.txt', 'notebook/../../secret.txt', '..%5csecret.txt'])(
  '%s does not lead out of the folder',
  async (path) => {
    const { status, text } = await ask(`/a/b/${path}`);
    expect(text).not.toContain('secret');
    expect(status).toBe(404);
  }
);

test('a folder without its last slash leads to the one with it', async () => {
  expect(await ask('/a/b/notebook?x=1')).toMatchObject({ status: 301, location: '/a/b/notebook/?x=1' });
  expect(await ask('/a/b/notebook/')).toMatchObject({ status: 200, text: 'notebook/index.html' });
});

test('nothing can be sent', async () => {
  expect((await ask('/a/b/', 'POST')).status).toBe(404);
});

test('a port in use gives the next', async () => {
  const port = Number(new URL(site.address).port);
  const other = await serve(join(folder, 'app'), { port });
  expect(Number(new URL(other.address).port)).toBeGreaterThan(port);
  await other.close();
});

test('a folder without an app is refused', async () => {
  await expect(serve(folder)).rejects.toThrow('serve requires a built app');
});
