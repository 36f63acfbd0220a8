import adapter from '@sveltejs/adapter-static';

/**
 * A client-only app of static files. The policy lets the page load from its own origin only; Kit adds the hash of its
 * own inline start script.
 * @type {import('@sveltejs/kit').Config}
 */
export default {
  kit: {
    // Beside each file its gzip and brotli, for servers that send them.
    adapter: adapter({ strict: true, precompress: true }),
    paths: { relative: true },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
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
