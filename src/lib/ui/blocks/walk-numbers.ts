/**
 * Arrow keys walk from number to number of a table: to the next in the row, or to the nearest in the row above or below.
 * From the table itself, an arrow goes to its first number.
 */
export function walkNumbers(event: KeyboardEvent, table: HTMLElement): void {
  const step = STEPS[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  const numbers = [...table.querySelectorAll<HTMLElement>('.number')];
  const [first] = numbers;
  if (!first) return;
  const now = (event.target as Element).closest<HTMLElement>('.number');
  const next = now ? neighbour(now, numbers, step) : first;
  // Sideways, a table that is wider than the page scrolls.
  if (!now && step.x !== 0) return;
  event.preventDefault();
  next?.focus();
}

const STEPS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 }
};

function neighbour(
  now: HTMLElement,
  numbers: readonly HTMLElement[],
  { x, y }: { readonly x: number; readonly y: number }
): HTMLElement | undefined {
  const place = (number: HTMLElement) => {
    const cell = number.closest('td');
    return { row: (cell?.parentElement as HTMLTableRowElement | null)?.rowIndex ?? 0, column: cell?.cellIndex ?? 0 };
  };
  const from = place(now);
  const places = numbers.map((number) => ({ number, ...place(number) }));
  const beyond = places.filter((to) =>
    x === 0 ? (to.row - from.row) * y > 0 : to.row === from.row && (to.column - from.column) * x > 0
  );
  const away = (to: (typeof places)[number]) => Math.abs(to.row - from.row) * 1000 + Math.abs(to.column - from.column);
  return beyond.toSorted((a, b) => away(a) - away(b))[0]?.number;
}
