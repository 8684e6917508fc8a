import { EXIT } from '../cli/exit-codes.ts';
import type { Fact } from '../model/fact-base.ts';
import type { FactStore } from '../store/fact-store.ts';
import type { Answer, Context } from './command.ts';
import { readingOf } from './reading.ts';

/** A list of facts as an answer; exit 1 where there are none. */
export async function answerFacts(
  context: Context,
  store: FactStore,
  facts: readonly Fact[],
  grouped: boolean,
): Promise<Answer> {
  const { factsView } = await import('../views/facts-view.ts');
  const view = factsView(facts, readingOf(context, store), context.lang, grouped);
  return facts.length > 0 ? { view } : { view, exit: EXIT.no, messages: [NONE[context.lang]] };
}

const NONE = { en: 'no fact passes these filters', zh: '没有符合条件的事实' };
