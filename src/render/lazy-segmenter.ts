const { Segmenter } = globalThis.Intl;

/**
 * Stands for Intl.Segmenter in the bundle: the true one takes 9 ms to make, string-width makes one
 * when it is loaded, and most texts are measured without it.
 */
export class LazySegmenter {
  readonly #options: ConstructorParameters<typeof Intl.Segmenter>;
  #made: Intl.Segmenter | undefined;

  constructor(...options: ConstructorParameters<typeof Intl.Segmenter>) {
    this.#options = options;
  }

  segment(text: string): Intl.Segments {
    this.#made ??= new Segmenter(...this.#options);
    return this.#made.segment(text);
  }
}
