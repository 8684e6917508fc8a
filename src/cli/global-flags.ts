import type { Flag } from '../commands/command.ts';
import { FORMATS } from '../render/formats.ts';
import { LANGS } from './languages.ts';

/** When output is coloured. */
export const COLOR_MODES = ['auto', 'always', 'never'] as const;

/** Options that every command takes. */
export const GLOBAL_FLAGS: readonly Flag[] = [
  {
    flags: '-b, --base <path>',
    summary: {
      en: 'fact base or folder of them to ask, instead of FACTQ_BASE and the shipped one',
      zh: '使用的数据文件或目录，代替FACTQ_BASE与自带数据',
    },
    repeat: true,
    values: 'file',
  },
  {
    flags: '--json [fields]',
    summary: { en: 'JSON, of these fields only if any are named', zh: '输出JSON，可只选若干字段' },
    values: 'field',
  },
  {
    flags: '-f, --format <name>',
    summary: { en: `output format: ${FORMATS.join(', ')}`, zh: `输出格式：${FORMATS.join(', ')}` },
    values: FORMATS,
    default: 'table',
  },
  {
    flags: '--fields <names>',
    summary: { en: 'fields to print, in any format', zh: '输出的字段，适用于各种格式' },
    values: 'field',
  },
  {
    flags: '--lang <lang>',
    summary: { en: 'language of messages and labels', zh: '提示与标签的语言' },
    choices: LANGS,
  },
  {
    flags: '--color <when>',
    summary: { en: 'colours and highlights', zh: '颜色与高亮' },
    choices: COLOR_MODES,
    default: 'auto',
  },
  {
    flags: '--raw-cells',
    summary: {
      en: 'no apostrophe before CSV and TSV cells that a spreadsheet would run as formulas',
      zh: 'CSV与TSV中形似公式的单元格不加撇号',
    },
  },
];
