/** The palette of commands and the list of keys. */
export const commands = {
  title: 'Hva vil du gjøre?',
  find: 'Finn kommando, analyse, celle eller variabel',
  none: (wanted: string) => `Ingenting heter noe med «${wanted}».`,
  open: 'Kommandoer',
  groups: {
    notebook: 'Notatboken',
    cell: 'Cellen som er valgt',
    view: 'Visning',
    cells: 'Gå til celle',
    variables: 'Gå til variabel',
    analyses: 'Legg til analyse'
  },
  addAnalysis: 'Legg til analyse under',
  addText: 'Legg til tekst under',
  addTemplate: 'Legg til fra en mal',
  help: 'Hjelp og tastatursnarveier',
  saveR: 'Lagre R-skript',
  saveSpss: 'Lagre SPSS-syntaks',
  next: 'Neste celle',
  previous: 'Forrige celle',
  language: (language: string) => `Språk: ${language}`,
  key: { ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift', enter: 'Enter', delete: 'Delete', escape: 'Esc' }
};
