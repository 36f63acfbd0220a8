/** The command line. What is put into a sentence stands as it was typed. */
export const cli = {
  problems: {
    verb: ({ verb }: { verb: string }) => `“${verb}” is no command: write analyse, check or script (see --help).`,
    'no-kind': ({ verb, known }: { verb: string; known: string }) => `write what to ${verb}: ${known}.`,
    kind: ({ verb, kind, known }: { verb: string; kind: string; known: string }) =>
      `there is no “${verb} ${kind}”: write one of ${known}.`,
    script: ({ what, known }: { what: string; known: string }) =>
      `there is no script “${what}”: write one of ${known}.`,
    option: ({ option, known }: { option: string; known: string }) => `no option ${option} here: there are ${known}.`,
    'no-value': ({ option }: { option: string }) => `${option} needs a value.`,
    needed: ({ option }: { option: string }) => `${option} must be given.`,
    value: ({ option, value, wanted }: { option: string; value: string; wanted: string }) =>
      `${option} cannot be “${value}”: it takes ${wanted}.`,
    'which-file': () => 'name a file to read: a CSV file or a notebook (.drivkraft).',
    'one-file': ({ file }: { file: string }) => `one file at a time: “${file}” is one too many.`,
    'no-file': ({ file }: { file: string }) => `there is no file ${file}.`,
    file: ({ file, why }: { file: string; why: string }) => `${file} cannot be read (${why}).`,
    unreadable: ({ file, why }: { file: string; why: string }) => `${file} cannot be opened. ${why}`,
    'not-a-notebook': ({ file }: { file: string }) => `${file} is not a notebook that can be read.`,
    'no-rows': ({ file }: { file: string }) => `${file} is a notebook without its data: give the data file instead.`,
    codebook: ({ file }: { file: string }) => `${file} is not a Data Package with a codebook.`,
    variable: ({ variable, known }: { variable: string; known: string }) =>
      `there is no variable ${variable}: the file has ${known}.`,
    condition: ({ option, condition }: { option: string; condition: string }) =>
      `${option} cannot be “${condition}”: write for example "x>=3" or "x=a,b".`,
    nobody: ({ condition }: { condition: string }) => `no answer fulfils “${condition}”.`,
    cut: ({ condition, levels }: { condition: string; levels: string }) =>
      `“${condition}” does not divide the answers in low and high: they are ${levels}.`,
    weight: ({ variable }: { variable: string }) => `${variable} cannot be a weight: not all its answers are numbers.`,
    failed: ({ why }: { why: string }) => `this could not be computed: ${why}.`
  },
  leftOut: ({ rows, filter, weight }: { rows: number; filter: number; weight: number }) =>
    `${rows === 1 ? '1 respondent takes' : `${rows} respondents take`} part.${filter > 0 ? ` ${filter} did not meet the conditions.` : ''}${weight > 0 ? ` ${weight} had no weight above zero.` : ''}`,
  help: {
    what: 'Drivkraft computes statistics of surveys. Results are printed as tables, or with --json as data.',
    script: 'a notebook as R script or SPSS syntax, and the data file that they read',
    kind: 'KIND',
    file: 'FILE',
    example: 'Example:',
    everywhere: 'With every kind:',
    number: 'NUMBER',
    text: 'TEXT',
    standard: (value: string) => `(${value} if not given)`,
    common: {
      where: 'Only respondents with these answers; also != < <= > >=. Several must all hold.',
      weight: 'Each respondent counts as often as this variable says. Who has none above zero is left out.',
      cut: 'Divides a variable in low and high.',
      'missing-values': 'Codes that stand for no answer; for one variable x:8,9.',
      codebook: 'A Data Package (datapackage.json) that says what the columns mean.',
      separator: 'Between cells: ; , | or tab. Found out if not given.',
      'smallest-group': 'Groups of fewer are not shown. 1 if not given.',
      language: 'Of tables and messages; en if not given.',
      json: 'The result as JSON, unrounded.',
      help: 'This text.'
    }
  }
};
