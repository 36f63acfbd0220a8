import fc from 'fast-check';

/** Small square tables with rising numbers of their levels, and the same turned about the diagonal. */
export const squares = fc.integer({ min: 2, max: 4 }).chain((rows) =>
  fc
    .tuple(
      fc.array(fc.nat(3), { minLength: rows * rows, maxLength: rows * rows }),
      fc.uniqueArray(fc.integer({ min: -9, max: 20 }), { minLength: rows, maxLength: rows })
    )
    .map(([cells, numbers]) => ({
      counts: { rows, columns: rows, cells },
      turned: {
        rows,
        columns: rows,
        cells: cells.map((_, cell) => cells[(cell % rows) * rows + Math.floor(cell / rows)] as number)
      },
      numbers: numbers.toSorted((a, b) => a - b)
    }))
);
