import type { Lang, Wording } from '../../lang/lang.ts';
import { styleXml } from './style-xml.ts';
import { titles } from './titles.ts';

const WORDS: Wording<{ editor: string; number: string; quotes: string; accessed: string }> = {
  en: {
    editor: 'Edited by ',
    number: 'no. ',
    quotes: 'quotes="true" text-case="title"',
    accessed: 'prefix="Accessed "',
  },
  zh: {
    editor: '编辑 ',
    number: '编号 ',
    quotes: 'prefix="《" suffix="》"',
    accessed: 'suffix="访问"',
  },
};

/**
 * The Chicago Manual of Style, 17th edition, author-date, for web content (14.207, 15.50): Author.
 * Year. “Title.” Edited by Editor. Publisher, number, date. Accessed date. URL.
 */
export function chicago(lang: Lang): string {
  const { editor, number, quotes, accessed } = WORDS[lang];
  return styleXml({
    citation: `<layout prefix="(" suffix=")"><group delimiter=", "><group delimiter=" ">
<names variable="author"><name form="short"/></names>
<date variable="issued"><date-part name="year"/></date></group><text variable="section"/></group></layout>`,
    bibliography: `<layout suffix="."><group delimiter=". ">
<names variable="author"><name name-as-sort-order="first"/></names>
<date variable="issued"><date-part name="year"/></date>
${titles(quotes)}
<names variable="editor" prefix="${editor}"><name/></names>
<group delimiter=", "><text variable="publisher"/><text variable="number" prefix="${number}"/>
<date variable="issued" form="text"/></group>
<choose><if variable="URL"><date variable="accessed" form="text" ${accessed}/></if></choose>
<text variable="URL"/></group></layout>`,
  });
}
