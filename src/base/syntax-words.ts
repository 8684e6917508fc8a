import type { YAMLError } from 'yaml';
import type { Wording } from '../lang/lang.ts';

/** What is wrong with the syntax of YAML, and how to mend it. */
export interface SyntaxWords {
  message: Wording<string>;
  hint: Wording<string>;
}

/** Longest message of the parser that is shown, in characters. */
const LONGEST = 200;

/** A mistake of YAML in words: in English the parser's, in Chinese by its code. */
export function syntaxWords({ code, message }: YAMLError): SyntaxWords {
  const english = message.replace(/\s+/g, ' ').replace(/[.:]$/, '').slice(0, LONGEST);
  return {
    message: { en: `not valid YAML: ${english}`, zh: `不是有效的YAML：${CHINESE[code]}` },
    hint: HINTS[code] ?? CHECK_INDENTATION,
  };
}

const CHECK_INDENTATION: Wording<string> = {
  en: 'Check the indentation and put text with : # or [ in quotes.',
  zh: '请检查缩进，并给含有:、#或[的文字加引号。',
};

const HINTS: Partial<Record<YAMLError['code'], Wording<string>>> = {
  TAB_AS_INDENT: { en: 'Indent with blanks.', zh: '请用空格缩进。' },
  BAD_ALIAS: {
    en: 'Put text that starts with * or & in quotes.',
    zh: '请给以*或&开头的文字加引号。',
  },
  MISSING_CHAR: {
    en: 'Check quotes and brackets before this place.',
    zh: '请检查此处之前的引号和括号。',
  },
};

const CHINESE: Record<YAMLError['code'], string> = {
  ALIAS_PROPS: '别名不能带锚点或标签',
  BAD_ALIAS: '别名或锚点有误',
  BAD_COLLECTION_TYPE: '集合的标签有误',
  BAD_DIRECTIVE: '指令有误',
  BAD_DQ_ESCAPE: '双引号中的转义有误',
  BAD_INDENT: '缩进有误',
  BAD_PROP_ORDER: '锚点或标签的位置有误',
  BAD_SCALAR_START: '文字不能以这个字符开头',
  BLOCK_AS_IMPLICIT_KEY: '多行内容不能与键同在一行',
  BLOCK_IN_FLOW: '括号中不能有缩进的内容',
  DUPLICATE_KEY: '键重复',
  IMPOSSIBLE: '无法解析',
  KEY_OVER_1024_CHARS: '键超过1024个字符',
  MISSING_CHAR: '缺少引号、括号、逗号或冒号',
  MULTILINE_IMPLICIT_KEY: '键要写在一行之内',
  MULTIPLE_ANCHORS: '一个值有几个锚点',
  MULTIPLE_DOCS: '有几份文档',
  MULTIPLE_TAGS: '一个值有几个标签',
  NON_STRING_KEY: '键不是文字',
  RESOURCE_EXHAUSTION: '嵌套太深或内容太多',
  TAB_AS_INDENT: '用制表符缩进',
  TAG_RESOLVE_FAILED: '标签无法识别',
  UNEXPECTED_TOKEN: '此处出现意外的内容',
};
