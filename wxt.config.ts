import { defineConfig } from 'wxt';
import { contentPlugin } from './scripts/content-plugin.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [contentPlugin()] }),
});
