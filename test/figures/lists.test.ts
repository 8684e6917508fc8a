import { describe, expect, it } from 'vitest';
import { figuresIn } from './written.ts';

describe('the numbers of a list', () => {
  it.each([
    ['各投入150、200、350万元', '1500000元 2000000元 3500000元'],
    ['各投入25、30和45万元', '250000元 300000元 450000元'],
    ['各投入5、8万元', '50000元 80000元'],
    ['为2、3、4亿元', '200000000元 300000000元 400000000元'],
    ['15, 25 and 35 million yuan', '15000000元 25000000元 35000000元'],
    ['15 and 25 million', '15000000 25000000'],
    ['2.1、3.2和4.3%', '2.1% 3.2% 4.3%'],
  ])('share unit and scale of the last: %s', (text, figures) => {
    expect(figuresIn(text).join(' ')).toBe(figures);
  });

  it.each([
    ['8000、1.2万元', '8000元 12000元'],
    ['3万、50元', '30000 50元'],
    ['163, or 8.1 times', '163 8.1倍'],
    ['163, or 8.1%', '163 8.1%'],
  ])('but not where they are not alike: %s', (text, figures) => {
    expect(figuresIn(text).join(' ')).toBe(figures);
  });

  it.each([
    ['三、四百元', '300..400元'],
    ['一、二百人', '100..200人'],
    ['6、7成', '60..70%'],
    ['约有2、3万元', '~20000..30000元'],
  ])('make a range where they are neighbours: %s', (text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });

  it.each([
    ['1、2万元', '20000元'],
    ['2、3个县', '3个'],
  ])('may be the number of a paragraph: %s', (text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });
});
