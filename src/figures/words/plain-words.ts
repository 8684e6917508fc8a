import type { WordList } from '../lexicon.ts';

/**
 * Words that hold a numeral and count nothing: places, slogans, set phrases, days known by their
 * date.
 */
const PLACES_AND_NAMES =
  '三晋 四川 三亚 三明 六安 九江 百色 万宁 万荣 五台山 五台县 三门峡 二连 二连浩特 三沙 四平 五指山 十堰 三江 三江源 两江 两湖 两广 九寨 九寨沟 五常 六盘水 七台河 八达岭 八宝山 九华山 三峡 三里屯 五里桥 五道口 千岛湖 千山 百里杜鹃 八大处 三元桥 四方台 五大连池 九龙坡 双流 三水 三河 三原 万州 万县 八里桥 六合 五河 五华 五莲 六枝 百度 百济 百家姓 千金 三星 三菱 五菱 三一重工 一汽 二汽 五粮液 六必居 七匹狼 三只松鼠 四大名著 四书五经 三国 二十四史';
const WITH_NUMERALS =
  '十三五 十二五 十一五 十五五 双一流 一流 三农 三农问题 四风 五保 五保户 三公 三公经费 三资 四好 三无 三保障 两不愁 两不愁三保障 三严三实 两学一做 四个意识 两山 两新 两高 两非 一带一路 一国两制 一体化 一体 三位一体 五位一体 四位一体 四个全面 两个维护 两个确立 四个自信 三个代表 三大攻坚战 六稳 六保 三孩 二孩 一孩 两孩 二胎 三胎 一老一小 一村一品 一站式 一窗式 一网通办 一张网 一张图 一本账 一门式 一户一策 一人一策 一人一档 一刀切 一盘棋 一条龙 一把手 二把手 一揽子 一系列 一方面 另一方面 一线 二线 三线 一线城市 一级 二级 三级 三甲 三级甲等 三级联动 四级联动 二维 二维码 三维 一维 二手 二手房 一手 一手房 两手 两手抓 两会 两委 两岸 两侧 两旁 两地 两者 三者 双方 两性 两栖 三方 四方 两口子 三口之家 四口之家 一家人 一家之言 两全 两难 两极 两翼 三角 三角洲 四季 四周 四边 四海 五湖四海 九州 四面 四面八方 五花八门 三番 三番五次 五次三番 百分百 百分点 百姓 百科 百货 百家争鸣 百花齐放 百年大计 千家万户 千方百计 千差万别 千变万化 千言万语 千军万马 千里之外 千秋万代 万一 万物 万众 万民 万岁 万全 万事 万不得已 十足 十全十美 十字 十字路口 十月怀胎 八九不离十 九牛二虎 七上八下 七嘴八舌 乱七八糟 三三两两 三言两语 三心二意 三长两短 三顾茅庐 三令五申 四通八达 四分五裂 五光十色 五颜六色 五脏六腑 六神无主 九霄云外 一五一十 一清二楚 一来二去 一心一意 一举两得 一石二鸟 一举 一一 一些 一切 零售 零件 零食 零星 零碎 零距离 零容忍 零钱 零工 零度 零下 零时 零点 零部件 零散 零花 零头 零用 零担 零基础 零门槛 零起点 零跑 零售价 零售额 归零 清零 飘零 凋零 挂零 化整为零 一点点 一般 一直 一定 一样 一向 一再 一旦 一同 一道 一路 一时 一致 一律 一贯 一味 一套班子 一连 一连串 一度 一度电 一并 一经 一边 一旁 一带 一行 一生 一世 一概 一共 一目了然 一如既往 一帆风顺 一诺千金 一针见血 一丝不苟 一视同仁 一蹴而就 一刻 一方 一把 一口气 一股脑 一大批 一批批 一次次 一代代 一个个 一家家 一户户 一项项 一步步 一步 一阵 一番番 其一 唯一 统一 单一 同一 万里长征 万里长城 两万五千里长征 成千上万 成百上千 数以千计 数以万计 数以百计 千百年 百十来 千千万万 亿万 百八十 三五成群 隔三差五 接二连三 三下五除二 不三不四 朝三暮四 丢三落四 颠三倒四 举一反三 说一不二 数一数二 独一无二 合二为一 一分为二 二话不说 三思 三生有幸 三足鼎立 三农工作 四舍五入 五四 五四运动 五一 六一 七一 八一 九一八 七七事变 一二九 三八 三八节 双十一 双十二 双十 六一八 三一五 七夕 三伏 三九天 二十四节气 十二生肖 十二时辰 三百六十行 三十六计 三十而立 四十不惑 五十步笑百步 一千零一夜 一百零八将 百团大战 百日攻坚 百日行动 百日咳 一二三产 一二三产业 二三产业 一产 二产 三产 四六级 一卡通 一号文件 中央一号文件 三公里外 二审 一审 三审 初一 初二 初三 大一 大二 大三 大四 周一 周二 周三 周四 周五 周六 星期一 星期二 星期三 星期四 星期五 星期六 礼拜一 礼拜二 礼拜三 礼拜四 礼拜五 礼拜六 老大老二 九三学社 三八妇女节 五一劳动节 十一黄金周 八一建军节 国庆七天';

/** Words of the same kind that are numbers after all before some characters: 十分之三, 十分钟. */
const UNLESS_BEFORE: readonly (readonly [words: string, notBefore: string])[] = [
  ['十四五', '岁个名家人万亿千百天年'],
  ['一五,二五,九五', '折'],
  ['千万', '元人个名户家吨亩平公里册张件台辆次项级'],
  ['万分,千分', '之'],
  ['十分', '之钟'],
  ['一点', '一二三四五六七八九零〇'],
  ['一起', '案事火交'],
  ['一番', '事'],
  ['重九', '成'],
  ['高一,高二,高三', '成倍点'],
];

