import { describe, expect, test } from 'vitest';
import { LIGHT } from '#lib/figures/palette.ts';
import { hatch, mark } from '#lib/figures/marks.ts';
import type { Scene, SceneNode } from '#lib/figures/scene.ts';
import { toSvg } from '#lib/figures/svg.ts';

const STYLE = { palette: LIGHT, fontFamily: 'Source Sans 3, sans-serif' };

function scene(...nodes: SceneNode[]): Scene {
  return { width: 100, height: 50, title: 'Tittel', description: 'Beskrivelse', nodes };
}

function label(text: string): SceneNode {
  return { kind: 'text', x: 1, y: 2, text, size: 12, weight: 600, anchor: 'end', fill: 'ink2' };
}

describe('a scene as SVG', () => {
  test('begins with its title and description', () => {
    expect(toSvg(scene(), STYLE)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100" height="50" role="img"' +
        ' font-family="Source Sans 3, sans-serif"><title>Tittel</title><desc>Beskrivelse</desc></svg>'
    );
  });

  test('draws every kind of node in hex colours', () => {
    const svg = toSvg(
      scene(
        { kind: 'rect', x: 1, y: 2, width: 3, height: 4, radius: 2, fill: 'komp', stroke: { paint: 'line', width: 1 } },
        { kind: 'line', x1: 0, y1: 1, x2: 2, y2: 3, stroke: { paint: 'neg', width: 2, dash: [4, 2.2] } },
        { kind: 'path', d: 'M0 0L1 1Z', fill: 'none', stroke: { paint: 'pos', width: 1.5 } },
        { kind: 'circle', cx: 1, cy: 2, r: 3, fill: 'org' },
        { kind: 'group', nodes: [label('0,44*')] }
      ),
      STYLE
    );
    expect(svg).toContain(
      '<rect x="1" y="2" width="3" height="4" rx="2" fill="#087564" stroke="#DBE2E7" stroke-width="1"/>'
    );
    expect(svg).toContain(
      '<line x1="0" y1="1" x2="2" y2="3" stroke="#B3400C" stroke-width="2" stroke-dasharray="4 2.2"/>'
    );
    expect(svg).toContain('<path d="M0 0L1 1Z" fill="none" stroke="#33506B" stroke-width="1.5"/>');
    expect(svg).toContain('<circle cx="1" cy="2" r="3" fill="#9A5D00"/>');
    expect(svg).toContain(
      '<g><text x="1" y="2" font-size="12" font-weight="600" text-anchor="end" fill="#42525F">0,44*</text></g>'
    );
  });

  test('has none of what paper cannot draw', () => {
    const svg = toSvg(scene(hatch(0, 0, 20, 10, 'dk'), mark('led', 5, 5, 9, 'led')), STYLE);
    expect(svg).not.toMatch(/var\(|<pattern|<filter|<marker|<style|hsl|oklch|class=|style=/);
  });

  test('follows the palette it is given', () => {
    expect(toSvg(scene(label('x')), { ...STYLE, palette: { ...LIGHT, ink2: '#ABCDEF' } })).toContain('fill="#ABCDEF"');
  });

  test('text from a file never becomes markup', () => {
    const hostile = `</text><script>alert("1")</script>&amp;'`;
    const svg = toSvg({ ...scene(label(hostile)), title: hostile, description: hostile }, STYLE);
    expect(svg.match(/<[a-z/]/g)?.length).toBe(8);
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;');
    expect(toSvg(scene(), { ...STYLE, fontFamily: '"><x' })).toContain('font-family="&quot;&gt;&lt;x"');
  });

  test('leaves out characters that XML cannot hold, and keeps the others', () => {
    const svg = toSvg(scene(label('a\u0000\u0008\uD800b\uFFFF æøå 🙂\uDC00')), STYLE);
    expect(svg).toContain('>ab æøå 🙂</text>');
  });

  test('rounds to two decimals, in paths too, and knows no minus zero', () => {
    const svg = toSvg(
      scene(
        { kind: 'circle', cx: 1 / 3, cy: -0.001, r: 2.005, fill: 'ink' },
        { kind: 'path', d: 'M0.123456 -7.6789A5 5 0 0 1 1e-7 2.25', fill: 'ink' }
      ),
      STYLE
    );
    expect(svg).toContain('cx="0.33" cy="0" r="2.01"');
    expect(svg).toContain('d="M0.12 -7.68A5 5 0 0 1 0 2.25"');
  });

  test('a coordinate that is not finite is an error', () => {
    expect(() => toSvg(scene({ kind: 'circle', cx: Number.NaN, cy: 0, r: 1, fill: 'ink' }), STYLE)).toThrow(
      'toSvg requires finite numbers (got NaN)'
    );
    expect(() => toSvg(scene({ kind: 'path', d: 'MNaN 0', fill: 'ink' }), STYLE)).toThrow(RangeError);
  });
});
