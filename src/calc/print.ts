import { binding, type Expression } from './syntax.ts';

/** An expression written anew, with the brackets it needs; reading it gives the same expression. */
export function print(expression: Expression): string {
  if (expression.type === 'fact') return expression.fact.id;
  if (expression.type === 'figure') return expression.text;
  if (expression.type === 'negation') return `-${bracketed(expression.of, 3)}`;
  const { operator, left, right } = expression;
  const own = binding(operator);
  return `${bracketed(left, own)} ${operator} ${bracketed(right, own === 1 ? 2 : 3)}`;
}

function bracketed(expression: Expression, least: number): string {
  const loose = expression.type === 'operation' && binding(expression.operator) < least;
  return loose ? `(${print(expression)})` : print(expression);
}
