type Listener = (...values: unknown[]) => void;

/** Node's event emitter as far as pdfmake uses it. */
export class EventEmitter {
  private readonly listeners = new Map<string, Listener[]>();

  addListener(name: string, listener: Listener): this {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
    return this;
  }

  removeListener(name: string, listener: Listener): this {
    const left = this.listeners.get(name) ?? [];
    const at = left.lastIndexOf(listener);
    this.listeners.set(
      name,
      left.filter((_, index) => index !== at)
    );
    return this;
  }

  emit(name: string, ...values: unknown[]): boolean {
    const listeners = this.listeners.get(name) ?? [];
    for (const listener of listeners) listener.apply(this, values);
    return listeners.length > 0;
  }
}

/** As the default of Node's `stream`: pdfkit's document is a stream, which `ReportDocument` writes itself. */
export default { Readable: EventEmitter };
