import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

const page = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');
const hashes = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(
  ([, script = '']) =>
    /** @type {`sha256-${string}`} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`)
);

/**
 * A client-only app of static files. The policy lets the page load from its own origin only; of inline scripts those of
 * app.html run and Kit's own start script, each by its hash.
 * @type {import('@sveltejs/kit').Config}
 */
export default {
  kit: {
    // Beside each file its gzip and brotli, for servers that send them.
    adapter: adapter({ strict: true, precompress: true }),
    paths: { relative: true },
    // The first page is drawn with no further request than for its own file; larger sheets come by themselves.
    inlineStyleThreshold: 24_000,
    // What follows a # is the notebook to open, not a place on a page.
    prerender: { handleMissingId: 'ignore' },
    // ui/keep-app.ts does it when there is time.
    serviceWorker: { register: false },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', ...hashes],
        'style-src': ['self'],
        // The one inline style of Kit's own page announcer.
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self', 'blob:'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none']
      }
    }
  }
};
