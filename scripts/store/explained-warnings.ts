export interface ExplainedWarning {
  /** As addons-linter names it. */
  code: string;
  /** What stands where the linter points, so that no other finding hides behind the reason. */
  at: RegExp;
  reason: string;
}

/** Warnings of `web-ext lint` that stay, with the answer that a reviewer gets. */
export const explainedWarnings: readonly ExplainedWarning[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    at: /\.innerHTML=\w+\.__html/,
    reason:
      'Preact’s support for dangerouslySetInnerHTML, which Waypost never uses: a test refuses every raw-HTML call in its own source.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    at: /\.innerHTML=\w+,this\._attempts|(\w+)=\w+\.createElement\([`"']div[`"']\);\1\.innerHTML=/,
    reason:
      'Readability works on an inert copy of the page that is never shown: no script of it runs, and only its text is taken.',
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    at: /^/,
    reason: 'Waypost is not offered for Android (no gecko_android); Firefox on the desktop knows the key since 140.',
  },
];
