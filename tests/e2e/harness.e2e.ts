import { describe, expect, test } from 'vitest';
import { axe, openPage, pdftotext, takeProblems } from './harness.ts';

describe('the harness notices', () => {
  test('a logged error', async () => {
    const page = await openPage();
    await page.evaluate(() => console.error('broken'));
    await expect.poll(() => takeProblems(page).join()).toContain('console: broken');
  });

  test('an error that nobody caught', async () => {
    const page = await openPage();
    await page.evaluate(() => void Promise.reject(new Error('uncaught')));
    await expect.poll(() => takeProblems(page).join()).toContain('error: Error: uncaught');
  });

  test('a breach of the content security policy', async () => {
    const page = await openPage();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      document.body.append(script);
    });
    await expect.poll(() => takeProblems(page).join()).toContain('policy: script-src-elem inline');
    expect(await page.title()).not.toBe('run');
  });

  test('a request to another origin', async () => {
    const page = await openPage();
    await page.evaluate(() => void fetch('http://127.0.0.1:9/').catch(() => null));
    await expect.poll(() => takeProblems(page).join()).toMatch(/policy: connect-src|request: /);
  });

  test('a button without a name, and words that can hardly be seen', async () => {
    const page = await openPage();
    await page.evaluate(() => {
      const [button, words] = [document.createElement('button'), document.createElement('p')];
      words.style.cssText = 'color: #999; background: #fff';
      words.textContent = 'pale';
      document.querySelector('main')?.append(button, words);
    });
    const found = await axe(page);
    expect(found.map((line) => line.split(':')[0]).toSorted()).toEqual(['button-name', 'color-contrast']);
  });
});

test('pdftotext refuses what is no PDF', async () => {
  await expect(pdftotext(new TextEncoder().encode('no PDF'))).rejects.toThrow('pdftotext ended with');
});
