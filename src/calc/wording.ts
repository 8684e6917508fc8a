import type { Wording } from '../lang/lang.ts';
import type { Operator } from './syntax.ts';

/** What calc says of expressions, in one language. */
export interface Words {
  operatorMissing: string;
  operators: string;
  quoteOpen: string;
  ambiguous(name: string): string;
  giveId(name: string): string;
  unknown(word: string): string;
  write: string;
  closeTooMany: string;
  valueMissing: string;
  bracketOpen: string;
  tooDeep(most: number): string;
  endsEarly: string;
  empty: string;
  tooLong(most: number): string;
  noValue(id: string): string;
  isDate(id: string): string;
  datesHint: string;
  openRange(id: string): string;
  unknownUnit(id: string, unit: string): string;
  inBrackets(text: string): string;
  byZero(text: string): string;
  byRangeWithZero(text: string): string;
  cannot(operator: '+' | '-', left: string, right: string): string;
  bareNumber(number: string, unit: string): string;
  shareOf(share: string): string;
  otherTime: string;
  oneKind: string;
  noConversion(a: string, b: string): string;
}

/** What calc says of expressions it cannot work out. */
export const WORDS: Wording<Words> = {
  en: {
    operatorMissing: 'an operation is missing here',
    operators: 'Put +, -, * or / between two values.',
    quoteOpen: 'the quotation mark that opens here is not closed',
    ambiguous: (name) => `"${name}" names several facts`,
    giveId: (name) => `Give the id of one; factq search "${name}" shows them.`,
    unknown: (word) => `"${word}" is neither a fact nor a figure`,
    write: 'Write ids of facts, names in quotation marks, or figures such as 12, 30% or 1.5亿元.',
    closeTooMany: 'this bracket closes none',
    valueMissing: 'a value is missing here',
    bracketOpen: 'the bracket that opens here is not closed',
    tooDeep: (most) => `more than ${most} brackets or signs within each other`,
    endsEarly: 'a value is missing after this',
    empty: 'the expression is empty',
    tooLong: (most) => `the expression is longer than ${most} characters`,
    noValue: (id) => `${id} has no value to calculate with`,
    isDate: (id) => `${id} is a date, not an amount`,
    datesHint: 'factq compare tells the days between two dates.',
    openRange: (id) => `${id} is open at one end`,
    unknownUnit: (id, unit) => `${id} is in ${unit}, a unit factq does not know`,
    inBrackets: (text) => ` (${text})`,
    byZero: (text) => `cannot divide by ${text}`,
    byRangeWithZero: (text) => `cannot divide by ${text}, a range with 0 in it`,
    cannot: (operator, left, right) =>
      operator === '+'
        ? `cannot add ${right} to ${left}: they measure different things`
        : `cannot take ${right} from ${left}: they measure different things`,
    bareNumber: (number, unit) => `Give the number its unit: ${number}${unit}.`,
    shareOf: (share) => `For ${share} more or less, multiply by (1 + ${share}) or (1 - ${share}).`,
    otherTime:
      'One is counted by a time, the other not: multiply or divide by one, such as 12个月.',
    oneKind: 'What is added or taken away must be of one kind.',
    noConversion: (a, b) => `${a} and ${b} have no fixed rate between them.`,
  },
  zh: {
    operatorMissing: '这里缺少运算符',
    operators: '两个数之间要有+、-、*或/。',
    quoteOpen: '这里的引号没有配对',
    ambiguous: (name) => `“${name}”对应多个事实`,
    giveId: (name) => `请写其中一个的编号；factq search "${name}"可列出。`,
    unknown: (word) => `“${word}”既不是事实，也不是数字`,
    write: '可写事实的编号、加引号的名称，或12、30%、1.5亿元这样的数字。',
    closeTooMany: '这个右括号没有配对',
    valueMissing: '这里缺少一个数',
    bracketOpen: '这里的左括号没有配对',
    tooDeep: (most) => `括号或符号嵌套超过${most}层`,
    endsEarly: '后面缺少一个数',
    empty: '算式是空的',
    tooLong: (most) => `算式超过${most}个字符`,
    noValue: (id) => `${id}没有可以计算的数值`,
    isDate: (id) => `${id}是日期，不是数量`,
    datesHint: 'factq compare可算出两个日期相隔的天数。',
    openRange: (id) => `${id}的范围有一端不定`,
    unknownUnit: (id, unit) => `${id}的单位“${unit}”factq不认识`,
    inBrackets: (text) => `（${text}）`,
    byZero: (text) => `不能除以${text}`,
    byRangeWithZero: (text) => `不能除以${text}：范围内含0`,
    cannot: (operator, left, right) =>
      operator === '+'
        ? `${left}与${right}不能相加：计量的东西不同`
        : `${left}与${right}不能相减：计量的东西不同`,
    bareNumber: (number, unit) => `请给数字加上单位：${number}${unit}。`,
    shareOf: (share) => `要增减${share}，请乘以(1 + ${share})或(1 - ${share})。`,
    otherTime: '其中一个按时间计，另一个不是：请先乘以或除以时间，例如12个月。',
    oneKind: '相加减的必须是同一类数量。',
    noConversion: (a, b) => `${a}与${b}之间没有固定的换算率。`,
  },
};

/** The signs of the operations in a step. */
export const SIGN: Readonly<Record<Operator, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷' };
