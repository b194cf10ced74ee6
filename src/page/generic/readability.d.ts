/** The one file of the package that is needed; its index brings a second one along. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
