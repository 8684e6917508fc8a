import { TwoScripts } from './two-scripts.ts';

/** Words of Chinese and English that say how a figure is meant; none belong to any one report. */

const either = (han: string, latin: string) => {
  const words = new TwoScripts(han, latin);
  return (text: string): boolean => words.test(text);
};

const COUNTED =
  '(?:some |about )?(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|a hundred|a dozen)';

/** Words that take back the done thing after or before them: none has been checked, 尚未到位. */
const UNDONE = new TwoScripts(
  '已经?(?:[^,，。;；]{0,4})(?:写[进入]|列[进入]|纳入|定为)[^,，。;；]{0,16}(?:实事|规划|计划|方案|目标|清单|任务)|(?:尚未|还未|还没有?|没有|一[个家户项名]都?没|未能|未曾|并未|不曾)[^,，。;；]{0,6}',
  '(?:none|not|never|nothing|nobody|no one|neither|yet to)\\b[^,.;]{0,24}',
);

/** Told as done; what is denied to be done is not. */
export const saysDone = (text: string): boolean => tellsDone(UNDONE.without(text));

const tellsDone = either(
  '已(?!故|婚)|到位|到账|入账|筹齐|(?:[如而现目]今|目前|现)(?:共|已)?有|全部(?=建成|完成|到位|筹|挂牌)|建成|建起|创建了|落成|实现了|完成了|建好|实际|[筹募][集得到措齐](?:了|到)|筹得|贡献了?|打造了|建立了|评[选定]?出|认定|命名|拥有|现有|诞生|挂牌|编制[了完好]|[都已均]编制',
  `up and running|has got|had(?= ${COUNTED})|there (?:are|were)(?: now)?(?= \\w+)|(?:has|have|had|was|were)(?: (?:\\w+ly|already|all|been))* (?:built|rebuilt|created|completed|established|raised|set up|drawn up|opened|collected|generated|recognised|recognized|named|designated|invested|achieved|reached)|has been|have been|already|now has|boasts?|completed|actually|created|raised|built|brought in|collected|generated|contributed|yielded|netted|achieved`,
);

/** 将新建30个列入…: takes an object, and puts nothing off. */
const TAKES = new TwoScripts(
  '将(?=[^,，。;；]{2,36}(?:列入|列为|纳入|写进|写入|定为|作为))',
  'will (?=power\\b)',
);

/** Told as still to come. */
export const saysToCome = (text: string): boolean => tellsToCome(TAKES.without(text));

const tellsToCome = either(
  '想(?=创|建|打|在|把|要|让)|等着|等待|计划|拟(?!人|态|合|音|声|物)|力争|目标|预计|将(?=达|增|新|完|实|投|发|处|惠|筹|建|创|于|在|会|要|对|销|为|有|使|再|接|给|走|开|全部|拥|下|拨|派|组|推|启|努|力|继|进|通|向|由|迎|提|降|减|调|改|成|销|卖|扩|涨|升|保|举|召|覆|纳|得|获|突|超)|打算|有望|争[取创]|[可能](?=筹|达|望|为.{1,8}筹)|规划|准备(?!金|好|了)|即将|未来|到20[2-9]\\d年|[”五]末|期间创建|要(?=建|创|在|完|有|为|对|让|使|给|树|打|达|培|评|新|开|推)|鼓励|提出|部署|承诺|拟定|谋划|筹划|着手|筹备|有意|期望|预估|预测|届时|今后|下一步|明年|来年|不久|有待|仍待|尚未|还未|还没|定下|预期|待(?=建|开|投)',
  '(?:hoping|aiming|seeking|looking|expecting|intending|about) to|being (?:prepared|planned|drawn up)|in preparation|plans? (?:to|for|an?(?= )|\\d+|some|about|another)|planning to|(?<!\\b(?:took|take|takes|taking) )aims?|aimed|targets?(?! of\\b)|(?:is|are|was|were) targeted|targeted at|wants?|wishes|goals?|will|expected|expects|projected|intends?|hopes?|by 20[2-9]\\d|(?:is|are) (?:set(?! aside)|due|expected|planned|to have|to be)|(?<!\\b(?:those|ones|items|duties|tasks|things|matters|list) )to be (?:\\w+ed|built|set up)|pledged?|pledges|promised?|vow(?:s|ed)|propos(?:es|ed)|slated|scheduled to|going to|on track to|looks? to|prepar(?:es|ing) to|forecasts?|anticipates?|yet to|not yet|next year|coming (?:years?|months)|later this year|upcoming|soon|(?:is|are) to|awaiting|pending|seeks? to|sets? out to|set out to|budget|could|can|may|would|should|calls? for',
);

/** A verb of the past: named, set up, 建了. What is only aimed at is not told with one. */
export const saysPast = either(
  '[\\u4e00-\\u9fff]了(?!解|望)|已|有(?!望|意)|达到?',
  '(?!(?:need|aim|plann|expect|project|target|propos|intend|schedul)ed)\\w{2,}ed|set up|built|made|won|got|saw|became|has|have|had|was|were',
);

/** A goal that was reached. */
export const saysReached = either(
  '(?:完成|实现|达成|达到|兑现|超额|如期)了?.{0,20}(?:目标|任务|规划|计划)|(?:目标|任务|规划|计划).{0,12}(?:完成|实现|达成|兑现)',
  '(?:met|fulfill?ed|achieved|reached|hit|attained|completed|delivered|surpassed|exceeded) .{0,24}(?:goals?|targets?|plans?)|(?:goals?|targets?) .{0,30}(?:met|fulfill?ed|achieved|reached|hit|attained|completed)',
);

