import { describe, expect, it } from 'vitest';
import { extract } from '../../src/figures/extract.ts';
import { figuresIn, strongIn } from './written.ts';

describe('numerals that state no quantity are left alone:', () => {
  it.each([
    // ordinals, labels, lists
    ['第十二届'],
    ['第3条、第4至6款'],
    ['第一、二、三产业'],
    ['十九届六中全会'],
    ['1. 总则'],
    ['三、总则'],
    ['(二)总则'],
    ['附件3、图3、表4'],
    ['晋政发〔2021〕3号'],
    ['3号楼502室'],
    ['90后、00后'],
    ['21世纪、20世纪90年代'],
    ['the twenty-first century, the 21st of them'],
    ['hotline 12349, number 5, page 3, chapters 3 and 4, No. 12, clause 7'],
    ['5-star hotels, one-stop services, the 14th plan'],
    // codes
    ['联系电话0351-6385000'],
    ['(0351) 6385000, 13812345678, +86 351 638 5000, 400-810-1234, 400 810 1234'],
    ['拨打12345热线'],
    ['邮编030001'],
    ['身份证14010219900101123X'],
    ['https://example.org/2021/30?n=5, a5@example.org, v1.2.3, 1.2.3'],
    ['COVID-19、G20、5G+、PM2.5、A4纸、3D'],
    ['24/7, 11/12, 3:2, 16:9, 3比2'],
    // times of day
    ['下午3点半、14:39:18、8时30分、三点五分、3 p.m.'],
    // names, slogans and set phrases
    ['十分重要,一些,三晋大地,五台山,四川,万一,一方面,千方百计,三农,双一流'],
    ['一一对应,千千万万,亿万群众,四面八方,五花八门,百花齐放'],
    ['“1251”工程,“一肩挑”,“两个全覆盖”,《关于18项举措的意见》'],
    ['“十四五”期间,两委换届,最后一公里'],
    ['三项制度改革'],
    // vague amounts
    ['几十家、数百人、好几万、若干项、成千上万'],
    ['hundreds of villages, tens of thousands, a few hundred, dozens of homes, many'],
    ['a third party, the second half, one by one, one of them'],
    ['60岁以上、18-64岁、95分'],
  ])('%s', (text) => {
    expect(strongIn(text)).toEqual([]);
  });

  it.each([
    ['1. 新建30个', '30个'],
    ['代表3人', '3人'],
    ['手机3000部', '3000件'],
    ['三万一线工人', '30000'],
    ['十分之三', '30%'],
    ['十分钟', '10分钟'],
    ['一点五万元', '15000元'],
    ['人数十五万', '150000'],
    ['“新建30个养老工程”', '30个'],
    ['“615元”', '615元'],
    ['十四五个', '14..15个'],
    ['2849所小学', '2849处'],
    ['5名人大代表', '5人'],
  ])('but not in %s', (text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });

  it.each([
    ['两个方面'],
    ['两年来'],
    ['一家'],
    ['三次'],
    ['two aspects'],
    ['met twice'],
    ['10086'],
    ['in three years'],
    ['十几家'],
  ])('%s may state none: it is weak', (text) => {
    expect(extract(text).figures.map(({ weak }) => weak)).toEqual([true]);
  });

  it.each([
    ['持续了4年'],
    ['lasted four weeks'],
    ['为期一个季度'],
    ['两倍'],
    ['五元'],
    ['12,000 workers'],
  ])('%s states one: it is not', (text) => {
    expect(extract(text).figures.map(({ weak }) => weak)).toEqual([false]);
  });
});
