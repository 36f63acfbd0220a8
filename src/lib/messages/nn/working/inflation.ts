/** VIF av determinantar i utleiingar. */
export const inflation = {
  finding: (variable: string, vif: string) => `VIF for ${variable} er ${vif}`,
  subtitle: 'Korleis estimata av koeffisientane korrelerer med kvarandre, R. Dei som høyrer til variabelen, er utheva.',
  many: 'Koeffisientane er for mange til at kvar korrelasjon blir vist.',
  all: 'Determinanten av alle korrelasjonane',
  own: 'Av koeffisientane til variabelen; éin koeffisient har 1',
  rest: 'Av dei andre koeffisientane',
  one: 'VIF: kor mange gonger større variansen er enn om variablane ikkje hang saman',
  several: 'Generalisert VIF: for alle koeffisientane til variabelen under eitt',
  scaled: (k: string) => `VIF, som kan samanliknast med VIF for éin koeffisient; variabelen har k = ${k}`,
  convention: 'VIF er rekna av korrelasjonane mellom estimata (Fox og Monette 1992), som vif i R-pakken car.'
};
