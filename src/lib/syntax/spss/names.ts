/** What a variable goes by in SPSS. */
export interface SpssName {
  /** As the file has it: text. */
  readonly text: string;
  /** Its answers as numbers. */
  readonly read: string;
  /** Coded as the steps say; the same as `read` where they say nothing. */
  readonly coded: string;
  /** Coded for an index: turned, but not cut. */
  readonly item: string;
}

export interface SpssNames {
  /** @throws RangeError for a variable that was not named */
  readonly of: (variable: string) => SpssName;
  /** A name that no other has, for a variable that a cell makes of another; the same for the same ending. */
  readonly made: (variable: string, ending: string) => string;
}

const RESERVED = ['all', 'and', 'by', 'eq', 'ge', 'gt', 'le', 'lt', 'ne', 'not', 'or', 'to', 'with'];
const FOLDED: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', ł: 'l' };
/** SPSS takes 64 bytes; endings must have room. */
const LONGEST = 50;

/**
 * Names that SPSS takes, in ASCII: letters, digits and underscores, from a letter, unlike in more than case. Each variable has
 * up to four (see `SpssName`), and none is the same as another's.
 *
 * @param isCoded  whether a variable is coded otherwise than it is read
 */
export function spssNames(variables: readonly string[], isCoded: (variable: string) => boolean): SpssNames {
  const taken = new Set<string>();
  const names = new Map(variables.map((variable) => [variable, nameOf(variable, taken, isCoded(variable))]));
  const of = (variable: string): SpssName => {
    const name = names.get(variable);
    if (!name) throw new RangeError(`spssNames requires a variable that was named (got ${JSON.stringify(variable)})`);
    return name;
  };
  const made = new Map<string, string>();
  return {
    of,
    made: (variable, ending) => {
      const key = `${of(variable).read}_${ending}`;
      const known = made.get(key) ?? free(key, taken);
      made.set(key, known);
      return known;
    }
  };
}

const ENDINGS = ['', '_t', '_c', '_i'];

function nameOf(variable: string, taken: Set<string>, isCoded: boolean): SpssName {
  const plain = variable
    .toLowerCase()
    .replace(/[æøåßđðþł]/g, (letter) => FOLDED[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9_]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, LONGEST);
  const base = /^[a-z]/.test(plain) && !RESERVED.includes(plain) ? plain : `v_${plain}`.replace(/_$/, '');
  const isFree = (name: string) => ENDINGS.every((ending) => !taken.has(`${name}${ending}`));
  let name = base;
  for (let number = 2; !isFree(name); number++) name = `${base}_${number}`;
  for (const ending of ENDINGS) taken.add(`${name}${ending}`);
  return { text: `${name}_t`, read: name, coded: isCoded ? `${name}_c` : name, item: `${name}_i` };
}

function free(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted}_${number}`;
  taken.add(name);
  return name;
}