/** Says how much something changed, which no single fact states. */
export const saysChange = either(
  '增长|增幅|同比|环比|上升|下降|增加了?(?=\\d|近|约|超|百)|减少了?(?=\\d|近|约|超|百)|提高了?(?=\\d|近|约|超|百)|上涨|涨幅|降幅|翻了|翻番|比上年|较上年|比去年|较去年|比前年|增速|跌',
  'grew|growth|increased by|increase of|rose by|rose \\d+|(?<!\\b(?:set|put|built|opened|drew|drawn|makes?|making|made|picked|turned|takes?|took) )up (?:by )?\\d+|fell|decreased?|(?<!\\b(?:sent|passed|handed|put|shut|closed|set|laid|flowed|goes|went|taken|took) )down \\d+|year-on-year|year on year|compared with (?:20|last)|higher than last|jumped|climbed|dropped|surged|doubled|tripled',
);

/** Asks for a sum of what is named. */
export const saysSum = either(
  '合计|共计|总计|加起来|合起来|加总|总共|两项相加|两者相加|相加|之和|加在一起|累计共|一共|总数|合共|共有|共(?=[\\d约近超])',
  'in total|total of|totall?ed|totall?ing|together|combined|altogether|in all|sum of|between them|taken together|added up|adds? up',
);

/** Asks for a sum and nothing else. */
export const asksForSum = either(
  '合计|共计|总计|加起来|合起来|加总|相加|之和|加在一起',
  'in total|together|combined|altogether|in all|sum of',
);

/** Asks for a difference. */
export const saysDifference = either(
  '相差|[高低多少]于(?=[\\u4e00-\\u9fff]{1,12}\\d)|差(?=[\\d近约])|差距|差额|之差|多出|高出|比.{1,24}(?:多|高|少|低)|较.{1,24}(?:多|高|少|低)|差了|多了|少了|不及|^[,，、;；\\s]*[就还要]?[多少高低]出?(?=[\\d一二两三四五六七八九十百千近约])',
  'difference|gap|(?:more|less|fewer) than (?=[a-z])(?!(?:half|an?|one|two|three|four|five|six|seven|eight|nine|ten|twice|double|enough|ever)\\b)|higher than|lower than|exceed(?:s|ed)? .{1,60} by|surpass(?:es|ed)? .{1,60} by|outnumber|(?:more|higher) .{1,30} than|(?:fewer|less|lower) .{1,30} than|above the|below the|apart',
);

/** Asks for a difference and nothing else. */
export const asksForDifference = either(
  '相差|差距|差额|之差|比',
  'difference|gap|outnumber(?:s|ed)?|exceed(?:s|ed)? .{1,60} by|surpass(?:es|ed)? .{1,60} by',
);

/** Asks for what is left of a whole. */
export const saysRest = either(
  '除.{1,30}外|扣除|除去|减去|没有?(?:实现|完成|开工|启动)|尚需|还需|还要|还差|还剩|剩(?=[\\d一二两三四五六七八九十百千近约])|扣掉|再建|尚未|未开工|还未|没有开工|还没|剩余|剩下|其余|余下|未获|未能|仍未|以外|之外|没有?(?:获|得|被)|还有|尚有|仍有|未动工|待动工|待开工|没开工|非.{1,14}(?:渠道|部分|来源|方面)',
  'remaining|the rest|leav(?:es|ing)|the other(?=\\s[\\d$¥]| about| some)|the balance|others|still needs?|still lacks?|short of the target|yet to|not yet|still waiting|left|have not|had not|has not|were not|without|(?:other than|apart from|aside from|except for|excluding)|outside|still to',
);

const LEAVING_OUT =
  /^\s*(?:除了?[^,，]{1,24}[外,，]|(?:apart from|aside from|except for|excluding|not counting|leaving out)\b)/i;

/** Whether a sentence begins with what is left out: what its clauses tell of is the rest. */
export function leavesOut(sentence: string): boolean {
  return LEAVING_OUT.test(sentence);
}

/** Asks for a share of a whole or a rate of completion. */
export const saysShare = either(
  '占|率|比例|比重|成(?![立为员果绩])|分之',
  'share|percent|per cent|proportion|quarter|half|third|fifth|rate|portion|accounted|account|of the total|out of|in (?:four|five|ten|three)',
);

/** Asks how many times one is of another. */
export const saysMultiple = either('倍|翻', 'times|twice|double|triple|-fold|fold');

/** Asks for an amount for each one. */
export const saysEach = either(
  '平均|每(?!年|个?月|天|日|周|季)|户均|人均|家均|次均|均摊|折合',
  'average|averag(?:ed|es|ing)|per(?! ?cent)|each|apiece|works? out|a (?:time|head|person|household|piece)',
);

/** Asks for an average and nothing else. */
export const asksForAverage = either(
  '平均|均',
  'per(?! ?cent)|average|averag(?:ed|es|ing)|each|apiece',
);

/** The figure is about something that is only compared with, before or elsewhere. */
export const comparesWith = /(?:比|较|与|同|than|with|from|to)\s?$/i;

const COMPUTED = [saysDifference, saysRest, saysShare, saysMultiple, saysEach];
/** Names several together, which may be added up. */
export const saysJoined = either('[和与及]', 'and');
const saysTwoYears = either('[两二2]年', 'two years');

/** Whether a clause and its sentence may tell something that is computed from what a report states. */
export function asksForComputation(clause: string, sentence: string): boolean {
  return (
    /[%％]/.test(clause) ||
    COMPUTED.some((asks) => asks(clause)) ||
    saysJoined(clause) ||
    saysSum(sentence) ||
    leavesOut(sentence) ||
    saysTwoYears(sentence)
  );
}
