import { bodyOf } from '../pages.ts';
import { type Exhibit, exhibit, postingBody, title } from './exhibit.ts';

/** Runs once our element has come into the page, with it as \`ours\`. */
const onOurs = (code: string) => `<script>
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) for (const ours of addedNodes) {
    if (ours.nodeType === 1 && ours.getAttribute('popover') === 'manual' && !ours.dataset.copy) { ${code} }
  }
}).observe(document.documentElement, { childList: true });
</script>`;

const secondTitle = 'AI Program Lead, Second Edition';
const second = bodyOf('lever').replaceAll(title, secondTitle);

/** Pages that change, themselves or what we put beside them. */
export const movingPages: Exhibit[] = [
  exhibit('document.write after load', {
    body: `${postingBody}<template id="second">${second}</template><script>
      setTimeout(() => {
        const html = '<title>Quillon Freight - ${secondTitle}</title>' + document.querySelector('#second').innerHTML;
        document.open(); document.write(html); document.close();
      }, 1500);
    </script>`,
    expected: { title: secondTitle },
    moves: true,
  }),
  exhibit('removes our element', { body: postingBody + onOurs('ours.remove();'), moves: true, noSidebar: true }),
  exhibit('hides our element', {
    body: postingBody + onOurs('setTimeout(() => ours.hidePopover());'),
    once: true,
    moves: true,
    noSidebar: true,
  }),
  exhibit('clones our element', {
    body:
      postingBody +
      onOurs(
        "for (let at = 0; at < 50; at += 1) { const copy = ours.cloneNode(true); copy.dataset.copy = 'yes'; document.body.append(copy); }",
      ),
    once: true,
    moves: true,
  }),
  exhibit('moves our element into its own', {
    body: `${postingBody}<div id="cage" hidden></div>${onOurs("document.querySelector('#cage').append(ours);")}`,
    once: true,
    moves: true,
    noSidebar: true,
  }),
  exhibit('covers our element', {
    body: `${postingBody}<dialog id="cover" style="inset:0;width:100vw;height:100vh;max-width:none;max-height:none;opacity:.4"></dialog>${onOurs("document.querySelector('#cover').showModal();")}`,
    once: true,
    moves: true,
  }),
  exhibit('a storm of mutations', {
    body: `${postingBody}<div id="storm"></div><script>
      const storm = document.querySelector('#storm');
      const text = 'A crane moves boxes from a ship to a yard and back again. '.repeat(6);
      const blow = () => {
        storm.replaceChildren();
        for (let at = 0; at < 200; at += 1) storm.append(Object.assign(document.createElement('p'), { textContent: text + at + performance.now() }));
        setTimeout(blow, 4);
      };
      blow();
    </script>`,
    once: true,
    moves: true,
  }),
  exhibit('a posting whose own text never rests', {
    body: `${postingBody}<script>
      const list = document.querySelector('.posting-requirements');
      setInterval(() => {
        list.lastElementChild.remove();
        list.append(Object.assign(document.createElement('li'), { textContent: 'You watch the clock of the harbour, which now says ' + Date.now() + '. '.repeat(80) }));
      }, 5);
    </script>`,
    once: true,
    moves: true,
  }),
  exhibit('1,000 pushStates a second', {
    body: `${postingBody}<script>
      let at = 0;
      const push = () => {
        try { for (let turn = 0; turn < 5; turn += 1) history.pushState(null, '', '?step=' + (at += 1)); } catch { /* the browser's own limit */ }
        if (at < 1000) setTimeout(push, 5);
      };
      push();
    </script>`,
    moves: true,
  }),
];
