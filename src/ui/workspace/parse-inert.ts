/** https://w3c.github.io/trusted-types/, as far as it is used here. */
interface Policies {
  createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string };
}

/** The one name that the policy of the extension's pages lets turn text into markup. */
const policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('waypost-inert', {
  createHTML: (html) => html,
});

/** A document out of outside text. It belongs to no window: nothing in it runs or loads. */
export function parseInert(html: string): Document {
  return new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, 'text/html');
}
