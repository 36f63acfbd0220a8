import type { Palette } from '#lib/figures/palette.ts';
import type { Scene, SceneNode, Stroke } from '#lib/figures/scene.ts';

const FONT = '"Source Sans 3", "Helvetica Neue", Arial, sans-serif';

/** A scene as a PNG, `scale` px for each of its own; drawn with the page's font, which must be loaded. */
export async function scenePng(scene: Scene, palette: Palette, scale = 3): Promise<Blob> {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px "Source Sans 3"`)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(scene.width * scale);
  canvas.height = Math.round(scene.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('scenePng requires a canvas (got none)');
  context.scale(scale, scale);
  for (const node of scene.nodes) draw(context, node, palette);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('scenePng requires a picture (got none)'));
    }, 'image/png')
  );
}

function draw(context: CanvasRenderingContext2D, node: SceneNode, palette: Palette): void {
  switch (node.kind) {
    case 'group':
      for (const child of node.nodes) draw(context, child, palette);
      return;
    case 'text':
      context.font = `${node.weight} ${node.size}px ${FONT}`;
      context.textAlign = node.anchor === 'middle' ? 'center' : node.anchor;
      context.textBaseline = 'alphabetic';
      context.fillStyle = palette[node.fill];
      context.fillText(node.text, node.x, node.y);
      return;
    default: {
      const path = pathOf(node);
      if (node.kind !== 'line' && node.fill !== 'none') {
        context.fillStyle = palette[node.fill];
        context.fill(path);
      }
      if (node.stroke) outline(context, path, node.stroke, palette);
    }
  }
}

function pathOf(node: Exclude<SceneNode, { kind: 'group' | 'text' }>): Path2D {
  if (node.kind === 'path') return new Path2D(node.d);
  const path = new Path2D();
  if (node.kind === 'rect') path.roundRect(node.x, node.y, node.width, node.height, node.radius ?? 0);
  else if (node.kind === 'circle') path.arc(node.cx, node.cy, node.r, 0, 2 * Math.PI);
  else {
    path.moveTo(node.x1, node.y1);
    path.lineTo(node.x2, node.y2);
  }
  return path;
}

function outline(context: CanvasRenderingContext2D, path: Path2D, stroke: Stroke, palette: Palette): void {
  context.strokeStyle = palette[stroke.paint];
  context.lineWidth = stroke.width;
  context.setLineDash([...(stroke.dash ?? [])]);
  context.stroke(path);
  context.setLineDash([]);
}
