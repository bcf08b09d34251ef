declare module 'jsdom' {
  export class VirtualConsole {
    on(event: string, listener: (...given: unknown[]) => void): this;
  }
  export class JSDOM {
    constructor(html: string, options?: { url?: string; virtualConsole?: VirtualConsole });
    readonly window: { document: Document; close(): void };
  }
}
