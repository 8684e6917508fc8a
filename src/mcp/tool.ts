import type { z } from 'zod';
import { FactqError } from '../errors.ts';
import type { FactStore } from '../store/fact-store.ts';

/** A question that a client may ask, with the shapes of what it gives and gets. */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  name: string;
  title: string;
  /** For the model that decides whether to ask. */
  description: string;
  input: Input;
  output: z.ZodObject;
  /** @throws FactqError where the question cannot be answered; the client may ask another. */
  run(store: FactStore, input: z.output<Input>): Promise<Record<string, unknown>>;
}

/** What a client is answered: data, the same as text, or what is wrong. */
export interface ToolResult {
  content: { type: 'text'; text: string }[];
  structuredContent?: Record<string, unknown>;
  isError?: true;
  [key: string]: unknown;
}

/**
 * Answers one call. A failure that the user can mend is an answer too, with its hint, so that the
 * model can ask again; anything else is a defect and thrown.
 */
export async function answer(run: () => Promise<Record<string, unknown>>): Promise<ToolResult> {
  try {
    const data = await run();
    return { content: [textOf(JSON.stringify(data))], structuredContent: data };
  } catch (error) {
    if (!(error instanceof FactqError)) throw error;
    const { message, hint } = error;
    return { content: [textOf(hint ? `${message}. ${hint}` : message)], isError: true };
  }
}

function textOf(text: string): ToolResult['content'][number] {
  return { type: 'text', text };
}
