/** Traditional characters of the words of the grammar, each with its simplified one behind it. */
const PAIRS =
  '萬万億亿兩两幾几數数個个約约過过達达戶户間间條条點点項项時时鐘钟週周歲岁幣币塊块圓圆處处棟栋臺台張张輛辆類类種种筆笔級级層层場场屆届縣县區区鄉乡鎮镇減减負负並并滿满於于從从沒没會会應应為为佔占將将歷历續续頂顶許许來来內内餘余後后號号線线樓楼頭头隻只雙双冊册劑剂噸吨畝亩頃顷歐欧鎊镑總总長长電电溫温熱热齡龄壽寿評评強强對对僅仅與与單单開开貳贰參叁陸陆縮缩';

/** The simplified characters by the code units of the traditional ones. */
const SIMPLE = new Map<number, string>();
for (let at = 0; at < PAIRS.length; at += 2) SIMPLE.set(PAIRS.charCodeAt(at), PAIRS[at + 1]!);

/** The text with the traditional characters of the grammar simplified, each in its place. */
export function simplified(text: string): string {
  let simple = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const char = SIMPLE.get(text.charCodeAt(at));
    if (char === undefined) continue;
    simple += text.slice(done, at) + char;
    done = at + 1;
  }
  return done === 0 ? text : simple + text.slice(done);
}
