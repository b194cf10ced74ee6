/** A letter says how much of the word before a word begins with; capitals stand in no folded word. */
const none = 'A'.charCodeAt(0);
const mostShared = 25;

/** Sorted words as text, each as the number of letters shared with the one before it and the rest. */
export function packWords(sorted: readonly string[]): string {
  let before = '';
  let packed = '';
  for (const word of sorted) {
    let shared = 0;
    while (shared < mostShared && shared < before.length && word[shared] === before[shared]) shared++;
    packed += String.fromCharCode(none + shared) + word.slice(shared);
    before = word;
  }
  return packed;
}

export function unpackWords(packed: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const part of packed.match(/[A-Z][^A-Z]*/g) ?? []) {
    before = before.slice(0, part.charCodeAt(0) - none) + part.slice(1);
    words.push(before);
  }
  return words;
}
