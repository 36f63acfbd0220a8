/** The command line. What is put into a sentence stands as it was typed. */
export const cli = {
  problems: {
    verb: ({ verb }: { verb: string }) =>
      `«${verb}» er ingen kommando: skriv analyse, check eller script (sjå --help).`,
    'no-kind': ({ verb, known }: { verb: string; known: string }) => `skriv kva det gjeld etter ${verb}: ${known}.`,
    kind: ({ verb, kind, known }: { verb: string; kind: string; known: string }) =>
      `«${verb} ${kind}» finst ikkje: skriv eitt av ${known}.`,
    script: ({ what, known }: { what: string; known: string }) =>
      `skriptet «${what}» finst ikkje: skriv eitt av ${known}.`,
    option: ({ option, known }: { option: string; known: string }) =>
      `valet ${option} finst ikkje her: det er ${known}.`,
    'no-value': ({ option }: { option: string }) => `${option} manglar ein verdi.`,
    needed: ({ option }: { option: string }) => `${option} må vere med.`,
    value: ({ option, value, wanted }: { option: string; value: string; wanted: string }) =>
      `${option} kan ikkje vere «${value}»: her passar ${wanted}.`,
    'which-file': () => 'skriv kva fil: ei CSV-fil eller ei notatbok (.drivkraft).',
    'one-file': ({ file }: { file: string }) => `éi fil om gongen: «${file}» er éi for mykje.`,
    'no-file': ({ file }: { file: string }) => `fila ${file} finst ikkje.`,
    file: ({ file, why }: { file: string; why: string }) => `${file} kan ikkje lesast (${why}).`,
    unreadable: ({ file, why }: { file: string; why: string }) => `${file} kan ikkje opnast. ${why}`,
    'not-a-notebook': ({ file }: { file: string }) => `${file} er inga notatbok som kan lesast.`,
    'no-rows': ({ file }: { file: string }) => `${file} er ei notatbok utan data: oppgje datafila i staden.`,
    codebook: ({ file }: { file: string }) => `${file} er ingen Data Package med kodebok.`,
    variable: ({ variable, known }: { variable: string; known: string }) =>
      `variabelen ${variable} finst ikkje: fila har ${known}.`,
    condition: ({ option, condition }: { option: string; condition: string }) =>
      `${option} kan ikkje vere «${condition}»: skriv til dømes "x>=3" eller "x=a,b".`,
    nobody: ({ condition }: { condition: string }) => `ingen svar oppfyller «${condition}».`,
    cut: ({ condition, levels }: { condition: string; levels: string }) =>
      `«${condition}» deler ikkje svara i låg og høg: dei er ${levels}.`,
    weight: ({ variable }: { variable: string }) => `${variable} kan ikkje vere vekt: ikkje alle svara er tal.`,
    failed: ({ why }: { why: string }) => `dette lét seg ikkje rekne ut: ${why}.`
  },
  leftOut: ({ rows, filter, weight }: { rows: number; filter: number; weight: number }) =>
    `${rows} svar er rekna med.${filter > 0 ? ` ${filter} oppfylte ikkje vilkåra.` : ''}${weight > 0 ? ` ${weight} hadde inga vekt over null.` : ''}`,
  help: {
    what: 'Drivkraft reknar statistikk av spørjeundersøkingar. Resultata blir skrivne som tabellar, eller med --json som data.',
    script: 'ei notatbok som R-skript eller SPSS-syntaks, og datafila dei les',
    kind: 'SLAG',
    file: 'FIL',
    example: 'Døme:',
    everywhere: 'Overalt:',
    number: 'TAL',
    text: 'TEKST',
    standard: (value: string) => `(${value} når ikkje anna er oppgjeve)`,
    common: {
      where: 'Berre dei som har desse svara; også != < <= > >=. Fleire vilkår må alle vere oppfylte.',
      weight:
        'Kvar tel så mange gonger som denne variabelen seier. Dei som ikkje har noko over null, blir haldne utanfor.',
      cut: 'Deler ein variabel i låg og høg.',
      'missing-values': 'Kodar som tyder at svar manglar; for éin variabel x:8,9.',
      codebook: 'Ein Data Package (datapackage.json) som seier kva kolonnane tyder.',
      separator: 'Mellom cellene: ; , | eller tab. Blir funne ut når det ikkje er oppgjeve.',
      'smallest-group': 'Mindre grupper blir ikkje viste. 1 når ikkje anna er oppgjeve.',
      language: 'I tabellar og meldingar; en når ikkje anna er oppgjeve.',
      json: 'Resultatet som JSON, utan avrunding.',
      help: 'Denne teksten.'
    }
  }
};
