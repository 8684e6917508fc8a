import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { nameFinder, namesOf } from '../../src/check/names/known-names.ts';
import { madeUpBase } from './made-up-base.ts';

const fact = (id: string, kind: string, zh: string, more: object = {}) => ({
  id,
  kind,
  label: { zh },
  source: { section: 'county', paragraph: 1, sentence: 1, asWritten: zh },
  ...more,
});
const document = (id: string, zh: string, more: object = {}) =>
  fact(id, 'document', zh, { names: { zh: [zh] }, ...more });
const english = (id: string, en: string) => fact(id, 'document', id, { names: { en: [en] } });
const issuedBy = (...to: string[]) => ({
  relations: to.map((each) => ({ type: 'issued-by', to: each })),
});

/** A county with its bureaus, the people in office, and papers in two languages. */
const base = madeUpBase({
  id: 'county',
  title: '白县年报',
  publisher: '白县',
  place: { id: 'county', zh: '白县' },
  terms: {
    council: { zh: ['委员会'], en: ['Council'] },
    chair: { zh: ['主任', '副主任'], en: ['chair', 'vice chair'] },
    office: { zh: ['办公室'], en: ['secretariat'] },
    library: { zh: ['图书馆'], en: ['library'] },
    head: { zh: ['馆长'], en: ['librarian'] },
  },
  facts: [
    fact('org.water', 'organisation', '白县水务局', { aliases: ['水务局'] }),
    fact('org.school', 'organisation', '白县教育局', {
      label: { zh: '白县教育局', en: 'School Board' },
    }),
    fact('org.post', 'organisation', '白县邮政局'),
    fact('chair', 'person', '林海', {
      names: { zh: ['林海'], en: ['Hai Lin'] },
      about: ['council', 'chair'],
    }),
    fact('clerk', 'person', '周平', { names: { zh: ['周平'], en: ['Ping Zhou'] } }),
    fact('head', 'person', 'Ada Ray', { names: { en: ['Ada Ray'] }, about: ['library', 'head'] }),
    fact('seat', 'organisation', '白县财政局', {
      names: { zh: ['白县财政局', '财政局'] },
      about: ['council', 'office'],
      relations: [
        { type: 'partner-of', to: 'org.school' },
        { type: 'about', to: 'org.post' },
      ],
    }),
    fact('org.council', 'organisation', '白县委员会'),
    fact('archive', 'organisation', '白县档案局', { about: ['library', 'office'] }),
    fact('guest', 'person', '来宾', { about: ['library', 'chair'] }),
    document('doc.water', '白县节约用水条例', issuedBy('org.water')),
    document('doc.post', '白县邮政局服务章程', issuedBy('org.water')),
    document('doc.school', '白县学校管理办法(试行)', issuedBy('org.school')),
    document('doc.town', '白县(城区)停车规定', issuedBy('clerk')),
    document('doc.short', '用水条例', issuedBy('nobody')),
    document('doc.roads', '白县道路养护管理办法', {
      relations: [{ type: 'about', to: 'org.water' }],
    }),
    document('doc.streets', '白县道路保洁管理办法'),
    document('doc.homes', '白县中小学校食堂和宿舍管理暂行办法'),
    document('doc.trees', '城乡林木花草认养和保护管理暂行办法'),
    english('doc.plan', 'Harbour Safety Plan'),
    english('doc.code', 'Port Code'),
    fact('doc.unnamed', 'document', '无名文件'),
  ],
});

/** Each name that a draft is told of, with its verdict and what is to be written. */
function namesTold(draft: string): string[] {
  return check(draft, { bases: [base], facts: base.facts })
    .filter(({ what }) => what === 'name')
    .map((each) => {
      const { text, start, end, verdict, match, facts } = each;
      expect(draft.slice(start, end)).toBe(text);
      const instead = 'suggestion' in each ? ['→', each.suggestion ?? '?'] : [];
      return [text, verdict, match, ...facts, ...instead].filter(Boolean).join(' ');
    });
}

const told = (...rows: (readonly [draft: string, names: string[]])[]) => test.each(rows);

