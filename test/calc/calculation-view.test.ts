import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/calc/calculate.ts';
import { calculationView } from '../../src/calc/calculation-view.ts';
import { render } from '../../src/render/render.ts';
import { shanxi } from '../query/shanxi.ts';

function view(text: string, lang: 'zh' | 'en') {
  return calculationView(calculate(text, shanxi, { lang }), shanxi, { lang });
}

describe('a calculation', () => {
  it('cites every fact that went into it', async () => {
    const text = await render(view('relief.funds / relief.people', 'zh'), 'table', {
      width: 120,
      color: 0,
    });
    expect(text).toContain('≈ 3180.7766元/人');
    expect(text).toMatch(/relief\.funds +49\.97亿元/);
    expect(text).toMatch(/relief\.people +157\.1万 /);
    expect(text).toContain('新华网, 2022-01-15');
    expect(text).toContain('4997000/1571');
  });

  it('has its number as JSON where that is exact, else as a fraction', () => {
    expect(view('1 / 8', 'en').data).toMatchObject({ value: 0.125, rounded: 0.125, min: null });
    expect(view('1 / 3', 'en').data).toMatchObject({ value: '1/3', rounded: 0.3333 });
    expect(view('dibao.urban.spending-share * 2', 'en').data).toMatchObject({ value: null });
  });

  it('is one record', () => {
    expect(view('2人 * 3', 'en').records.rows).toEqual([
      ['2人 * 3', 6, null, null, 6, '人', 'exact'],
    ]);
  });
});
