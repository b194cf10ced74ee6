import { expect, test } from 'vitest';

test('a form that calls itself the API is not taken for it', async () => {
  document.body.insertAdjacentHTML('beforeend', '<form id="browser"><input name="runtime" id="runtime"></form>');
  const page = globalThis as { browser?: unknown; chrome?: unknown };
  expect(page.browser).toBe(document.querySelector('form'));
  const { browser } = await import('../../../src/platform/browser-api.ts');
  expect(browser).toBe(page.chrome);
  document.querySelector('form')?.remove();
});
