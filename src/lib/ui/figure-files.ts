import type { FigureBlock } from '#lib/analyses/block.ts';
import type { Scene } from '#lib/figures/scene.ts';
import { saveFile } from './save-file.ts';

const FONTS = 'Source Sans 3, Helvetica, Arial, sans-serif';

/** The figure with its title and notes, in the colours of paper: what is taken out of the page. */
async function framed(block: FigureBlock): Promise<Scene> {
  const { framedScene } = await import('#lib/figures/framed.ts');
  const { number = '', title, subtitle, notes, scene } = block;
  return framedScene(scene, { number, title, subtitle, notes });
}

export async function saveSvg(name: string, block: FigureBlock): Promise<void> {
  const [scene, { toSvg }, { LIGHT }] = await Promise.all([
    framed(block),
    import('#lib/figures/svg.ts'),
    import('#lib/figures/palette.ts')
  ]);
  saveFile(`${name}.svg`, toSvg(scene, { palette: LIGHT, fontFamily: FONTS }), 'image/svg+xml');
}

/** Three px for each of the figure's own: sharp on paper at full width. */
export async function figurePng(block: FigureBlock): Promise<Blob> {
  const [scene, { scenePng }, { LIGHT }] = await Promise.all([
    framed(block),
    import('./scene/draw-canvas.ts'),
    import('#lib/figures/palette.ts')
  ]);
  return scenePng(scene, LIGHT);
}

export async function savePng(name: string, block: FigureBlock): Promise<void> {
  saveFile(`${name}.png`, await figurePng(block), 'image/png');
}
