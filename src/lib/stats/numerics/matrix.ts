/** A dense matrix, row-major. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** A matrix of zeros. */
export function zeros(rows: number, columns: number): Matrix {
  return { rows, columns, values: new Float64Array(rows * columns) };
}

/** A matrix of the rows given. */
export function matrixOf(rows: readonly (readonly number[])[]): Matrix {
  return { rows: rows.length, columns: rows[0]?.length ?? 0, values: Float64Array.from(rows.flat()) };
}

export function at({ columns, values }: Matrix, row: number, column: number): number {
  return values[row * columns + column] as number;
}

/** The product A B. */
export function product(a: Matrix, b: Matrix): Matrix {
  if (a.columns !== b.rows) {
    throw new RangeError(`product requires matching sizes (got ${a.rows}×${a.columns} and ${b.rows}×${b.columns})`);
  }
  const made = zeros(a.rows, b.columns);
  for (let i = 0; i < a.rows; i++)
    for (let k = 0; k < a.columns; k++) {
      const left = at(a, i, k);
      if (left === 0) continue;
      for (let j = 0; j < b.columns; j++) {
        const place = i * b.columns + j;
        made.values[place] = (made.values[place] as number) + left * at(b, k, j);
      }
    }
  return made;
}

export function transpose(a: Matrix): Matrix {
  const made = zeros(a.columns, a.rows);
  for (let i = 0; i < a.rows; i++) for (let j = 0; j < a.columns; j++) made.values[j * a.rows + i] = at(a, i, j);
  return made;
}

/**
 * The lower triangle L with L Lᵀ = A, for a symmetric, positive definite A.
 *
 * @returns null where A is not positive definite (its columns depend on each other), by more than rounding
 */
export function cholesky(a: Matrix, tolerance = 1e-12): Matrix | null {
  const n = a.rows;
  const lower = zeros(n, n);
  for (let j = 0; j < n; j++) {
    let diagonal = at(a, j, j);
    for (let k = 0; k < j; k++) diagonal -= at(lower, j, k) ** 2;
    if (!(diagonal > tolerance * Math.abs(at(a, j, j)))) return null;
    const root = Math.sqrt(diagonal);
    lower.values[j * n + j] = root;
    for (let i = j + 1; i < n; i++) {
      let sum = at(a, i, j);
      for (let k = 0; k < j; k++) sum -= at(lower, i, k) * at(lower, j, k);
      lower.values[i * n + j] = sum / root;
    }
  }
  return lower;
}

/** The x with L Lᵀ x = b. */
export function choleskySolve(lower: Matrix, b: ArrayLike<number>): Float64Array {
  const n = lower.rows;
  const x = Float64Array.from(b);
  for (let i = 0; i < n; i++) {
    let sum = x[i] as number;
    for (let k = 0; k < i; k++) sum -= at(lower, i, k) * (x[k] as number);
    x[i] = sum / at(lower, i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i] as number;
    for (let k = i + 1; k < n; k++) sum -= at(lower, k, i) * (x[k] as number);
    x[i] = sum / at(lower, i, i);
  }
  return x;
}

/** The inverse of L Lᵀ. */
export function choleskyInverse(lower: Matrix): Matrix {
  const n = lower.rows;
  const inverse = zeros(n, n);
  const unit = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    unit.fill(0);
    unit[j] = 1;
    choleskySolve(lower, unit).forEach((value, i) => (inverse.values[i * n + j] = value));
  }
  return inverse;
}

/** 2 Σ ln of L's diagonal: ln det(L Lᵀ). */
export function choleskyLogDeterminant(lower: Matrix): number {
  let sum = 0;
  for (let i = 0; i < lower.rows; i++) sum += Math.log(at(lower, i, i));
  return 2 * sum;
}

/**
 * Eigenvalues, falling, and eigenvectors (columns) of a symmetric matrix, by Jacobi's rotations.
 */
export function symmetricEigen(a: Matrix): { readonly values: Float64Array; readonly vectors: Matrix } {
  const n = a.rows;
  const m = Float64Array.from(a.values);
  const v = zeros(n, n).values;
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  for (let sweep = 0; sweep < 100; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) off += (m[p * n + q] as number) ** 2;
    if (off < 1e-300) break;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(m, v, n, p, q);
  }
  const order = Array.from({ length: n }, (_, i) => i).sort(
    (i, j) => (m[j * n + j] as number) - (m[i * n + i] as number)
  );
  const vectors = zeros(n, n);
  order.forEach((from, to) => {
    for (let i = 0; i < n; i++) vectors.values[i * n + to] = v[i * n + from] as number;
  });
  return { values: Float64Array.from(order, (i) => m[i * n + i] as number), vectors };
}

function rotate(m: Float64Array, v: Float64Array, n: number, p: number, q: number): void {
  const between = m[p * n + q] as number;
  if (between === 0) return;
  const theta = ((m[q * n + q] as number) - (m[p * n + p] as number)) / (2 * between);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  for (let k = 0; k < n; k++) turn(m, k * n + p, k * n + q, c, s);
  for (let k = 0; k < n; k++) turn(m, p * n + k, q * n + k, c, s);
  for (let k = 0; k < n; k++) turn(v, k * n + p, k * n + q, c, s);
}

function turn(values: Float64Array, at: number, other: number, c: number, s: number): void {
  const [x, y] = [values[at] as number, values[other] as number];
  values[at] = c * x - s * y;
  values[other] = s * x + c * y;
}
