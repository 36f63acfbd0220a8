import type { Input, Presentation } from '#lib/analyses/contract.ts';
import type { Codebook, Variable } from '#lib/data/codebook.ts';
import { tabulate } from '#lib/data/tabulate.ts';
import { codesFor, type RawTable } from '#lib/data/table.ts';
import type { Format } from '#lib/figures/scene.ts';
import type { Language } from '#lib/messages/language.ts';
import { loadSpeaker } from '#lib/messages/say.ts';
import type { Step } from '#lib/recode/step.ts';
import { recode } from '#lib/recode/recode.ts';
import { shippedPackage, shippedRows } from '../datasets/shipped.ts';

/** A variable with nothing out of the ordinary. */
export function variable(name: string, over: Partial<Variable> = {}): Variable {
  const plain = {
    label: name,
    level: 'ordinal',
    categories: [],
    missing: [],
    role: 'none',
    driverGroup: null
  } as const;
  return { name, ...plain, ...over };
}

export function codebook(variables: readonly Variable[], over: Partial<Codebook> = {}): Codebook {
  return { title: 'Test', note: null, variables, driverGroups: [], invited: null, ...over };
}

/** Columns of texts as a reader gives them. */
export function rows(columns: Readonly<Record<string, readonly string[]>>): RawTable {
  const names = Object.keys(columns);
  return {
    rows: columns[names[0] ?? '']?.length ?? 0,
    columns: names.map((name) => {
      const texts = columns[name] ?? [];
      const values = [...new Set(texts)];
      const codes = codesFor(texts.length, Math.max(0, values.length - 1));
      texts.forEach((text, row) => (codes[row] = values.indexOf(text)));
      return { name, values, codes };
    })
  };
}

/** `times('a', 3, 'b', 2)` is a, a, a, b, b. */
export function times(...pairs: readonly (string | number)[]): string[] {
  return pairs.flatMap((value, index) =>
    typeof value === 'string' ? new Array<string>(Number(pairs[index + 1])).fill(value) : []
  );
}

export function input(
  raw: RawTable,
  book: Codebook,
  over: Partial<Pick<Input, 'steps' | 'smallestGroup'>> = {}
): Input {
  const table = tabulate(raw, book);
  const { steps = [], smallestGroup = 1 } = over;
  return {
    table,
    coded: recode(table, steps),
    codebook: book,
    steps,
    smallestGroup,
    published: null,
    recoded: (other) => recode(table, other)
  };
}

/** The study that ships, under one of its codings. */
export function study(coding: 'described' | 'printed' = 'described', smallestGroup = 1): Input {
  const dataPackage = shippedPackage('bti-agder');
  const steps: readonly Step[] = dataPackage.codings[coding] ?? [];
  return input(shippedRows('bti-agder'), dataPackage.codebook, { steps, smallestGroup });
}

export async function presentation(
  from: Input,
  format: Format = 'wide',
  language: Language = 'nb'
): Promise<Presentation> {
  return { say: await loadSpeaker(language), codebook: from.codebook, steps: from.steps, format };
}