describe('a quoted title', () => {
  told(
    ['《白县节约用水条例》。', ['白县节约用水条例 supported exact doc.water']],
    ['《白县节约 用水条例》。', ['白县节约 用水条例 supported exact doc.water']],
    // Its head or what stands in brackets at its end may be left out of a long one.
    ['《节约用水条例》。', ['节约用水条例 supported rounded doc.water']],
    ['《白县学校管理办法》。', ['白县学校管理办法 supported rounded doc.school']],
    ['《学校管理办法》。', ['学校管理办法 supported rounded doc.school']],
    ['《白县停车规定》。', []],
    ['《白县(城区)》。', []],
    ['《用水条例》。', ['用水条例 supported exact doc.short']],
    ['《管理办法》。', []],
    // Of two it is near to, the nearer, whichever comes first.
    ['《白县道路保洁管理法》。', ['白县道路保洁管理法 refuted doc.streets → 白县道路保洁管理办法']],
    ['《白县道路养护管理法》。', ['白县道路养护管理法 refuted doc.roads → 白县道路养护管理办法']],
    [
      '《白县道路绿化管理办法》。',
      ['白县道路绿化管理办法 refuted doc.roads → 白县道路养护管理办法'],
    ],
    // One of another place is another paper; one without a place may be meant.
    ['《黑县道路保洁管理办法》。', []],
    [
      '《中小学校食堂和宿舍管理暂行规定》。',
      ['中小学校食堂和宿舍管理暂行规定 refuted doc.homes → 白县中小学校食堂和宿舍管理暂行办法'],
    ],
    [
      '《白县城乡林木花草认养和保护管理暂行办法》。',
      [
        '白县城乡林木花草认养和保护管理暂行办法 refuted doc.trees → 城乡林木花草认养和保护管理暂行办法',
      ],
    ],
    ['The “Harbour Safety Plan” is out.', ['Harbour Safety Plan supported exact doc.plan']],
    ['The “Harbour safety plan” is out.', ['Harbour safety plan supported exact doc.plan']],
    // One word off: changed, left out, added.
    [
      'The “Harbour Environmental Plan” is out.',
      ['Harbour Environmental Plan refuted doc.plan → Harbour Safety Plan'],
    ],
    ['The “Harbour Plan” is out.', ['Harbour Plan refuted doc.plan → Harbour Safety Plan']],
    ['The “Environmental Development Plan” is out.', []],
    ['The “Plan for the Safety of the Harbour” is out.', []],
    ['The “Port Regulations” are out.', []],
    // What is no paper is no title.
    ['《林海》出版。', []],
    ['《白县教育局》出版。', []],
  )('%s', (draft, names) => {
    expect(namesTold(draft)).toEqual(names);
  });
});

test('a title that was shortened is told in full, another is not', () => {
  const judged = check('《节约用水条例》,《用水条例》。', { bases: [base], facts: base.facts });
  expect(judged.map(({ remark }) => remark?.includes('白县节约用水条例'))).toEqual([
    true,
    undefined,
  ]);
  expect(judged[1]).not.toHaveProperty('remark');
});

describe('who gave out a paper', () => {
  told(
    [
      '白县邮政局印发《白县节约用水条例》。',
      ['白县邮政局 refuted org.water → 白县水务局', '白县节约用水条例 supported exact doc.water'],
    ],
    // The right one is named as well, in full or by an alias.
    [
      '水务局和白县邮政局印发《白县节约用水条例》。',
      ['白县节约用水条例 supported exact doc.water'],
    ],
    // A person does not give out papers, nor does what is part of a title.
    ['周平发布《白县节约用水条例》。', ['白县节约用水条例 supported exact doc.water']],
    [
      '周平和白县邮政局发布《白县节约用水条例》。',
      ['白县邮政局 refuted org.water → 白县水务局', '白县节约用水条例 supported exact doc.water'],
    ],
    ['《白县邮政局服务章程》印发。', ['白县邮政局服务章程 supported exact doc.post']],
    [
      '白县教育局印发《白县邮政局服务章程》。',
      ['白县教育局 refuted org.water → 白县水务局', '白县邮政局服务章程 supported exact doc.post'],
    ],
    [
      '白县教育局印发《白县邮政局服务章程》,替代《用水条例》。',
      [
        '白县教育局 refuted org.water → 白县水务局',
        '白县邮政局服务章程 supported exact doc.post',
        '用水条例 supported exact doc.short',
      ],
    ],
    // Where the base knows no organisation that gave it out, nobody is judged.
    ['白县邮政局印发《白县(城区)停车规定》。', ['白县(城区)停车规定 supported exact doc.town']],
    ['白县邮政局印发《用水条例》。', ['用水条例 supported exact doc.short']],
    [
      '白县邮政局印发《白县道路养护管理办法》。',
      ['白县道路养护管理办法 supported exact doc.roads'],
    ],
    // In the clause of the title and those beside it, no farther.
    [
      '《白县节约用水条例》出台,据悉,社会反响好,由白县邮政局印发。',
      ['白县节约用水条例 supported exact doc.water'],
    ],
    [
      '白县邮政局开会。《白县节约用水条例》印发。白县教育局列席。',
      ['白县节约用水条例 supported exact doc.water'],
    ],
    [
      '《白县节约用水条例》已成文。白县邮政局印发通知。',
      ['白县节约用水条例 supported exact doc.water'],
    ],
    [
      '白县邮政局印发《白县节约用水条例》。白县水务局印发《白县学校管理办法》。',
      [
        '白县邮政局 refuted org.water → 白县水务局',
        '白县节约用水条例 supported exact doc.water',
        '白县水务局 refuted org.school → 白县教育局',
        '白县学校管理办法 supported rounded doc.school',
      ],
    ],
  )('%s', (draft, names) => {
    expect(namesTold(draft)).toEqual(names);
  });
});

