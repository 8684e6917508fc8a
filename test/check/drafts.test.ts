import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadBase } from '../../src/base/load.ts';
import { check } from '../../src/check/check.ts';
import { collectionOf } from '../../src/model/collection.ts';

/** Each figure, date and name with its verdict, the facts it rests on, and what is to be written. */
type Row = readonly [draft: string, judged: readonly string[]];

const HARBOUR: readonly Row[] = [
  [
    'The ferries carried about 3.4 million passengers.',
    ['about 3.4 million supported:rounded passengers.total'],
  ],
  [
    'The ferries carried nearly 3.4 million passengers.',
    ['nearly 3.4 million refuted:direction passengers.total → 3.42 million'],
  ],
  [
    'The ferries carried more than 3.4 million passengers.',
    ['more than 3.4 million supported:rounded passengers.total'],
  ],
  [
    'The ferries carried at least 3.42 million passengers.',
    ['at least 3.42 million supported:rounded passengers.total'],
  ],
  [
    'The ferries carried more than 3.42 million passengers.',
    ['more than 3.42 million refuted:direction passengers.total → 3.42 million'],
  ],
  [
    'The ferries carried fewer than 3.5 million passengers.',
    ['fewer than 3.5 million supported:rounded passengers.total'],
  ],
  [
    'The ferries carried fewer than 3 million passengers.',
    ['fewer than 3 million refuted:direction passengers.total → 3.42 million'],
  ],
  [
    'The ferries carried 3 million passengers.',
    ['3 million refuted:value passengers.total → 3.42 million'],
  ],
  [
    'The ferries carried between 3 and 4 million passengers.',
    ['3 and 4 million supported:rounded passengers.total'],
  ],
  [
    'Passenger numbers fell by 6.5% over the year before.',
    ['6.5% refuted:scope passengers.growth'],
  ],
  [
    'In 2023 the ferries carried 3.42 million passengers.',
    ['3.42 million refuted:scope passengers.total'],
  ],
  [
    'In 2023 the ferries carried 3.21 million passengers.',
    ['3.21 million supported:exact passengers.previous'],
  ],
  [
    'By 2030 the ferries will have carried 3.42 million passengers.',
    ['3.42 million refuted:status passengers.total'],
  ],
  [
    'The Lindey route carried 3.42 million passengers.',
    ['3.42 million refuted:subject passengers.lindey → 1.2543 million'],
  ],
  [
    'Of the 48,720 scheduled crossings 47,260 were run; 1,460 were not.',
    [
      '48,720 supported:exact crossings.scheduled',
      '47,260 supported:exact crossings.run',
      '1,460 supported:derived crossings.scheduled crossings.run',
    ],
  ],
  [
    '97% of scheduled crossings were run.',
    ['97% supported:derived crossings.run crossings.scheduled'],
  ],
  [
    '90% of scheduled crossings were run.',
    ['90% refuted:value crossings.run crossings.scheduled → about 97%'],
  ],
  [
    'Punctuality rose from 91.8% to 94.2%.',
    ['91.8% supported:exact punctuality.previous', '94.2% supported:exact punctuality.all'],
  ],
  [
    'Punctuality on the Vesper route was 94.2%.',
    ['94.2% refuted:subject punctuality.vesper → 88.6%'],
  ],
  [
    'Freight fell by 4% to 1.92 million tonnes.',
    ['4% supported:exact freight.fall', '1.92 million tonnes supported:exact freight.total'],
  ],
  ['Grain came to 384 tonnes.', ['384 tonnes refuted:value freight.grain → 384,000 tonnes']],
  [
    'Grain came to 384,000,000 kilograms.',
    ['384,000,000 kilograms supported:converted freight.grain'],
  ],
  [
    'Grain made up a fifth of the freight.',
    ['a fifth supported:derived freight.grain freight.total'],
  ],
  [
    'Grain made up a quarter of the freight.',
    ['a quarter refuted:value freight.grain freight.total'],
  ],
  [
    'The North Quay took 1,140 ships and the South Quay 655.',
    ['1,140 supported:exact ships.north', '655 supported:exact ships.south'],
  ],
  [
    'The North Quay took 655 ships and the South Quay 1,140.',
    ['655 refuted:subject ships.north → 1,140', '1,140 refuted:subject ships.south → 655'],
  ],
  [
    'North Quay and South Quay took 1,140 and 655 ships respectively.',
    ['1,140 supported:exact ships.north', '655 supported:exact ships.south'],
  ],
  [
    'North Quay and South Quay took 655 and 1,140 ships respectively.',
    ['655 refuted:subject ships.north → 1,140', '1,140 refuted:subject ships.south → 655'],
  ],
  ['Together the two quays took 1,795 ships.', ['1,795 supported:derived ships.north ships.south']],
  ['Together the two quays took 1,800 ships.', ['1,800 nei']],
  ['Dredging is to be finished in June 2026.', ['June 2026 supported:exact dredging.end']],
  ['Dredging is to be finished in May 2026.', ['May 2026 refuted:value dredging.end → June 2026']],
  [
    'Harbour dues are 0.85 euros a tonne from 1 January 2025.',
    ['0.85 euros supported:exact dues.rate', '1 January 2025 supported:exact dues.start'],
  ],
  ['Harbour dues are 0.85 dollars a tonne.', ['0.85 dollars refuted:unit dues.rate → 0.85 euros']],
  [
    'Two electric ferries are sailing, a third of the target.',
    [
      'Two supported:exact electric.sailing',
      'a third supported:derived electric.sailing electric.target',
    ],
  ],
  ['Two electric ferries are to sail by 2030.', ['Two refuted:status electric.sailing']],
  ['Wind supplied 73% of the energy used.', ['73% supported:exact energy.wind']],
  [
    'Wind supplied nearly three quarters of the energy used.',
    ['nearly three quarters supported:rounded energy.wind'],
  ],
  [
    'Diesel burned fell from 11.3 million litres to 9.8 million litres.',
    [
      '11.3 million litres supported:exact diesel.previous',
      '9.8 million litres supported:exact diesel.used',
    ],
  ],
  [
    'Income was 139.5 million euros and spending 146.8 million euros.',
    [
      '139.5 million euros refuted:subject income.total → 146.8 million euros',
      '146.8 million euros refuted:subject spending.total → 139.5 million euros',
    ],
  ],
  ['Income exceeded spending by 5%.', ['5% supported:derived income.total spending.total']],
  ['Fares brought in 40% of the income.', ['40% supported:derived income.fares income.total']],
  [
    'Next year 31 million euros are to be invested, 19 million of it in ferries.',
    [
      '31 million euros supported:exact budget.investment',
      '19 million supported:exact budget.ferries',
    ],
  ],
  [
    '31 million euros were invested in 2024.',
    ['31 million euros refuted:status budget.investment'],
  ],
  ['A monthly pass costs 98 euros.', ['98 euros refuted:value fares.monthly → 89 euros']],
  ['Children under 12 travel free.', ['under 12 supported:exact fares.children']],
  ['Children under 10 travel free.', ['under 10 refuted:direction fares.children → less than 12']],
  [
    'The Authority employs 864 people, 118 of them trainees.',
    ['864 people supported:exact staff.total', '118 supported:exact staff.trainees'],
  ],
  ['The Authority employs 118 people.', ['118 people refuted:subject staff.total → 864 people']],
  [
    'One in seven of the staff is a trainee.',
    ['One in seven supported:derived staff.trainees staff.total'],
  ],
  ['There were 34 incidents in 2024.', ['34 refuted:subject incidents.total → 26']],
  [
    'The harbour master Ingrid Solheim retired on 31 October 2024.',
    ['31 October 2024 supported:exact harbour-master.retired'],
  ],
  [
    'The harbour master Ingrid Solheim retired on 30 October 2024.',
    ['30 October 2024 refuted:value harbour-master.retired → 31 October 2024'],
  ],
  [
    'The harbour master had served for 20 years.',
    ['20 years supported:rounded harbour-master.years'],
  ],
  [
    'The harbour master had served for over 20 years.',
    ['over 20 years supported:exact harbour-master.years'],
  ],
  ['The Authority was founded in 1987.', ['1987 supported:exact authority.founded']],
  ['The Authority was founded in 1978.', ['1978 refuted:value authority.founded → 1987']],
  [
    'The busiest day was 27 July 2024, with 21,640 people.',
    [
      '27 July 2024 supported:exact passengers.busiest.date',
      '21,640 people supported:exact passengers.busiest.people',
    ],
  ],
  [
    'The busiest day was 27 June 2024.',
    ['27 June 2024 refuted:value passengers.busiest.date → 27 July 2024'],
  ],
  ['Bread costs 3 euros.', ['3 euros nei']],
  ['The rescue boat was called out 73 times.', ['73 times supported:exact rescue.call-outs']],
  [
    'The rescue boat was called out 37 times.',
    ['37 times refuted:value rescue.call-outs → 73 times'],
  ],
  [
    'Nine ferries serve seven islands.',
    ['Nine supported:exact ferries.total', 'seven supported:exact islands.served'],
  ],
  [
    'The Harbour Dues Order sets dues at 0.85 euros a tonne.',
    ['0.85 euros supported:exact dues.rate'],
  ],
];

