import type { Answer, Command, Context } from './command.ts';

/** `factq mcp` */
export const mcp: Command = {
  name: 'mcp',
  summary: {
    en: 'the same questions for an assistant, by the Model Context Protocol on stdio',
    zh: '通过标准输入输出以模型上下文协议（MCP）提供查询',
  },
  args: [],
  options: [],
  examples: [
    { line: () => 'factq mcp', what: { en: 'until stdin closes', zh: '直到标准输入关闭' } },
    {
      line: () => 'factq mcp --base mine.yaml',
      what: { en: 'on another base', zh: '使用另一份数据' },
    },
  ],
  run: async (context: Context): Promise<Answer> => {
    const { serveMcp } = await import('../mcp/serve-mcp.ts');
    const { VERSION } = await import('../cli/version.ts');
    await serveMcp(context.openStore, { version: VERSION });
    return {};
  },
};
