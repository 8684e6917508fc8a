import { check } from '../../src/check/check.ts';
import { madeUpBase } from './made-up-base.ts';

const fact = (id: string, kind: string, zh: string, more: object = {}) => ({
  id,
  kind,
  label: { zh },
  names: { zh: [zh] },
  source: { section: 'registry', paragraph: 1, sentence: 1, asWritten: zh },
  ...more,
});

/** A town with two councils and the papers they gave out. */
const base = madeUpBase({
  id: 'registry',
  title: '白镇年报',
  publisher: '白镇',
  place: { id: 'town', zh: '白镇' },
  facts: [
    fact('org.school', 'organisation', '白镇教育局', { aliases: ['教育局'] }),
    fact('org.water', 'organisation', '白镇水务局', { aliases: ['水务局'] }),
    fact('doc.school', 'document', '白镇学校管理办法', {
      relations: [{ type: 'issued-by', to: 'org.school' }],
    }),
    fact('doc.water', 'document', '白镇节约用水条例', {
      relations: [{ type: 'issued-by', to: 'org.water' }],
    }),
    fact('doc.plain', 'document', '白镇档案管理规定'),
  ],
});

/** Each name that a draft about the town is told of, with its verdict and what is to be written. */
export function namesTold(draft: string): string[] {
  return check(draft, { bases: [base], facts: base.facts })
    .filter(({ what }) => what === 'name')
    .map(({ text, verdict, facts, suggestion }) =>
      [text, verdict, ...facts, ...(suggestion === undefined ? [] : ['→', suggestion])].join(' '),
    );
}
