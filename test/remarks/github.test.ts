import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/remarks/github.ts';
import { hasLive } from '../../src/render/visible.ts';
import { COLLECTION, checked, hostileDraft, NEI, REFUTED, SUPPORTED } from './made-up.ts';

describe("remarks as GitHub's annotations", () => {
  it('are an error for what is refuted and a notice for what the report does not speak of', () => {
    const draft = checked(
      '标准为625元,场所近300家,书价12元',
      [
        ['625元', REFUTED],
        ['近300家', SUPPORTED],
        ['12元', NEI],
      ],
      './a,b:c/100%.txt',
    );
    expect(render([draft], COLLECTION, { lang: 'en' }).split('\n')).toEqual([
      '::error file=a%2Cb%3Ac/100%25.txt,line=1,endLine=1,col=4,endColumn=8,title=refuted%3A the report says otherwise::625元: refuted: the report says otherwise. The figure is that of relief.fund. The report has 615元/月/人 (资金, paragraph 2; relief.standard). Write 615元 instead.',
      '::notice file=a%2Cb%3Ac/100%25.txt,line=1,endLine=1,col=19,endColumn=22,title=not settled by the report::12元: not settled by the report.',
    ]);
  });

  it('speak Chinese', () => {
    const draft = checked('为625元', [['625元', { ...REFUTED, remark: '' }]]);
    expect(render([draft], COLLECTION, { lang: 'zh' })).toContain(
      '::625元：不符：与报告所述不同。报告中为615元/月/人（资金，第2段; relief.standard）。应改为615元。',
    );
  });

  it('give columns for a stretch of one line alone, as GitHub wants', () => {
    const draft = checked('12\n yuan', [['12\n yuan', NEI]]);
    const annotation = render([draft], COLLECTION, { lang: 'en' });
    expect(annotation).toMatch(
      /^::notice file=draft\.txt,line=1,endLine=2,title=[^,]+::12%0A yuan/,
    );
  });

  it('name no file for stdin', () => {
    const draft = checked('12元', [['12元', NEI]], '-');
    expect(render([draft], COLLECTION, { lang: 'en' })).toMatch(
      /^::notice line=1,endLine=1,col=1,/,
    );
  });

  it('are nothing where all is supported', () => {
    const draft = checked('近300家', [['近300家', SUPPORTED]]);
    expect(render([draft], COLLECTION, { lang: 'en' })).toBe('');
  });

  it('are one line each, of a form that no draft can break', () => {
    fc.assert(
      fc.property(hostileDraft, (draft) => {
        const text = render([draft], COLLECTION, { lang: 'en' });
        const lines = text === '' ? [] : text.split('\n');
        const wanted = draft.judged.filter(({ verdict }) => verdict !== 'supported');
        expect(lines).toHaveLength(wanted.length);
        for (const line of lines) {
          expect(line).toMatch(
            /^::(?:error|notice) (?:file=[^,:]*,)?line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[^,:]+::/,
          );
          expect(hasLive(line)).toBe(false);
        }
      }),
    );
  });
});
