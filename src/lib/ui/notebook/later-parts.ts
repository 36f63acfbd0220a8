import { preferences } from '../preferences.svelte.ts';

/** Parts of the page that open later, each with its words. */
export const loadPdfDialog = () => import('./PdfDialog.svelte');
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

const SOON_MS = 2000;

/** What opens later is fetched soon after the page stands, so that it opens without a network too. Returns how to call it off. */
export function loadSoon(): () => void {
  const soon = setTimeout(
    () =>
      void Promise.allSettled([
        loadAnticipating(),
        import('../scene/DetailTip.svelte'),
        loadCellTools(),
        loadSaving(),
        loadStorageNotice(),
        loadPdfDialog(),
        loadSetupPanel(),
        loadDerivationPanel()
      ]),
    SOON_MS
  );
  return () => clearTimeout(soon);
}
