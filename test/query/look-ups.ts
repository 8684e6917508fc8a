/**
 * Look-ups written down before the search was coded: who asks, what they type, and the fact that
 * has to come first.
 */
export interface LookUp {
  who: string;
  types: string;
  first: string;
}

type Row = readonly [who: string, types: string, first: string];

const ROWS: readonly Row[] = [
  ['city reporter', '低保', 'dibao.urban.standard'],
  ['county reporter', '农村低保', 'dibao.rural.standard'],
  ['English desk', 'dibao', 'dibao.urban.standard'],
  ['fast typist', 'db', 'dibao.urban.standard'],
  ['typist without an input method', 'dibaobiaozhun', 'dibao.urban.standard'],
  ['fact checker with a draft', '615', 'dibao.urban.standard'],
  ['proof-reader of a speech', '六百一十五', 'dibao.urban.standard'],
  ['reader with a question', '低保标准是多少', 'dibao.urban.standard'],
  ['villager', '农村低保多少钱', 'dibao.rural.standard'],
  ['English desk', 'rural subsistence allowance', 'dibao.rural.standard'],
  ['policy researcher', '30%-40%', 'dibao.urban.spending-share'],
  ['finance reporter', '49.97亿', 'relief.funds'],
  ['spreadsheet user', '4997000000', 'relief.funds'],
  ['English desk', '4.997 billion yuan', 'relief.funds'],
  ['fact checker with a draft', '157.1万', 'relief.people'],
  ['older reader', '五保', 'tekun.standard-raised'],
  ['poverty reporter', '返贫', 'poverty.at-risk.screened'],
  ['radio reporter', '走访', 'visits.person-times'],
  ['charity worker', '孤儿', 'children.orphans'],
  ['English desk', 'orphan', 'children.orphans'],
  ['typist without an input method', 'guer', 'children.orphans'],
  ['social worker', '事实孤儿', 'children.unattended'],
  ['city reporter', '殡仪馆', 'funeral.homes.planned'],
  ['bad speller', '殡义馆', 'funeral.homes.planned'],
  ['fast typist', 'byg', 'funeral.homes.planned'],
  ['English desk', 'cremation', 'funeral.homes.planned'],
  ['budget reporter', '殡仪馆 补助', 'funeral.subsidy.city'],
  ['English desk', 'county funeral home subsidy', 'funeral.subsidy.county'],
  ['fact checker with a draft', '2.4倍', 'funeral.homes.multiple'],
  ['politics reporter', '一肩挑', 'election.one-shoulder.villages'],
  ['fast typist', 'yjt', 'election.one-shoulder.villages'],
  ['fact checker with a draft', '90%', 'election.one-shoulder.villages'],
  ['proof-reader of a speech', '百分之九十四', 'election.one-shoulder.communities'],
  ['politics reporter', '社区 换届', 'election.communities'],
  ['fact checker with a draft', '近300', 'elderly.sites.added'],
  ['budget reporter', '养老 3000万', 'elderly.happiness.funding'],
  ['lottery player', '福彩', 'lottery.sales'],
  ['bad speller', 'lotery', 'lottery.sales'],
  ['fact checker with a draft', '约7.7亿元', 'lottery.welfare-fund'],
  ['bad speller', 'volunters', 'flood.volunteers'],
  ['charity worker', '慈善总会 捐赠', 'flood.donations.federation'],
  ['finance reporter', '16.67亿元', 'flood.donations.total'],
  ['lawyer', '2021年7月1日', 'charity.regulation.effective'],
  ['events planner', '9月5日', 'charity.day'],
  ['headline writer', '僵尸', 'orgs.zombie'],
  ['American editor', 'illegal organizations', 'orgs.illegal'],
  ['magazine writer', '天价彩礼', 'customs.meetings'],
  ['typist without an input method', 'linshijiuzhu', 'assistance.temporary.person-times'],
  ['flood reporter', '受灾农房', 'flood.damaged-households'],
  ['insurance reporter', 'taikang', 'wellness.agreement.taikang'],
  ['business reporter', 'chamber of commerce', 'associations.self-checked'],
  ['proof-reader of a speech', '三万余名志愿者', 'flood.volunteers'],
];

/** All look-ups. */
export const LOOK_UPS: readonly LookUp[] = ROWS.map(([who, types, first]) => ({
  who,
  types,
  first,
}));
