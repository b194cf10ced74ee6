/** What the person who called a program can mend: an argument, a missing file, a broken line. The message is one line. */
export class BrokenInput extends Error {}