describe('who holds an office, and where it sits', () => {
  told(
    ['委员会主任是林海。', ['林海 supported exact chair']],
    ['委员会主任是周平。', ['周平 refuted chair → 林海']],
    ['The Council has Hai Lin as its chair.', ['Hai Lin supported exact chair']],
    ['The Council has Ping Zhou as its chair.', ['Ping Zhou refuted chair → Hai Lin']],
    ['The Council has Ping Zhou as its vice chair.', []],
    ['委员会副主任是周平。', []],
    // Another of the same kind only; a bureau holds no office.
    ['委员会主任到白县教育局调研。', []],
    ['周平到场,委员会主任是林海。', ['林海 supported exact chair']],
    ['委员会主任是林海,周平到场。', ['林海 supported exact chair']],
    // Not in another sentence.
    ['委员会主任已选出。周平到场。', []],
    // A name is told in the language it is written in, where the base has one.
    ['图书馆馆长是周平。', ['周平 refuted head']],
    ['The library has Ping Zhou as its librarian.', ['Ping Zhou refuted head → Ada Ray']],
    // A seat may be told of a bureau that the base does not know.
    ['委员会办公室设在白县财政局。', ['白县财政局 supported exact seat']],
    ['委员会办公室设在财政局。', ['财政局 supported exact seat']],
    ['委员会办公室设在白县教育局。', ['白县教育局 refuted seat → 白县财政局']],
    ['委员会办公室设在县农业局。', ['县农业局 refuted seat → 白县财政局']],
    ['委员会主任设在县农业局。', []],
    ['委员会办公室设在县农业局,与白县财政局相邻。', ['白县财政局 supported exact seat']],
    ['委员会办公室设在县农业局,白县教育局相邻。', ['县农业局 refuted seat → 白县财政局']],
    ['The Council has its secretariat at the School Board.', ['School Board refuted seat']],
    ['The library has its secretariat at the School Board.', ['School Board refuted archive']],
    ['图书馆办公室设在白县教育局。', ['白县教育局 refuted archive']],
    // An office that the base gives to nobody by name.
    ['图书馆主任是周平。', []],
    // Not what the words for the office are part of, nor what the fact itself is about.
    ['白县委员会办公室成立。', []],
    ['白县邮政局委员会办公室成立。', []],
  )('%s', (draft, names) => {
    expect(namesTold(draft)).toEqual(names);
  });
});

describe('the names of a base', () => {
  const byId = new Map(base.facts.map((each) => [each.id, each]));

  test.each([
    ['a person', 'chair', ['林海', 'Hai Lin']],
    ['a person with one in English only', 'head', ['Ada Ray']],
    ['an organisation with names', 'seat', ['白县财政局', '财政局']],
    ['an organisation without names goes by its labels', 'org.water', ['白县水务局', '白县水务局']],
    ['in both languages', 'org.school', ['白县教育局', 'School Board', '白县教育局']],
    ['a paper has a title, not a name', 'doc.water', []],
  ])('%s', (_, id, names) => {
    expect(namesOf(byId.get(id)!)).toEqual(names);
  });

  test('a person without names has none', () => {
    expect(namesOf({ ...byId.get('chair')!, names: undefined })).toEqual([]);
  });

  test('are found whole and in order, and belong to the first that bears them', () => {
    const [, school, post] = base.facts;
    const facts = [school!, { ...post!, names: { zh: ['白县教育局'] } }, byId.get('chair')!];
    const found = nameFinder({ ...base, facts })('林海在白县教育局。Hai Lint');
    expect(found).toEqual([
      { fact: byId.get('chair'), name: '林海', start: 0, end: 2 },
      { fact: school, name: '白县教育局', start: 3, end: 8 },
    ]);
  });
});
