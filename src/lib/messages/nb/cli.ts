/** The command line. What is put into a sentence stands as it was typed. */
export const cli = {
  problems: {
    verb: ({ verb }: { verb: string }) => `«${verb}» er ingen kommando: skriv analyse, check eller script (se --help).`,
    'no-kind': ({ verb, known }: { verb: string; known: string }) => `skriv hva det gjelder etter ${verb}: ${known}.`,
    kind: ({ verb, kind, known }: { verb: string; kind: string; known: string }) =>
      `«${verb} ${kind}» finnes ikke: skriv ett av ${known}.`,
    script: ({ what, known }: { what: string; known: string }) =>
      `skriptet «${what}» finnes ikke: skriv ett av ${known}.`,
    option: ({ option, known }: { option: string; known: string }) =>
      `valget ${option} finnes ikke her: det er ${known}.`,
    'no-value': ({ option }: { option: string }) => `${option} mangler en verdi.`,
    needed: ({ option }: { option: string }) => `${option} må være med.`,
    value: ({ option, value, wanted }: { option: string; value: string; wanted: string }) =>
      `${option} kan ikke være «${value}»: her passer ${wanted}.`,
    'which-file': () => 'skriv hvilken fil: en CSV-fil eller en notatbok (.drivkraft).',
    'one-file': ({ file }: { file: string }) => `én fil om gangen: «${file}» er én for mye.`,
    'no-file': ({ file }: { file: string }) => `filen ${file} finnes ikke.`,
    file: ({ file, why }: { file: string; why: string }) => `${file} kan ikke leses (${why}).`,
    unreadable: ({ file, why }: { file: string; why: string }) => `${file} kan ikke åpnes. ${why}`,
    'not-a-notebook': ({ file }: { file: string }) => `${file} er ingen notatbok som kan leses.`,
    'no-rows': ({ file }: { file: string }) => `${file} er en notatbok uten data: oppgi datafilen i stedet.`,
    codebook: ({ file }: { file: string }) => `${file} er ingen Data Package med kodebok.`,
    variable: ({ variable, known }: { variable: string; known: string }) =>
      `variabelen ${variable} finnes ikke: filen har ${known}.`,
    condition: ({ option, condition }: { option: string; condition: string }) =>
      `${option} kan ikke være «${condition}»: skriv for eksempel "x>=3" eller "x=a,b".`,
    nobody: ({ condition }: { condition: string }) => `ingen svar oppfyller «${condition}».`,
    cut: ({ condition, levels }: { condition: string; levels: string }) =>
      `«${condition}» deler ikke svarene i lav og høy: de er ${levels}.`,
    weight: ({ variable }: { variable: string }) => `${variable} kan ikke være vekt: ikke alle svarene er tall.`,
    failed: ({ why }: { why: string }) => `dette lot seg ikke regne ut: ${why}.`
  },
  leftOut: ({ rows, filter, weight }: { rows: number; filter: number; weight: number }) =>
    `${rows} svar er regnet med.${filter > 0 ? ` ${filter} oppfylte ikke vilkårene.` : ''}${weight > 0 ? ` ${weight} hadde ingen vekt over null.` : ''}`,
  help: {
    what: 'Drivkraft regner statistikk av spørreundersøkelser. Resultatene skrives som tabeller, eller med --json som data.',
    script: 'en notatbok som R-skript eller SPSS-syntaks, og datafilen de leser',
    kind: 'SLAG',
    file: 'FIL',
    example: 'Eksempel:',
    everywhere: 'Overalt:',
    number: 'TALL',
    text: 'TEKST',
    standard: (value: string) => `(${value} når ikke annet er oppgitt)`,
    common: {
      where: 'Bare de som har disse svarene; også != < <= > >=. Flere vilkår må alle være oppfylt.',
      weight: 'Hver teller så mange ganger som denne variabelen sier. De som ikke har noe over null, holdes utenfor.',
      cut: 'Deler en variabel i lav og høy.',
      'missing-values': 'Koder som betyr at svar mangler; for én variabel x:8,9.',
      codebook: 'En Data Package (datapackage.json) som sier hva kolonnene betyr.',
      separator: 'Mellom cellene: ; , | eller tab. Finnes ut når det ikke er oppgitt.',
      'smallest-group': 'Mindre grupper vises ikke. 1 når ikke annet er oppgitt.',
      language: 'I tabeller og meldinger; en når ikke annet er oppgitt.',
      json: 'Resultatet som JSON, uten avrunding.',
      help: 'Denne teksten.'
    }
  }
};
