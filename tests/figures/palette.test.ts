import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LIGHT, type Palette } from '#lib/figures/palette.ts';

const css = readFileSync('src/lib/ui/tokens.css', 'utf8');

function tokensOf(block: string | undefined): Map<string, string> {
  return new Map(
    [...(block ?? '').matchAll(/--([\w-]+):\s*(#[0-9A-Fa-f]{6})\b/g)].map((m) => [m[1] ?? '', m[2] ?? ''])
  );
}

function palette(of: Palette): [string, string][] {
  return Object.entries(of).filter(([token]) => token !== 'none');
}

describe('the palette of paper', () => {
  const [, root] = /:root\s*\{([^}]*)\}/.exec(css) ?? [];
  const [, dark] = /\[data-theme=["']dark["']\]\s*\{([^}]*)\}/.exec(css) ?? [];

  test.each(palette(LIGHT))('light %s is that of the screen', (token, hex) => {
    expect(tokensOf(root).get(token)?.toUpperCase()).toBe(hex);
  });

  test.each(palette(LIGHT))('%s is a colour of the dark theme too', (token) => {
    expect([...tokensOf(dark).keys()]).toContain(token);
  });
});
