/** The words of scripts for R and SPSS: comments that stand in them. */
export const syntax = {
  made: (program: string, file: string, rows: number) =>
    `Laget med ${program} fra «${file}» (${rows === 1 ? '1 svar' : `${rows} svar`}).`,
  run: {
    R: (file: string) =>
      `Legg ${file} i arbeidsmappen, og kjør skriptet i R 4.0 eller nyere. Ingen pakker trengs. Resultatene legges i listen results, med cellenes id som navn.`,
    SPSS: (file: string) =>
      `Legg ${file} i arbeidsmappen (eller skriv hele stien i GET DATA), og kjør alt. Navn som SPSS ikke godtar, er skrevet om; det egentlige navnet står i variabeletiketten.`
  },
  hidden: {
    R: 'Grupper som er mindre enn smallest_group, tas ikke med, og heller ikke de som kunne røpe dem ved subtraksjon.',
    SPSS: (smallest: number) =>
      `Drivkraft viser ikke grupper med færre enn ${smallest}. SPSS viser alle: ta ut de små før noe deles.`
  },
  toolsTitle: 'Funksjoner',
  dataTitle: 'Data',
  cellsTitle: 'Celler',
  who: 'Hvem som er med',
  coding: 'Kodingen',
  nothing: 'Denne cellen har ingenting å regne ut.',
  without: 'Drivkraft har ikke syntaks for denne typen celle.',
  tools: {
    number_of: 'Tallet som en tekst skriver: desimalkomma eller punktum, mellomrom mellom tusener.',
    kind_of_missing: 'Hva slags manglende svar; en verdi som kodeboken ikke kjenner, er user-missing.',
    answers: 'Svar fra filen: nivåene i stigende rekkefølge, plassen blant dem, og hva slags manglende svar.',
    numbers: 'Det samme for tall: nivåene er tallene som finnes.',
    index_of: 'Indeks: gjennomsnittet av leddene som er besvart, eller det ganger antall ledd.',
    recoded: 'Svar kodet om: snudd, «vet ikke» som lavest, «ikke svart» som egen verdi, delt i lav og høy.',
    shown: 'Hvilke grupper som kan vises.',
    groups_of: 'Gruppene som kan vises, med radene i hver.',
    in_groups: 'Regner for alle, eller for hver gruppe for seg.',
    rows_where: 'Hvem som har gitt et av svarene.',
    weighted_midranks: 'Midtrang der hvert svar teller så mange ganger som vekten sier.',
    weighted_spearman: 'Spearmans rho med vekter; n er summen av vektene, og Fishers p finnes ikke.',
    spearman: 'Spearmans rho med p fra t; Fishers eksakte p når begge har to nivåer.',
    associations: 'Rho for flere par, for alle eller for hver gruppe.',
    correlations: 'Rho for flere variabler med én, og p etter Holm.',
    strip: 'Rho for hvert skille i de to variablene.',
    counted: 'Hvor mange, eller summen av vektene deres.',
    averages: 'Gjennomsnitt og standardavvik, med vekter der det er noen.',
    frequencies: 'Hvor mange som har gitt hvert svar, med andeler av alle og av dem som svarte.',
    response: 'Hvor mange som har svart i hver gruppe, av dem som er invitert.',
    means: 'Gjennomsnitt i hver gruppe og for alle.',
    count_of: 'Hvor mange som har gitt et av svarene.',
    missing_of: 'Hvor mange som mangler svar, av en eller flere typer.',
    numbers_of: 'Tallene som er svart.',
    mode_of: 'Det vanligste tallet, det laveste hvis flere er like vanlige.',
    printed: 'Et trykt tall ved siden av det dataene gir.',
    printed_rho: 'En trykt rho ved siden av den dataene gir.',
    weighted_quantiles: 'Kvantiler med vekter: type 7 som Hmisc, type 6 som SPSS.',
    wilson: 'Andel med Wilsons intervall.',
    described: 'Beskrivelse av én variabel.',
    description: 'Beskrivelse av flere variabler, for alle eller for hver gruppe.',
    correlation_above: 'Sannsynligheten for en større r når rho er tanh(zeta) (Hotelling 1953).',
    correlation_power: 'Styrken til en tosidig test av rho = 0.',
    correlation_size: 'Det minste antallet par som gir den ønskede styrken.',
    reach: 'Hva så mange par kan vise.',
    pairs_of: 'Hvor mange som har svart på begge.',
    power_for: 'Styrke for utfallet med hver driver, eller for et oppgitt antall par.',
    two_way: 'Hvor mange som har gitt hvert par av svar, med vekter der det er noen.',
    cells_of: 'Cellene i tabellen: antall, andeler, forventet antall og justert residual.',
    compare_columns: 'z-test av hvert par av kolonner i hver rad, med p etter Bonferroni.',
    independence: 'Tester av uavhengighet: khikvadrat, sannsynlighetskvote, Yates, lineær sammenheng, Fisher.',
    root_of: 'Nullpunktet til en funksjon, så nøyaktig som mulig.',
    strength:
      'Hvor sterk sammenhengen er: phi, Cramérs V med intervall, risikoforskjell (Newcombe), risiko- og oddsforhold.',
    exact_odds_ratio: 'Det betingede oddsforholdet, som i fisher.test, med flere sifre.',
    in_groups_shown: 'De som har svart i gruppene som vises: gruppe, plassen og tallet til svaret, vekt.',
    ranks: 'Rangene til alle sammen; like svar deler rang.',
    moments: 'Antall, gjennomsnitt og varians, med vekter.',
    groups_described: 'Hver gruppe: gjennomsnitt med intervall, spredning, median og gjennomsnittlig rang.',
    superiority: 'Sjansen for at én i den første gruppen ligger over én i den andre, med Newcombes intervall.',
    exact_rank_sum: 'Den eksakte p-verdien til en rangsum, også med like ranger.',
    mann_whitney: 'Mann–Whitney: som wilcox.test, også med vekter, med effektstørrelser.',
    kruskal_wallis: 'Kruskal–Wallis: som kruskal.test, også med vekter, med epsilon i andre.',
    dunn: 'Dunns tester av to og to grupper, med justert p.',
    two_means: 'Forskjellen mellom to gjennomsnitt: som t.test, også med vekter.',
    hedges_g: 'Hedges’ g med intervall fra den ikke-sentrale t-fordelingen.',
    compare_two_means: 'To grupper: Welchs eller Students t, med Hedges’ g.',
    variance_analysis: 'Variansanalyse, Welchs og den vanlige: som oneway.test, også med vekter, med omega i andre.',
    pairs_of_means: 'Welchs t for to og to grupper, med justert p, eller Games og Howells tester (uten adjust).'
  },
  notes: {
    shown: 'Med er svarene som cellen viser; de som for få har gitt, er tatt ut.',
    rounded: 'Eksakte tester trenger hele antall: vektede antall er rundet av.'
  },
  spss: {
    holm: 'SPSS har ingen kommando for Holm: gang den minste p med antall tester, den neste med én mindre, og så videre; ingen blir mindre enn den før.',
    response: 'Inviterte, svar og svarprosent i hver gruppe.',
    dontKnow: 'Med «vet ikke» i grunnlaget for andelene:',
    strip:
      'Hvert skille i de to variablene: k2 er lav til og med andre nivå, k0 er uten skille, l er «vet ikke» som lav.',
    methods: 'Metodene er ord; tallene i dem står i de andre cellene.',
    quartiles:
      'Cellen har kvartiler som R (type 7). SPSS har ikke dem, men HAVERAGE (type 6), som kan bli litt annerledes.',
    weightedMedian: 'Medianen er en annen i SPSS der vektene ikke er hele tall: HAVERAGE (type 6), og ikke type 7.',
    population: 'SPSS retter ikke intervallene for en endelig populasjon.',
    wilson: 'Wilsons intervall for andelen finnes fra SPSS 27 av, i PROPORTIONS.',
    power:
      'Styrken til en tosidig test av rho = 0. Den minste rho som kan påvises, og antall par som trengs, må prøves fram i SPSS.',
    exactPower: 'SPSS har ingen kommando for den eksakte styrken til en korrelasjon.',
    crosstab: 'SPSS har ikke intervall for Cramérs V, og heller ikke V uten skjevhet (Bergsma).',
    risk: 'SPSS har ikke Newcombes intervall for risikoforskjellen, og setter gruppene i egen rekkefølge: forholdene kan være snudd.',
    midP: 'SPSS har ikke mid-p; Fishers eksakte p står i tabellen.',
    ranks:
      'SPSS har ikke kontinuitetskorreksjon, og heller ikke intervaller for effektstørrelsene; U er den minste av de to.',
    effects: 'Hedges’ g finnes i SPSS fra versjon 27, med andre intervaller.',
    dunn: 'Dunns tester finnes i NPTESTS, uten vekter; justert p er Bonferronis.',
    pairs: 'Welchs t for to og to grupper; SPSS justerer ikke p for antall par.'
  }
};
