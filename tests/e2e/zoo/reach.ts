/** What a page's script tries against the extension. All run in the page: they see nothing of this file. */

/**
 * Asks for files of the extension in every way that a page can load something.
 * @returns what answered; nothing, where no file is shown to pages.
 */
export async function probeFiles({ origin, files }: { origin: string; files: string[] }): Promise<string[]> {
  const answered: string[] = [];
  const loads = (tag: string, attribute: string, address: string) =>
    new Promise<void>((resolve) => {
      const element = document.createElement(tag === 'module' ? 'script' : tag);
      if (tag === 'module') element.setAttribute('type', 'module');
      if (tag === 'link') element.setAttribute('rel', 'stylesheet');
      element.onload = () => {
        answered.push(`${tag}: ${address}`);
        resolve();
      };
      element.onerror = () => resolve();
      element.setAttribute(attribute, address);
      document.head.append(element);
    });
  for (const file of files) {
    const address = `${origin}/${file}`;
    await fetch(address).then(
      () => answered.push(`fetch: ${address}`),
      () => undefined,
    );
    await Promise.all([
      loads('img', 'src', address),
      loads('script', 'src', address),
      loads('link', 'href', address),
      loads('module', 'src', address),
    ]);
  }
  return answered;
}

/** Opens a page of the extension in a frame and looks at whether it has come in. */
export async function frameOwnPage(address: string): Promise<boolean> {
  const heard: unknown[] = [];
  addEventListener('message', ({ data }) => heard.push(data));
  const frame = document.createElement('iframe');
  const settled = new Promise((resolve) => {
    frame.onload = resolve;
    frame.onerror = resolve;
    setTimeout(resolve, 1_500);
  });
  frame.src = address;
  document.body.append(frame);
  await settled;
  const frames = frame.contentWindow?.length ?? 0;
  return heard.length > 0 || frames > 0;
}

/** Ways to speak to an extension that the page's world offers. */
export function extensionCalls(): string[] {
  const found: string[] = [];
  for (const name of ['browser', 'chrome']) {
    const runtime: object | undefined = Reflect.get(globalThis, name)?.runtime;
    for (const call of ['sendMessage', 'connect', 'onMessage', 'getURL'])
      if (runtime && call in runtime) found.push(`${name}.runtime.${call}`);
  }
  return found;
}

/** Says every message to everything that may listen: windows, channels, the document, and our own element. */
export async function shoutMessages(messages: { to: string; name: string; data: unknown }[]): Promise<void> {
  const ours = document.querySelector('html > [popover]');
  const targets: EventTarget[] = [window, document, document.documentElement, document.body, ...(ours ? [ours] : [])];
  const channel = new BroadcastChannel('waypost');
  for (const message of messages) {
    postMessage(message, '*');
    channel.postMessage(message);
    for (const target of targets) {
      for (const name of ['message', 'waypost', 'wxt', `waypost:${message.name}`, message.name]) {
        target.dispatchEvent(new CustomEvent(name, { detail: message, bubbles: true, composed: true }));
        target.dispatchEvent(new MessageEvent(name, { data: message, bubbles: true }));
      }
    }
    localStorage.setItem('waypost', JSON.stringify(message));
  }
  for (const target of targets) {
    for (const key of ['Enter', ' ', 'Escape', 'W', 'Q', 'E']) {
      const press = { key, altKey: true, shiftKey: true, bubbles: true, composed: true, cancelable: true };
      target.dispatchEvent(new KeyboardEvent('keydown', press));
      target.dispatchEvent(new KeyboardEvent('keyup', press));
    }
    for (const name of ['pointerdown', 'mousedown', 'click', 'focusin', 'change', 'input'])
      target.dispatchEvent(new MouseEvent(name, { bubbles: true, composed: true, cancelable: true }));
  }
  channel.close();
  await new Promise((resolve) => setTimeout(resolve, 500));
}

/** Puts an element beside ours that looks like it, with a root that all may look into. */
export function standIn(): void {
  const fake = document.createElement('div');
  fake.setAttribute('popover', 'manual');
  const root = fake.attachShadow({ mode: 'open' });
  root.append(Object.assign(document.createElement('div'), { className: 'waypost' }));
  root.append(Object.assign(document.createElement('button'), { className: 'edge-tab', textContent: 'Waypost' }));
  document.documentElement.append(fake);
  fake.showPopover();
}
