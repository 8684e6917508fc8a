/**
 * Numerals that state no quantity: each reader looks at one place of the text and gives the end of
 * what it recognises there. Every pattern is anchored and bounded, so reading stays linear.
 */

const PATTERNS: readonly RegExp[] = [
  // addresses, codes, versions
  /(?:https?:\/\/|www\.)[^\s,。;)”》]{1,2000}/iuy,
  /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,63}){1,5}/y,
  /v\d+(?:\.\d+)*/iy,
  /\d+(?:\.\d+){2,}/y,
  /[A-Za-z]{1,20}[-–.]?\d+[A-Za-z0-9]*(?:[-.]\d+)*/y,
  /\d+[A-Za-z]{1,3}\+?(?=[^A-Za-z]|$)(?<!\d(?:k|m|g|km|kg|cm|mm|pm|am|st|nd|rd|th))/y,
  // telephones and other long numbers
  /\+?\d{1,4}[- ]\d{3,4}[- ]\d{4}(?!\d)/y,
  /\(?0\d{2,3}\)?[-–— ]?\d{7,8}(?!\d)/y,
  /1[3-9]\d-?\d{4}-?\d{4}(?!\d)/y,
  /[48]00[- ]?\d{3,4}[- ]?\d{3,4}(?!\d)/y,
  /\d{12,}(?![\d.]*[万亿元])/y,
  // times of day and scores
  /[012]?\d[::][0-5]\d(?:[::][0-5]\d)?(?:\s?[ap]\.?m\.?)?/iy,
  /\d{1,2}\s?[ap]\.?m\.?(?![a-z])/iy,
  /(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:时(?!间|代|期)|点(?=[整半,。、]|\d+分|[一二三四五六七八九十]+分|钟(?!头)))(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})分|[半整])?/y,
  /\d+[::]\d+/y,
  // ordinals and numbers of things
  /第[\d０-９〇零一二两三四五六七八九十百千]+/y,
  /\d+(?:st|nd|rd|th)\b/iy,
  /(?:no\.?|nos\.?|number|article|chapter|section|page|figure|table|phase|part|volume|vol\.?|item|step|room|route|line|bus|flight|level|grade|version|class|category|appendix|annex|covid|g|document)\s?[-#]?\d+(?:[.-]\d+)*(?![\d%])/iy,
  /#\d+/y,
  /(?:图|表|附件|附表|例|式|注|编号|文号|邮编|账号|热线|号码|拨打|电话|微信|QQ|ISBN|ISSN|房间|代码|电码)[::]?\s?\d[\d-]*(?![\d.]*[个名家户人万亿元%])/iy,
  /[[〔(【]\d{4}[\]〕)】]\s?\d+\s?号/y,
  /\d+(?=号(?!召)|热线|版(?!权)|路(?!公里)|栋|号楼|室(?!内)|频道|国道|省道|高速|师|团(?!体|队|伙)|中学|医院|型|款车|寸)/y,
  // five-year plans, slogans and set words
  /“?十[一二三四五]五”?(?!个|家|名|人|万|元|项|户|亿|千|百|年|天)/y,
  /20世纪\d0年代|\d{1,2}世纪|[一二三四五六七八九]?[二十]?[一]?世纪|[1-9二三四五六七八九]0?[十]?年代/y,
  /(?:四处|八方|三位一体|一体|两口子|两会|两岸|两手|两侧|两旁|两委|三农|三晋|四海|五湖|九州|四面|三番|五次三番|百分百|万一|千万(?=别|不|要|注意)|一点|十分(?!之|钱)|十足|三点一线|两点一线|五花八门|四级联动|三级联动|两地|两者|双方|三者|四川|三亚|三明|六安|九江|百色|万宁|五台|三门峡|二连|五保|七夕|八一|九一八|七一|十一(?=黄金|假期|长假|国庆)|五一|六一|三八|双十一|一带一路|三沙|百姓|千家万户|千方百计|四平|五指山|十堰|万荣|三江|两江|两湖|两广|九寨|五常|六盘|七台|八达|二手|二孩|三孩|两孩|一孩|二维|三维|一把手|二把手|三甲|三公|四风|两学一做|三严三实|两山|两新|两高|两非|三资|四好|三无|两不愁|两率)/y,
  // dates left over: ordinals of days, school grades, age classes
  /[一二三四五六七八九十]{1,3}[、.](?=\p{Script=Han})/uy,
];

/** Characters that can start something to leave alone; others are not tried. */
const STARTS =
  /[\dA-Za-z#+(〔[【图表附例式注编文邮账热号拨电微房代第“四八三一两五九百万千十二六七双]/;

/** The end of the numeral at `at` that states no quantity, such as 第3条, 5G or 0351-6385000. */
export function leaveAloneEnd(text: string, at: number): number | undefined {
  if (!STARTS.test(text[at] ?? '')) return undefined;
  for (const pattern of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && match[0] !== '') return at + match[0].length;
  }
  return undefined;
}

const LIST_NUMBER =
  /[ \t\u3000]*(?:[-*•][ \t]+)?(?:[((]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[))]|[.．、](?!\d))|[①-⑳])/y;

/** The end of a list number at the start of a line: `1. `, `(二)`, `三、`. */
export function listNumberEnd(text: string, lineStart: number): number | undefined {
  LIST_NUMBER.lastIndex = lineStart;
  const match = LIST_NUMBER.exec(text);
  return match ? lineStart + match[0].length : undefined;
}

const QUOTES: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '"': '"',
};
const LONGEST_NAME = 60;

/**
 * The end of a quoted name or title at `at`. Names hold numerals that count nothing; a quotation
 * that ends a sentence within, or runs long, is speech and is read like the rest.
 */
export function quotedNameEnd(text: string, at: number): number | undefined {
  const close = QUOTES[text[at] ?? ''];
  if (close === undefined) return undefined;
  const end = text.indexOf(close, at + 1);
  if (end < 0 || end - at > LONGEST_NAME) return undefined;
  const inside = text.slice(at + 1, end);
  if (close !== '》' && (/[。!?!?;,,]/.test(inside) || /\d\s?[个名家户人项处%万亿元]/.test(inside)))
    return undefined;
  return end + 1;
}
