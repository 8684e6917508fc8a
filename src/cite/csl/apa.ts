import type { Lang, Wording } from '../../lang/lang.ts';
import { styleXml } from './style-xml.ts';
import { titles } from './titles.ts';

const EDITOR: Wording<string> = { en: ', Ed.', zh: ', 编' };

const NUMBER: Wording<string> = { en: 'No. ', zh: '编号 ' };

/** APA has the year first; Chinese dates have anyway. */
const DATE: Wording<string> = {
  en: '<date variable="issued" prefix="(" suffix=")"><date-part name="year" suffix=", "/><date-part name="month" suffix=" "/><date-part name="day"/></date>',
  zh: '<date variable="issued" form="text" prefix="(" suffix=")"/>',
};

const ACCESSED: Wording<string> = {
  en: 'prefix="Retrieved " suffix=", from"',
  zh: 'suffix="取自"',
};

/**
 * APA style, 7th edition, for a page on a website (10.16) or a report (10.4): Author. (Date).
 * Title (Editor, Ed.; No. number). Publisher. Retrieved date, from URL. The publisher is left out
 * where it is the author.
 */
export function apa(lang: Lang): string {
  return styleXml({
    options: 'initialize-with=". "',
    citation: `<layout prefix="(" suffix=")"><group delimiter=", ">
<names variable="author"><name form="short"/></names>
<date variable="issued"><date-part name="year"/></date><text variable="section"/></group></layout>`,
    bibliography: `<layout><group delimiter=" "><group delimiter=". " suffix=".">
<names variable="author"><name name-as-sort-order="all"/></names>
${DATE[lang]}
<group delimiter=" ">${titles('')}
<group delimiter="; " prefix="(" suffix=")">
<names variable="editor" suffix="${EDITOR[lang]}"><name/></names>
<text variable="number" prefix="${NUMBER[lang]}"/></group></group>
<text variable="publisher"/></group>
<choose><if variable="URL"><date variable="accessed" form="text" ${ACCESSED[lang]}/></if></choose>
<text variable="URL"/></group></layout>`,
  });
}
