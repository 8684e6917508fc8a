import type { FactBase } from '../model/fact-base.ts';
import { LongestWords } from './longest-words.ts';
import { TwoScripts } from './two-scripts.ts';
import { wholeWordsIn } from './words-in.ts';

/** Names of places no report need list: provinces of China with their English names. */
const PROVINCES =
  '北京 Beijing,天津 Tianjin,河北 Hebei,山西 Shanxi,内蒙古 Inner Mongolia,辽宁 Liaoning,吉林 Jilin,黑龙江 Heilongjiang,上海 Shanghai,江苏 Jiangsu,浙江 Zhejiang,安徽 Anhui,福建 Fujian,江西 Jiangxi,山东 Shandong,河南 Henan,湖北 Hubei,湖南 Hunan,广东 Guangdong,广西 Guangxi,海南 Hainan,重庆 Chongqing,四川 Sichuan,贵州 Guizhou,云南 Yunnan,西藏 Tibet,陕西 Shaanxi,甘肃 Gansu,青海 Qinghai,宁夏 Ningxia,新疆 Xinjiang,香港 Hong Kong,澳门 Macao,台湾 Taiwan';

/** A place name in a text; `nation` for the whole country. */
export interface PlaceName {
  name: string;
  start: number;
  end: number;
  nation: boolean;
  /** Said of where a whole passage is set: 全市, 我县. */
  setting?: boolean;
}

/** Some place that is left unnamed. */
const SOMEWHERE = new TwoScripts(
  '某(?:个|一)?(?:省|市|县|区|乡|镇|村|地(?!产))|(?:外|邻)省|(?:邻|外)[市县](?!场)',
  '(?<=\\banother )(?:province|city|county)',
);
const NATION = new TwoScripts(
  '全国(?!率先|只|仅|首|第|领先|前列|仅|各|人大|唯一|范围|性|两会|重点|先进|率|少有|居|排)|我国(?!家)|全中国',
  "(?<=^|[\\s,])(?:nationwide|nationally|china(?!['’]s)|across the country|countrywide|national)(?![a-z])",
);
const HAN_TOWN =
  /(?<=^|[,，。;；:：、\s年]|在|,其中)([\u4e00-\u9fff]{2,3})(?:市|县|自治州)(?!级|场|民|区|直|本|、?县|委|政|镇)/g;
const NOT_A_TOWN =
  /[里城各县区范设分级省全地超门大个该本我多些试困几农示是造]$|^(?:全|省|各|该|本|我|每|个|多|在|有|为|对|由|从)|^[比较与跟].{2}/;

/** A region that is referred to by its rank alone; whether it is that of the report, its names tell. */
const OWN_REGION = /(?:全|我|本|该)([省市县区镇乡村州])(?![级场民委政直长面域别域分内外])/g;

/** Finds every place a text names, in order: those of a base, provinces, towns by their ending, and the nation. */
export type PlaceFinder = (text: string) => PlaceName[];

/** Makes a finder that knows the places of a base. */
export function placeFinder({ places, report }: FactBase): PlaceFinder {
  const names = Object.values(places).flatMap(({ zh = [], en = [] }) => [...zh, ...en]);
  const known = LongestWords.of(names.map((name) => [name, true]));
  const own = places[report.place]?.zh ?? [];
  return (text) => {
    const found: PlaceName[] = [];
    for (const match of text.matchAll(OWN_REGION)) {
      const [name] = own.filter((each) => each.endsWith(match[1]!));
      if (name !== undefined) found.push({ ...placeOf(match), name });
      else if (own.length > 0) found.push({ ...placeOf(match), setting: true });
    }
    for (const words of [known, PROVINCE])
      for (const { word, start, end } of wholeWordsIn(words, text))
        if (text[end] !== '-') found.push({ name: word, start, end, nation: false });
    for (const match of NATION.in(text)) add(found, match, true);
    for (const match of SOMEWHERE.in(text)) add(found, match, false);
    for (const match of text.matchAll(HAN_TOWN))
      if (!NOT_A_TOWN.test(match[1]!)) add(found, match, false);
    return found.sort((a, b) => a.start - b.start);
  };
}

const PROVINCE = LongestWords.of(
  PROVINCES.split(',').flatMap((entry) => {
    const [zh = '', ...en] = entry.split(' ');
    return [zh, en.join(' ')].map((name) => [name, true] as const);
  }),
);

function add(found: PlaceName[], match: RegExpExecArray, nation: boolean): void {
  found.push({ ...placeOf(match), nation });
}

function placeOf({ 0: name, index }: RegExpExecArray): PlaceName {
  return { name, start: index, end: index + name.length, nation: false };
}
