import { GATE_RULES } from '../../compliance/assessment/gate-rules';
import { RULES } from '../../compliance/catalogue/rules';
import { controlsOf } from '../../compliance/controls/controls-of';
import type { Rule } from '../../compliance/model/rule';
import { compareTexts } from '../../compliance/reports/texts/compare';
import { acknowledgementId } from '../../compliance/reports/texts/findings';
import { findRule } from '../check/select-rules';
import { ExitCode } from '../exit-code';
import type { Command } from '../parsing/command';

export const explain: Command = {
  name: 'explain',
  usage: '[options] [RULE …]',
  about: 'Says of rules what they ask for, why, how to fix and how to acknowledge what they find, and which controls ask for it. Without a rule it lists all of them.',
  more: ['Examples:', '  cdk-security-baseline explain', '  cdk-security-baseline explain KMS-1', '', 'Exit codes: 0; 2 when there is no such rule.'],
  operands: { least: 0, most: Infinity },
  options: [{ name: 'json', about: 'As JSON, for programs.' }],
  run(given, terminal) {
    const asked = given.operands.filter((id) => gateRuleOf(id) === undefined).map(findRule);
    const ofGate = given.operands.map(gateRuleOf).filter((text) => text !== undefined);
    const rules = given.operands.length > 0 ? asked : [...RULES].sort((one, other) => compareTexts(one.id, other.id));
    const text = given.has('json')
      ? JSON.stringify(rules.map(plain), undefined, 2)
      : given.operands.length > 0 ? [...asked.map(explanation), ...ofGate].join('\n\n') : list(rules);
    terminal.write(`${text}\n`);
    return ExitCode.CLEAN;
  },
};

/** What the gate says of itself is no rule of the catalogue, but people ask for it all the same. */
function gateRuleOf(id: string): string | undefined {
  const found = Object.entries(GATE_RULES).find(([name]) => name === id.toUpperCase());
  if (found === undefined) {
    return undefined;
  }
  const [name, { title, severity, fix }] = found;
  return [`${name}: ${title}`, '', `Severity     ${severity}`, '', 'How to fix', `  ${fix}`, '', 'It cannot be acknowledged.'].join('\n');
}

function list(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length)) + 2;
  return rules.map(({ id, severity, level, title }) => `${id.padEnd(width)}${severity.padEnd(10)}${level.padEnd(10)}${title}`).join('\n');
}

function explanation(rule: Rule): string {
  const { id, title, severity, level, types, rationale, remediation, references } = rule;
  const controls = controlsOf(rule);
  return [
    `${id}: ${title}`, '',
    `Severity     ${severity}`,
    `Packs        ${level === 'baseline' ? 'baseline, strict' : 'strict'}${controls.length > 0 ? ', and those of the frameworks below' : ''}`,
    `Looks at     ${types.join(', ')}`, '',
    'Why', `  ${rationale}`, '',
    'How to fix', `  ${remediation}`, '',
    'How to acknowledge',
    `  in an app       Validations.of(construct).acknowledge({ id: '${acknowledgementId(id)}', reason: '…' })`,
    `  in a template   Metadata: { SecurityBaseline: { acknowledge: [{ id: '${id}', reason: '…' }] } } of the resource`,
    ...(references.length === 0 ? [] : ['', 'See', ...references.map((reference) => `  ${reference}`)]),
    ...(controls.length === 0 ? [] : ['', 'Controls', ...controls.map((control) => `  ${control}`)]),
  ].join('\n');
}

function plain(rule: Rule): Record<string, unknown> {
  const { id, title, severity, level, types, rationale, remediation, references } = rule;
  return { id, title, severity, level, resourceTypes: types, rationale, remediation, references, controls: controlsOf(rule) };
}
