import type { commands as nb } from '../nb/commands.ts';

export const commands: typeof nb = {
  title: 'Kva vil du gjere?',
  find: 'Finn kommando, analyse, celle eller variabel',
  none: (wanted) => `Ingenting heiter noko med «${wanted}».`,
  open: 'Kommandoar',
  groups: {
    notebook: 'Notatboka',
    cell: 'Cella som er vald',
    view: 'Vising',
    cells: 'Gå til celle',
    variables: 'Gå til variabel',
    analyses: 'Legg til analyse'
  },
  addAnalysis: 'Legg til analyse under',
  addText: 'Legg til tekst under',
  addTemplate: 'Legg til frå ein mal',
  help: 'Hjelp og tastatursnarvegar',
  saveR: 'Lagre R-skript',
  saveSpss: 'Lagre SPSS-syntaks',
  next: 'Neste celle',
  previous: 'Førre celle',
  language: (language) => `Språk: ${language}`,
  key: { ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift', enter: 'Enter', delete: 'Delete', escape: 'Esc' }
};
