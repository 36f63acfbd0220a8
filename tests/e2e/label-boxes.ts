import type { Locator, Page } from 'playwright-core';

/**
 * What is wrong with the texts and boxes of every drawing on the page, as the browser has measured them: texts that touch,
 * stand outside their drawing or are cut by the page, and boxes of a network that overlap. One line a fault.
 */
export function labelFaults(page: Page): Promise<string[]> {
  return page.locator('[data-cell] .frame > svg').evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const faults: string[] = [];
      const cell = drawing.closest<HTMLElement>('[data-cell]')?.dataset['cell'] ?? '';
      const { width, height } = (drawing as SVGSVGElement).viewBox.baseVal;
      const texts = [...drawing.querySelectorAll('text')].map((text) => {
        const { x, width } = text.getBBox();
        const [y, size] = [Number(text.getAttribute('y')), Number(text.getAttribute('font-size'))];
        // Of the letters, not of the line, which is taller than any letter.
        return { text: text.textContent, left: x, right: x + width, top: y - size * 0.72, bottom: y + size * 0.2 };
      });
      texts.forEach((a, index) => {
        // Half a px: the table of widths that placed it is rounded, and so is the browser.
        if (a.left < -1 || a.right > width + 1 || a.top < -1 || a.bottom > height + 1)
          faults.push(`${cell}: outside: ${a.text}`);
        for (const b of texts.slice(index + 1)) {
          const [across, down] = [
            Math.min(a.right, b.right) - Math.max(a.left, b.left),
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
          ];
          if (across > 0.5 && down > 0.5) faults.push(`${cell}: touching: ${a.text} | ${b.text}`);
        }
      });
      const boxes = [...drawing.querySelectorAll<SVGRectElement>('g.box .ring')].map((ring) => ring.getBBox());
      boxes.forEach((a, index) => {
        for (const b of boxes.slice(index + 1)) {
          // The ring of focus stands 3 px outside its box.
          const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) - 6;
          const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) - 6;
          if (across > 0.5 && down > 0.5) faults.push(`${cell}: boxes overlap`);
        }
      });
      return faults;
    })
  );
}

/** Left edge of the first box of a network, in its own px. */
export async function firstBox(cell: Locator): Promise<{ x: number; y: number }> {
  const ring = cell.locator('g.box .ring').first();
  return { x: Number(await ring.getAttribute('x')), y: Number(await ring.getAttribute('y')) };
}
