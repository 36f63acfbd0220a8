/** The words of scripts for R and SPSS: comments that stand in them. */
export const syntax = {
  made: (program: string, file: string, rows: number) =>
    `Laga med ${program} fra «${file}» (${rows === 1 ? '1 svar' : `${rows} svar`}).`,
  run: {
    R: (file: string) =>
      `Legg ${file} i arbeidsmappa, og køyr skriptet i R 4.0 eller nyare. Ein treng ingen pakkar. Resultata kjem i lista results, med id-en til cellene som namn.`,
    SPSS: (file: string) =>
      `Legg ${file} i arbeidsmappa (eller skriv heile stien i GET DATA), og køyr alt. Namn som SPSS ikkje godtek, er skrivne om; det eigentlege namnet står i variabeletiketten.`
  },
  hidden: {
    R: 'Grupper som er mindre enn smallest_group, er ikkje med, og heller ikkje dei som kunne røpe dei ved subtraksjon.',
    SPSS: (smallest: number) =>
      `Drivkraft viser ikkje grupper med færre enn ${smallest}. SPSS viser alle: ta ut dei små før noko blir delt.`
  },
  toolsTitle: 'Funksjonar',
  dataTitle: 'Data',
  cellsTitle: 'Celler',
  who: 'Kven som er med',
  coding: 'Kodinga',
  nothing: 'Denne cella har ingenting å rekne ut.',
  without: 'Drivkraft har ikkje syntaks for denne typen celle.',
  tools: {
    number_of: 'Talet som ein tekst skriv: desimalkomma eller punktum, mellomrom mellom tusen.',
    kind_of_missing: 'Kva slags manglande svar; ein verdi som kodeboka ikkje kjenner, er user-missing.',
    answers: 'Svar frå fila: nivåa i stigande rekkjefølgje, plassen mellom dei, og kva slags manglande svar.',
    numbers: 'Det same for tal: nivåa er tala som finst.',
    index_of: 'Indeks: gjennomsnittet av ledda som er svarte på, eller det gonger talet på ledd.',
    recoded: 'Svar koda om: snudde, «veit ikkje» som lågast, «ikkje svart» som eigen verdi, delte i låg og høg.',
    shown: 'Kva grupper som kan visast.',
    groups_of: 'Gruppene som kan visast, med radene i kvar.',
    in_groups: 'Reknar for alle, eller for kvar gruppe for seg.',
    rows_where: 'Kven som har gitt eitt av svara.',
    weighted_midranks: 'Midtrang der kvart svar tel så mange gonger som vekta seier.',
    weighted_spearman: 'Spearmans rho med vekter; n er summen av vektene, og Fishers p finst ikkje.',
    spearman: 'Spearmans rho med p frå t; Fishers eksakte p når begge har to nivå.',
    associations: 'Rho for fleire par, for alle eller for kvar gruppe.',
    correlations: 'Rho for fleire variablar med éin, og p etter Holm.',
    strip: 'Rho for kvart skilje i dei to variablane.',
    counted: 'Kor mange, eller summen av vektene deira.',
    averages: 'Gjennomsnitt og standardavvik, med vekter der det er nokre.',
    frequencies: 'Kor mange som har gitt kvart svar, med delar av alle og av dei som svarte.',
    response: 'Kor mange som har svart i kvar gruppe, av dei som er inviterte.',
    means: 'Gjennomsnitt i kvar gruppe og for alle.',
    count_of: 'Kor mange som har gitt eitt av svara.',
    missing_of: 'Kor mange som manglar svar, av éin eller fleire typar.',
    numbers_of: 'Tala som er svarte.',
    mode_of: 'Det vanlegaste talet, det lågaste om fleire er like vanlege.',
    printed: 'Eit trykt tal ved sida av det dataa gir.',
    printed_rho: 'Ein trykt rho ved sida av den dataa gir.',
    weighted_quantiles: 'Kvantilar med vekter: type 7 som Hmisc, type 6 som SPSS.',
    wilson: 'Del med Wilsons intervall.',
    described: 'Skildring av éin variabel.',
    description: 'Skildring av fleire variablar, for alle eller for kvar gruppe.',
    correlation_above: 'Sannsynet for ein større r når rho er tanh(zeta) (Hotelling 1953).',
    correlation_power: 'Styrken til ein tosidig test av rho = 0.',
    correlation_size: 'Det minste talet på par som gir den ønskte styrken.',
    reach: 'Kva så mange par kan vise.',
    pairs_of: 'Kor mange som har svart på begge.',
    power_for: 'Styrke for utfallet med kvar drivar, eller for eit oppgitt tal på par.',
    two_way: 'Kor mange som har gitt kvart par av svar, med vekter der det finst.',
    cells_of: 'Cellene i tabellen: tal, delar, forventa tal og justert residual.',
    compare_columns: 'z-test av kvart par av kolonnar i kvar rad, med p etter Bonferroni.',
    independence: 'Testar av uavhengigheit: khikvadrat, sannsynskvote, Yates, lineær samanheng, Fisher.',
    root_of: 'Nullpunktet til ein funksjon, så nøyaktig som råd.',
    strength:
      'Kor sterk samanhengen er: phi, Cramérs V med intervall, risikoskilnad (Newcombe), risiko- og oddsforhold.',
    exact_odds_ratio: 'Det vilkårsbundne oddsforholdet, som i fisher.test, med fleire siffer.',
    in_groups_shown: 'Dei som har svart i gruppene som blir viste: gruppe, plassen og talet til svaret, vekt.',
    ranks: 'Rangane til alle saman; like svar deler rang.',
    moments: 'Tal, gjennomsnitt og varians, med vekter.',
    groups_described: 'Kvar gruppe: gjennomsnitt med intervall, spreiing, median og gjennomsnittleg rang.',
    superiority: 'Sjansen for at éin i den første gruppa ligg over éin i den andre, med Newcombes intervall.',
    exact_rank_sum: 'Den eksakte p-verdien til ein rangsum, også med like rangar.',
    mann_whitney: 'Mann–Whitney: som wilcox.test, også med vekter, med effektstorleikar.',
    kruskal_wallis: 'Kruskal–Wallis: som kruskal.test, også med vekter, med epsilon i andre.',
    dunn: 'Dunns testar av to og to grupper, med justert p.',
    two_means: 'Skilnaden mellom to gjennomsnitt: som t.test, også med vekter.',
    hedges_g: 'Hedges’ g med intervall frå den ikkje-sentrale t-fordelinga.',
    compare_two_means: 'To grupper: Welchs eller Students t, med Hedges’ g.',
    variance_analysis: 'Variansanalyse, Welchs og den vanlege: som oneway.test, også med vekter, med omega i andre.',
    pairs_of_means: 'Welchs t for to og to grupper, med justert p, eller testane til Games og Howell (utan adjust).'
  },
  notes: {
    shown: 'Med er svara som cella viser; dei som for få har gitt, er tekne ut.',
    rounded: 'Eksakte testar treng heile tal: vekta tal er runda av.'
  },
  spss: {
    holm: 'SPSS har ingen kommando for Holm: gong den minste p med talet på testar, den neste med éin mindre, og så vidare; ingen blir mindre enn den før.',
    response: 'Inviterte, svar og svarprosent i kvar gruppe.',
    dontKnow: 'Med «veit ikkje» i grunnlaget for delane:',
    strip:
      'Kvart skilje i dei to variablane: k2 er låg til og med andre nivå, k0 er utan skilje, l er «veit ikkje» som låg.',
    methods: 'Metodane er ord; tala i dei står i dei andre cellene.',
    quartiles:
      'Cella har kvartilar som R (type 7). SPSS har ikkje dei, men HAVERAGE (type 6), som kan bli litt annleis.',
    weightedMedian: 'Medianen er ein annan i SPSS der vektene ikkje er heile tal: HAVERAGE (type 6), og ikkje type 7.',
    population: 'SPSS rettar ikkje intervalla for ein endeleg populasjon.',
    wilson: 'Wilsons intervall for delen finst frå SPSS 27 av, i PROPORTIONS.',
    power:
      'Styrken til ein tosidig test av rho = 0. Den minste rho som kan påvisast, og talet på par som trengst, må prøvast fram i SPSS.',
    exactPower: 'SPSS har ingen kommando for den eksakte styrken til ein korrelasjon.',
    crosstab: 'SPSS har ikkje intervall for Cramérs V, og heller ikkje V utan skeivskap (Bergsma).',
    risk: 'SPSS har ikkje Newcombes intervall for risikoskilnaden, og set gruppene i eiga rekkjefølgje: forholda kan vere snudde.',
    midP: 'SPSS har ikkje mid-p; Fishers eksakte p står i tabellen.',
    ranks:
      'SPSS har ikkje kontinuitetskorreksjon, og heller ikkje intervall for effektstorleikane; U er den minste av dei to.',
    effects: 'Hedges’ g finst i SPSS frå versjon 27, med andre intervall.',
    dunn: 'Dunns testar finst i NPTESTS, utan vekter; justert p er Bonferronis.',
    pairs: 'Welchs t for to og to grupper; SPSS justerer ikkje p for talet på par.'
  }
};