/** Compounds that begin like a measure word or hold 多, 半 or 点 and are none of them. */
const COMPOUNDS =
  '方面 方案 方法 方式 方向 方针 方便 方位 人民 人大 人才 人均 人类 人心 人士 人群 人手 人生 人数 人间 人事 人工 人文 人物 人身 人居 人性 人为 家庭医生 家园 家长 家政 家属 家乡 家具 家电 年代 年级 年度 年龄 年轻 年会 年报 年鉴 月份 月饼 日常 日前 日益 日期 天然 天气 天津 天下 周岁 周边 周围 周刊 周末 成立 成为 成员 成果 成绩 成功 成功率 成效 成本 成长 成就 成熟 成都 成人 成年 成交 成品 成分 成份 成型 成套 成批 成片 成本 成群 成天 口号 口岸 口罩 口径 口头 户籍 户口 户外 户均 户型 位于 位居 位列 位置 名列 名为 名单 名称 名录 名义 级别 层次 层面 层级 处理 处置 处罚 处分 处于 处级 淹没 沉没 吞没 没收 没入 出没 埋没 未来 头部 头条 头脑 头号 头等 头发 头疼 头痛 头目 双职工 双重 双向 双拥 袋装 瓶装 盒装 桶装 箱包 匹配 册子 剂量 尊重 尊敬 尊老 寿命 得分 评分 总分 均分 平均分 满分 考了 分机 分店 分院 分中心 分会 分部 千儿八百 身高 净高 所有 所在 所属 所得 所以 部分 部门 部委 部署 部长 部队 支持 支出 支付 支部 支撑 支援 支队 只有 只是 只要 只能 单位 单元 单独 单纯 次年 次日 次要 届时 届满 省级 省委 省市 省直 市级 市委 市场 市民 市值 市直 县级 县委 县城 县域 区委 区域 区间 区级 村级 村委 村民 村庄 村干部 社区医院 里程 里程碑 里面 里铺 里店 里堡 里屯 里河 度假 度量 升级 升至 升到 升高 升学 种植 种子 种族 条例 条件 条款 款项 起点 起步 起来 起草 起诉 例如 例会 例外 场所 场地 场面 场馆 场次 份额 张贴 本级 本地 本次 本月 本年 本报 本土 台账 台风 台湾 台阶 套餐 架构 枚举 把握 把关 批准 批评 批复 批发 回归 回升 回落 回复 回头 轮流 轮换 间接 间隔 间距 元旦 元月 元首 元素 元宵 圆满 点钟 点半 分钟 分之 分别 分类 分支 分局 分析 分布 分配 分管 分行 秒杀 克服 米粉 斤两 吨位 亩均 类似 类型 类别 项目经理 半岛 半导体 半径 半边天 半决赛 半成品 半自动 半路 半信半疑 半价 减负 增负 担负 肩负 背负 抱负 辜负 自负 胜负 正负 大半 多半 对半 一半 半数 半天 半夜 半途 半月谈 时间 时代 时期 时候 时刻 时任 时时 时事 时常 时下 号召 号码 号称 路线 路径 路口 路面 路段 路人 楼市 楼盘 后来 后者 后备 后续 后期 人户 总数 户数 次数 倍数 指数 基数 个数 件数 系数 参数 分数 少数 多数 大多数 绝大多数 数据 数字 数量 数值 数学 数码 数额 数智 几乎 几何 几番 月均 日均 年均 个人信息 个体 个案 个性 个别 个税 个人所得税 团体 团队 团伙 团结 团员 师生 师资 师范 版权 版块 版面 室内 室外 楼宇 楼房 楼栋 路灯 寸步 八百里秦川';

/** English phrases whose numerals count nothing. */
const PHRASES =
  'one in a million,one by one,one another,one after another,one-stop,one-way,two-way,one-time,one-off,one-sided,one day,one thing,one of,no one,any one,some one,each one,every one,this one,that one,which one,number one,day one,first one,last one,zero tolerance,ground zero,cloud nine,nine-to-five,fifty-fifty,at sixes and sevens,two sessions,four comprehensives,one belt one road,one country two systems,one-child policy,two-child policy,three-child policy,five-year plan,five-year plans,five guarantees,three rural issues,a quarter of a century,half a century,quarter of a century,in half,half-time,halfway,other half,better half,quarter-finals,over and over,over and above,above all,about to,over again,over time,over the years,more and more,all over,more or less,up to date,up to now,up to speed,some of,some time,some day,under way,under construction,second to none,third party,third parties,last quarter,this quarter,double-check,twice over,a million thanks,thanks a million,seven days a week,one or two,catch-22,four seasons,seven wonders,add up to,adds up to,adding up to,added up to,zero-sum,from zero,net zero,below zero,above zero';

/** Words that are only themselves: they keep the grammar from finding a figure in them. */
export const PLAIN_WORDS: readonly WordList[] = [
  { words: PLACES_AND_NAMES.split(' '), roles: {} },
  { words: WITH_NUMERALS.split(' '), roles: {} },
  ...UNLESS_BEFORE.map(([words, notBefore]) => ({ words: words.split(','), roles: {}, notBefore })),
  { words: COMPOUNDS.split(' '), roles: {} },
  { words: PHRASES.split(','), roles: {} },
];
