import { once } from '../once.ts';
import type { View } from './view.ts';

/** A view whose shapes are worked out when a format first asks for them: JSON wants no table. */
export function lazyView(shapes: { [Shape in keyof View]: () => View[Shape] }): View {
  const data = once(shapes.data);
  const records = once(shapes.records);
  const blocks = once(shapes.blocks);
  return {
    get data() {
      return data();
    },
    get records() {
      return records();
    },
    get blocks() {
      return blocks();
    },
  };
}
