import { styleXml } from './style-xml.ts';

const ISO =
  '<date-part name="year"/><date-part name="month" form="numeric-leading-zeros" prefix="-"/><date-part name="day" form="numeric-leading-zeros" prefix="-"/>';

/**
 * GB/T 7714-2015, sections 4.6 and 8: author. title: number[EB/OL]. publisher, year: place in the
 * text(date of publication)[date of access]. URL. A report that is no web page is [R], or [R/OL]
 * with its URL; the two dates belong to what is online. Family names stand in capitals and in front (8.1.1).
 */
export function gbt7714(): string {
  return styleXml({
    citation: '<layout prefix="[" suffix="]"><text value="1"/></layout>',
    bibliography: `<layout suffix=".">
<group delimiter=". ">
<names variable="author"><name name-as-sort-order="all" sort-separator=" "><name-part name="family" text-case="uppercase"/></name></names>
<group><text variable="title"/><text variable="number" prefix=": "/>
<choose><if type="webpage"><text value="[EB/OL]"/></if>
<else-if variable="URL"><text value="[R/OL]"/></else-if><else><text value="[R]"/></else></choose></group>
<group><group delimiter=": "><group delimiter=", "><text variable="publisher"/>
<date variable="issued"><date-part name="year"/></date></group>
<text variable="section"/></group>
<choose><if type="webpage" variable="URL" match="any">
<date variable="issued" prefix="(" suffix=")">${ISO}</date>
<date variable="accessed" prefix="[" suffix="]">${ISO}</date></if></choose></group>
<text variable="URL"/>
</group></layout>`,
  });
}
