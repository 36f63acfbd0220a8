import { describe, expect, test } from 'vitest';
import absent from '#lib/report/pdf/absent.ts';
import { TextBuffer } from '#lib/report/pdf/buffer.ts';
import { EventEmitter } from '#lib/report/pdf/events.ts';

describe('what stands in for Node’s modules in the worker', () => {
  test('text is a byte a letter, or two, the lower first, as Node has it', () => {
    for (const [text, encoding] of [
      ['Drivkraft', 'ascii'],
      ['\ufeffØving', 'utf16le']
    ] as const) {
      const [ours, nodes] = [TextBuffer.from(text, encoding), Buffer.from(text, encoding)];
      expect([...ours]).toEqual([...nodes]);
      expect(ours.toString()).toBe(nodes.toString('binary'));
      expect(TextBuffer.isBuffer(ours)).toBe(true);
    }
  });

  test('bytes are told as hexadecimal digits, and joined', () => {
    const bytes = TextBuffer.concat([TextBuffer.from([1, 171]), new Uint8Array([255])]);
    expect(bytes.toString('hex')).toBe('01abff');
    expect(TextBuffer.isBuffer(new Uint8Array(2))).toBe(false);
  });

  test('a listener hears until it is taken away, and only its own event', () => {
    const emitter = new EventEmitter();
    const heard: unknown[] = [];
    const listen = (...values: unknown[]) => heard.push(...values);
    emitter.addListener('page', listen).addListener('line', listen);
    expect(emitter.emit('page', 1, 2)).toBe(true);
    emitter.removeListener('page', listen);
    expect(emitter.emit('page', 3)).toBe(false);
    emitter.emit('line', 4);
    expect(heard).toEqual([1, 2, 4]);
  });

  test('what is left out says so when it is called', () => {
    expect(absent).toThrow('left out');
  });
});
