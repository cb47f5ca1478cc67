import type { Language } from '../kernel/index.js';
import { message } from '../messages/index.js';
import { askedWords, namedValue, nameWords, valueWords } from './explain-operand.js';
import type { CompareTrace, IsTrueTrace, MembersTrace, TraceNode } from './trace.js';
import type { Truth } from './truth.js';

/** One line for each thing that was asked, in order. `isDenied` inside a "not". */
export const nodeLines = (node: TraceNode, language: Language, isDenied = false): string[] => {
  switch (node.op) {
    case 'not':
      return node.children.flatMap((child) => nodeLines(child, language, !isDenied));
    case 'all':
    case 'any':
      return node.children.flatMap((child) => nodeLines(child, language, isDenied));
    case 'compare':
      return [compareLine(node, language, isDenied)];
    case 'is-true':
      return [flagLine(node, language, isDenied)];
    case 'every-member':
    case 'some-member':
      return [membersLine(node, language)];
  }
};

const compareLine = (node: CompareTrace, language: Language, isDenied: boolean): string => {
  const name = nameWords(node.left, language);
  const given = node.label !== node.left.words ? node.label : null;
  return message(
    isDenied ? 'explain.compareIfNot' : 'explain.compare',
    {
      label: given?.[language] ?? name ?? valueWords(node.left, language),
      // a label of its own does not say which value is meant
      left: given === null ? valueWords(node.left, language) : namedValue(node.left, language),
      right: askedWords(node.operator, node.left, node.right, language),
      truth: truthWords(node.truth, language),
    },
    language,
  );
};

const flagLine = (node: IsTrueTrace, language: Language, isDenied: boolean): string =>
  message(
    isDenied ? 'explain.flagIfNot' : 'explain.flag',
    {
      label:
        (node.label === node.left.words ? nameWords(node.left, language) : node.label?.[language]) ?? null,
      value: valueWords(node.left, language),
    },
    language,
  );

const membersLine = (node: MembersTrace, language: Language): string => {
  const label = node.label?.[language] ?? node.fact;
  if (node.noValue !== null) {
    const reason = message(`noValue.${node.noValue}`, {}, language);
    return message('explain.membersUnknown', { label, reason }, language);
  }
  const count = (truth: Truth): number => node.children.filter((child) => child.truth === truth).length;
  return message(
    node.complete ? 'explain.members' : 'explain.membersUnlisted',
    { label, count: node.children.length, yes: count('true'), no: count('false'), open: count('unknown') },
    language,
  );
};

export const truthWords = (truth: Truth, language: Language): string =>
  message(`truth.${truth}`, {}, language);
