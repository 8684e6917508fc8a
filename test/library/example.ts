// biome-ignore-all lint/suspicious/noConsole: an example prints.
import { check, compare, loadFactBase, search } from 'factq';

const facts = await loadFactBase();

const [best] = await search(facts, '城市低保');
console.log(best?.fact.id, best?.fact.value, best?.fact.unit);

const { pairs } = compare(facts, ['dibao.urban.standard', 'dibao.rural.standard']);
console.log(pairs[0]?.percent);

for (const { text, verdict, report } of check(facts, '城市低保标准为每人每月616元。'))
  console.log(text, verdict, report);
