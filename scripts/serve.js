/**
 * Serves the built app on this machine only: `node scripts/serve.js [folder] [first port]`.
 * Prints the address. Takes the next free port where the first is in use.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const HOST = '127.0.0.1';
const PORTS_TO_TRY = 50;

/**
 * Serves the files of a folder under `under`, as any static server does: a folder is its index.html, a path outside the
 * folder or without a file is 404.
 *
 * @param {string} folder
 * @param {{ port?: number, under?: string }} [options]  port 0 takes any free one; `under` begins and ends with a slash
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 * @throws {RangeError} where the folder has no index.html
 */
export async function serve(folder, { port = 4173, under = '/' } = {}) {
  const root = resolve(folder);
  if (!existsSync(resolve(root, 'index.html'))) throw new RangeError(`serve requires a built app (got ${root})`);
  // `dev` reads the disk at each request, so that a new build is served without a restart.
  const files = sirv(root, { dev: true, etag: true, gzip: true, brotli: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Not found');
    };
    response.setHeader('x-content-type-options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') missing();
    else if (!url.startsWith(under)) missing();
    else {
      const [path = '/', ...queries] = url.slice(under.length - 1).split(/(?=\?)/);
      if (/^(\/[\w-]+)+$/.test(path) && existsSync(`${root}${path}/index.html`)) {
        // Relative addresses in the page count from its folder.
        response.writeHead(301, { location: `${under.slice(0, -1)}${path}/${queries.join('')}` });
        response.end();
        return;
      }
      request.url = path + queries.join('');
      files(request, response, missing);
    }
  });
  const taken = await listen(server, port);
  return {
    address: `http://${HOST}:${taken}${under}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      })
  };
}

/**
 * Listens on the port or one of those after it; tells which.
 *
 * @param {import('node:http').Server} server
 * @param {number} first
 * @returns {Promise<number>}
 */
async function listen(server, first) {
  for (let port = first; ; port += 1) {
    try {
      await new Promise((/** @type {(value?: unknown) => void} */ done, fail) => {
        server.once('error', fail);
        server.listen(port, HOST, () => {
          server.off('error', fail);
          done();
        });
      });
      const taken = server.address();
      return typeof taken === 'object' && taken ? taken.port : port;
    } catch (error) {
      const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!inUse || port - first >= PORTS_TO_TRY) throw error;
    }
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [folder = 'build', port = '4173'] = process.argv.slice(2);
  try {
    const { address } = await serve(folder, { port: Number(port) });
    console.log(`Drivkraft: ${address}\nCtrl+C stops it.`);
  } catch (error) {
    console.error(error instanceof RangeError ? `${error.message}\nBuild it first: npm run build` : error);
    process.exitCode = 1;
  }
}
