import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { collectionOf } from '../../src/model/collection.ts';
import { BASES, judgeLast } from './stated.ts';

const [shipped, harbour] = BASES;

describe('what to write instead', () => {
  it.each([
    ['城市低保标准为每人每月651元。', '615元'],
    ['城市低保标准为每人每月６５１元。', '６１５元'],
    ['城市低保标准为每人每月六百五十一元。', '六百一十五元'],
    ['城市低保标准为每人每年615元。', '7380元'],
    ['下拨困难群众救助补助资金49.97万元。', '49.97亿元'],
    ['走访慰问57万户。', '57万人次'],
    ['殡葬领域专项整治持续了4年。', '4个月'],
    ['两年新增社区居家养老服务场所超过300家。', '近300家'],
    ['农村低保标准按人均消费支出的30%-40%确定。', '45%-55%'],
    ['殡仪馆开工率达到90%。', '约77.8%'],
    ['A three-month campaign targeted funeral abuses.', 'four-month'],
    ['$2.4 billion of welfare lottery tickets were sold in Shanxi.', '2.4 billion yuan'],
  ])('%s', (text, wanted) => {
    expect(judgeLast(text, shipped!)).toMatchObject({ verdict: 'refuted', suggestion: wanted });
  });

  it.each([
    ['The rescue launch was called out 37 times.', '73 times'],
    ['The container berth handled 65,100 TEU.', '61,500 TEU'],
    ['Income reached 164.8 million euros.', '146.8 million euros'],
  ])('%s', (text, wanted) => {
    expect(judgeLast(text, harbour!)).toMatchObject({ verdict: 'refuted', suggestion: wanted });
  });

  it('is left out where no number puts it right', () => {
    const judged = judgeLast('全国福利彩票销售额为24亿元。', shipped!);
    expect(judged).toMatchObject({ verdict: 'refuted', reason: 'scope' });
    expect(judged).not.toHaveProperty('suggestion');
  });
});

describe('how a verdict was come to', () => {
  it.each([
    ['城市低保标准折合每人每年7380元。', '615元/月/人 × 12 = 7380元'],
    ['殡仪馆开工率接近78%。', '70个 / 90个 = 77.78%'],
  ])('shows the sum behind %s', (text, wanted) => {
    expect(judgeLast(text, shipped!)?.explanation?.formula).toBe(wanted);
  });

  it('says where the report has the figure', () => {
    const [judged] = check('福利彩票销售24亿元。', collectionOf(shipped!));
    expect(judged?.explanation?.steps.join(' ')).toContain(
      'The report has 24亿元 in section charity, paragraph 1, sentence 2.',
    );
  });
});
