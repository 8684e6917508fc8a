import fc from 'fast-check';
import { expect, it } from 'vitest';
import { started } from './started.ts';

const FIGURES =
  `615元|约7.7亿元|30%-40%|三分之一|九成五|4个月|近300家|2021年|7月1日|2021年7月1日|15日|第三季度|第3条|两个|一|十
12|12|5|5 5|2|3,000|3.42 million|half a million|1 in 4|two|twenty-one|twice|once|first|5th|9:30|0351-6385000|COVID-19|v1.2
“1251”工程|《三年规划》|30、40和50元|40, 60 and 85 kilograms|-5℃|零下3度|每人每月615元|数百万|十几个|俩人|半数|2019-2021
1990s|27 July 2024|Page 3 of 14|No. 12|３.５％|1/3|½|Ⅳ|③|万元|百|千分之三|5.|3.5万余名|12—15号|２０２１年|not 615 yuan
10 to 20 minutes|二〇二一年|一是|1.|90 pounds each|a year|99999999999999999999|0.1|一百零八|29 February 2023|2月30日`.split(
    /[|\n]/,
  );
const WORDS =
  '读者 增长 的 、 , 。 . ; : ? ! “ ” ( ) # ## - * | the a of people Money 一、 元 % 人 year é 😀 # [ ] { } & > \t'.split(
    ' ',
  );
const GLUE = ['', '', ' ', '\n', '\n\n'];

const piece = fc.oneof(fc.constantFrom(...FIGURES), fc.constantFrom(...WORDS));
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(...GLUE)), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.flat().join(''))
  .filter((joined) => joined.trim() !== '');

it('is valid and verified at once, whatever the text', () => {
  fc.assert(
    fc.property(text, (made) => {
      const { errors, verification } = started(made);
      expect(errors).toEqual([]);
      expect(verification.problems).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
