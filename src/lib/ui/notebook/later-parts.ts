import { preferences } from '../preferences.svelte.ts';
import { whenIdle } from '../when-idle.ts';

/** Parts of the page that open later, each with its words. */
export const loadPdfDialog = async () =>
  (await Promise.all([import('./PdfDialog.svelte'), preferences.learn(['report'])]))[0];
export const loadHistoryDialog = async () =>
  (await Promise.all([import('./HistoryDialog.svelte'), preferences.learn(['history'])]))[0];
export const loadKeysDialog = async () =>
  (await Promise.all([import('./KeysDialog.svelte'), preferences.learn(['keys'])]))[0];
export const loadCellTools = () => import('./CellTools.svelte');
export const loadSaving = () => import('./save-notebook.ts');
export const loadStorageNotice = () => import('./StorageNotice.svelte');
export const loadAnticipating = () => import('./anticipating.ts');
export const loadCommands = () => import('./commands.ts');
export const loadDerivationPanel = async () => {
  // What only derivations show comes with them.
  const [panel] = await Promise.all([
    import('./DerivationPanel.svelte'),
    import('../blocks/CodeView.svelte'),
    import('../blocks/EquationsView.svelte')
  ]);
  return panel;
};
export const loadSetupPanel = async () =>
  (await Promise.all([import('./SetupPanel.svelte'), preferences.learn(['setup', 'reading'])]))[0];
export const loadTour = async () =>
  (await Promise.all([import('../help/Tour.svelte'), preferences.learn(['tour'])]))[0];

/** The cells come first, ms. */
const SOON_MS = 2000;
const SOON = [
  loadAnticipating,
  () => import('../scene/DetailTip.svelte'),
  loadCellTools,
  loadSaving,
  loadStorageNotice,
  loadPdfDialog,
  loadSetupPanel,
  loadDerivationPanel
];

/**
 * Fetches what opens later, a part at a time while the page is idle, so that it opens without a network too. Returns how to
 * call it off.
 */
export function loadSoon(): () => void {
  let [callOff, ended] = [() => {}, false];
  const next = ([load, ...others]: typeof SOON): void => {
    if (!load || ended) return;
    // One that does not come is fetched again when it is opened.
    const fetchIt = () => load().catch(() => undefined);
    callOff = whenIdle(() => void fetchIt().then(() => next(others)));
  };
  const soon = setTimeout(() => next(SOON), SOON_MS);
  return () => {
    ended = true;
    clearTimeout(soon);
    callOff();
  };
}
