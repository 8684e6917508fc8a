/** A language of the interface. */
export type Lang = 'en' | 'zh';

/** Words of the interface in each of its languages; a language left out does not compile. */
export type Wording<T> = Readonly<Record<Lang, T>>;
