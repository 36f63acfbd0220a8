/** VIF av determinanter i utledninger. */
export const inflation = {
  finding: (variable: string, vif: string) => `VIF for ${variable} er ${vif}`,
  subtitle: 'Hvordan estimatene av koeffisientene korrelerer med hverandre, R. Variabelens egne er uthevet.',
  many: 'Koeffisientene er for mange til at hver korrelasjon vises.',
  all: 'Determinanten av alle korrelasjonene',
  own: 'Av variabelens egne koeffisienter; én koeffisient har 1',
  rest: 'Av de andre koeffisientene',
  one: 'VIF: hvor mange ganger større variansen er enn om variablene ikke hang sammen',
  several: 'Generalisert VIF: for alle koeffisientene til variabelen under ett',
  scaled: (k: string) => `VIF, sammenlignbar med VIF for én koeffisient; variabelen har k = ${k}`,
  convention: 'VIF er regnet av korrelasjonene mellom estimatene (Fox og Monette 1992), som vif i R-pakken car.'
};