const LIBRARY: readonly Row[] = [
  [
    '图书馆全年接待读者186.4万人次,同比增长12%。',
    ['186.4万人次 supported:exact readers.total', '12% supported:exact readers.growth'],
  ],
  ['图书馆全年接待读者近190万人次。', ['近190万人次 supported:rounded readers.total']],
  ['图书馆全年接待读者逾186万人次。', ['逾186万人次 supported:rounded readers.total']],
  [
    '图书馆全年接待读者不足180万人次。',
    ['不足180万人次 refuted:direction readers.total → 186.4万人次'],
  ],
  ['图书馆全年接待读者约186万人次。', ['约186万人次 supported:rounded readers.total']],
  [
    '图书馆全年接待读者一百八十六万四千人次。',
    ['一百八十六万四千人次 supported:exact readers.total'],
  ],
  ['图书馆全年接待读者168.4万人次。', ['168.4万人次 refuted:value readers.total → 186.4万人次']],
  ['图书馆平均每月接待读者15.5万人次。', ['15.5万人次 supported:derived readers.total']],
  [
    '全年外借92.7万册次,其中少儿图书41.3万册次,占44.6%。',
    [
      '92.7万册次 supported:exact loans.total',
      '41.3万册次 supported:exact loans.children',
      '44.6% supported:derived loans.children loans.total',
    ],
  ],
  [
    '全年外借92.7万册次,其中少儿图书41.3万册次,占54.6%。',
    [
      '92.7万册次 supported:exact loans.total',
      '41.3万册次 supported:exact loans.children',
      '54.6% refuted:value loans.children loans.total → 约44.6%',
    ],
  ],
  ['全年外借41.3万册次。', ['41.3万册次 refuted:subject loans.total → 92.7万册次']],
  ['电子书借阅占比超过三成。', ['超过三成 supported:converted loans.e-books']],
  ['电子书借阅占比不到三成。', ['不到三成 refuted:direction loans.e-books']],
  ['电子书借阅占比为30%。', ['30% supported:rounded loans.e-books']],
  [
    '馆藏215万册,新购近8万册。',
    ['215万册 supported:exact holdings.total', '近8万册 supported:exact holdings.bought'],
  ],
  [
    '馆藏215万册,新购8万余册。',
    [
      '215万册 supported:exact holdings.total',
      '8万余册 refuted:direction holdings.bought → 近8万册',
    ],
  ],
  ['馆藏达到300万册。', ['300万册 refuted:value holdings.total → 215万册']],
  [
    '南岸分馆2023年4月23日开馆,设座位620个。',
    [
      '2023年4月23日 supported:exact south-branch.opened',
      '620个 supported:exact south-branch.seats',
    ],
  ],
  [
    '南岸分馆2023年4月24日开馆,设座位260个。',
    [
      '2023年4月24日 refuted:value south-branch.opened → 2023年4月23日',
      '260个 refuted:value south-branch.seats → 620个',
    ],
  ],
  [
    '建成45个自助图书馆,目标为60个,还差15个。',
    [
      '45个 supported:exact self-service.built',
      '60个 supported:exact self-service.target',
      '15个 supported:derived self-service.target self-service.built',
    ],
  ],
  ['建成60个自助图书馆。', ['60个 refuted:status self-service.target']],
  [
    '建成自助图书馆45个,完成目标的75%。',
    [
      '45个 supported:exact self-service.built',
      '75% supported:derived self-service.built self-service.target',
    ],
  ],
  ['到2026年,自助图书馆将达到60个。', ['60个 supported:exact self-service.target']],
  ['自助图书馆24小时开放。', ['24小时 supported:exact self-service.hours']],
  ['自助图书馆12小时开放。', ['12小时 refuted:value self-service.hours → 24小时']],
  [
    '读书会举办318场,约1.5万人参加,平均每场47人。',
    [
      '318场 supported:exact clubs.total',
      '约1.5万人 supported:exact clubs.participants',
      '47人 supported:derived clubs.participants clubs.total',
    ],
  ],
  ['读书会举办183场。', ['183场 refuted:value clubs.total → 318场']],
  ['夜读活动持续3个月。', ['3个月 supported:exact night-reading.duration']],
  ['夜读活动持续一个季度。', ['一个季度 supported:converted night-reading.duration']],
  [
    '志愿者服务9600小时,相当于400天。',
    ['9600小时 supported:exact volunteers.hours', '400天 supported:converted volunteers.hours'],
  ],
  ['志愿者服务960小时。', ['960小时 refuted:value volunteers.hours → 9600小时']],
  ['2024年购书预算700万元。', ['700万元 supported:exact books.budget']],
  ['购书预算700万美元。', ['700万美元 refuted:unit books.budget → 700万元']],
  [
    '根据《澄湖市全民阅读五年规划》,自助图书馆将达到60个。',
    [
      '澄湖市全民阅读五年规划 refuted:name doc.three-year-plan → 澄湖市全民阅读三年规划',
      '60个 supported:exact self-service.target',
    ],
  ],
  [
    '根据《澄湖市全民阅读三年规划》,自助图书馆将达到60个。',
    [
      '澄湖市全民阅读三年规划 supported:exact doc.three-year-plan',
      '60个 supported:exact self-service.target',
    ],
  ],
  [
    '馆藏和新购分别为215万册、近8万册。',
    ['215万册 supported:exact holdings.total', '近8万册 supported:exact holdings.bought'],
  ],
  ['东湖市图书馆馆藏215万册。', ['215万册 refuted:scope holdings.total']],
  ['馆藏没有超过200万册。', ['没有超过200万册 refuted:direction holdings.total → 215万册']],
  ['馆藏超过200万册。', ['超过200万册 supported:rounded holdings.total']],
  ['馆藏超过215万册。', ['超过215万册 refuted:direction holdings.total → 215万册']],
];

const load = async (name: string) =>
  collectionOf(
    await loadBase(fileURLToPath(new URL(`../fixtures/${name}/${name}.yaml`, import.meta.url))),
  );

describe.each([
  ['harbour', HARBOUR, await load('harbour')],
  ['library', LIBRARY, await load('library')],
] as const)('a draft about the made-up %s report', (_, rows, base) => {
  test.each(rows)('%s', (draft, wanted) => {
    const judged = check(draft, base).map(({ text, verdict, match, reason, facts, suggestion }) => {
      const why = match ?? reason;
      const put = suggestion === undefined ? [] : ['→', suggestion];
      return [text, why ? `${verdict}:${why}` : verdict, ...facts, ...put].join(' ');
    });
    expect(judged).toEqual(wanted);
  });
});
