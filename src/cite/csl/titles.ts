/**
 * The title of the item in the XML of CSL; of a work in another language its own title first, then
 * the translation in brackets, as APA (9.38) and Chicago (14.99) have it.
 *
 * @param look attributes of the title proper, such as its quotation marks.
 */
export function titles(look: string): string {
  return `<choose><if variable="original-title"><group delimiter=" ">
<text variable="original-title" ${look}/><text variable="title" prefix="[" suffix="]"/></group></if>
<else><text variable="title" ${look}/></else></choose>`;
}
