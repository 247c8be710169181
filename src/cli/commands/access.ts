import { AccessModel } from '../../analysis/access-model';
import { RequestContext } from '../../analysis/request-context';
import { accessOf } from '../../compliance/reports/access/access-of';
import { accessMarkdown, accessText } from '../../compliance/reports/access/access-text';
import { printable } from '../../compliance/reports/texts/printable';
import { TemplateSet } from '../../template/template-set';
import { asUsage, UsageError } from '../errors';
import { ExitCode } from '../exit-code';
import { inputsOf, templateOptionsOf, TEMPLATE_OPTIONS } from '../input/inputs';
import { loadInput } from '../input/load-input';
import type { Terminal } from '../output/terminal';
import type { Command } from '../parsing/command';
import type { Given } from '../parsing/given';

export const access: Command = {
  name: 'access',
  usage: '[options] <cdk.out | template.json | template.yaml | folder | -> …',
  about: 'Says who may do what by the policies of templates, which are read as one set: which outsiders get in, who can get more rights and how, and what each principal may do at most. With --principal it answers one question.',
  more: [
    'Examples:',
    '  cdk-security-baseline access cdk.out',
    '  cdk-security-baseline access cdk.out --principal Prod/Api/Role --action s3:DeleteObject --resource Prod/Data/*',
    '  cdk-security-baseline access cdk.out --principal Deployer --action iam:PassRole --expect denied',
    '',
    'Exit codes: 0 done; 1 the answer is not the one of --expect; 2 wrong usage, or something could not be read.',
  ],
  operands: { least: 1, most: Infinity },
  options: [
    { name: 'principal', value: 'WHO', about: 'A question: who. A construct path or an end of one, a name, an ARN, a service principal, an account, or * for anybody without credentials.' },
    { name: 'action', value: 'ACTION', isRepeatable: true, about: 'A question: what, such as s3:GetObject.' },
    { name: 'resource', value: 'RESOURCE', isRepeatable: true, about: 'A question: on what. An ARN, a construct path, or * (default).' },
    { name: 'context', value: 'Key=Value', isRepeatable: true, about: 'A question: what the request says of itself, such as aws:MultiFactorAuthPresent=true; what is not given stays open.' },
    { name: 'expect', value: 'VERDICT', choices: ['allowed', 'denied', 'conditional'], about: 'A question: the exit code is 1 when the answer is another one.' },
    { name: 'trusted-account', value: 'ACCOUNT', isRepeatable: true, about: 'An account that is no outsider, 12 digits.' },
    { name: 'organization', value: 'ID', about: 'The own organization, such as o-a1b2c3d4e5; another one that is let in is an outsider then.' },
    { name: 'trusted-repositories', value: 'OWNER', isRepeatable: true, about: 'An organization of GitHub, GitLab and the like, all of whose repositories may assume roles.' },
    ...TEMPLATE_OPTIONS,
    { name: 'json', about: 'As JSON.' },
    { name: 'markdown', about: 'As Markdown.' },
  ],
  run: runAccess,
};

function runAccess(given: Given, terminal: Terminal): ExitCode {
  if (given.has('json') && given.has('markdown')) {
    throw new UsageError('--json and --markdown exclude each other');
  }
  const isQuestion = given.has('principal') || given.has('action');
  const missing = ['principal', 'action'].find((name) => isQuestion && !given.has(name));
  const strange = ['resource', 'context', 'expect'].find((name) => !isQuestion && given.has(name));
  if (missing !== undefined || strange !== undefined) {
    throw new UsageError(missing === undefined ? `--${strange ?? ''} belongs to a question: --principal and --action` : `a question needs --${missing}`);
  }
  const { templates, isWhole } = read(given, terminal);
  const code = isQuestion ? answer(templates, given, terminal) : tellAll(templates, given, terminal);
  return isWhole ? code : ExitCode.UNREADABLE;
}

function read(given: Given, terminal: Terminal): { templates: TemplateSet; isWhole: boolean } {
  const seen = new Set<string>();
  const options = templateOptionsOf(given);
  let isWhole = true;
  const sets = inputsOf(given.operands, terminal).flatMap((input) => {
    terminal.progress(() => `reading ${input.path}`);
    try {
      const set = loadInput(input, options, seen);
      return set === undefined ? [] : [set];
    } catch (error) {
      isWhole = false;
      terminal.warn(`not read: ${printable(error instanceof Error ? error.message : String(error))}`);
      return [];
    }
  });
  const strange = Object.keys(options.parameters ?? {}).find((name) => !seen.has(name));
  if (strange !== undefined) {
    throw new UsageError(`--parameter must name a parameter of a template, got ${strange}`);
  }
  if (sets.length === 0) {
    throw new UsageError(`there is no template in ${given.operands.join(', ')}`);
  }
  return { templates: sets.length === 1 ? sets[0] : TemplateSet.merge(...sets), isWhole };
}

function tellAll(templates: TemplateSet, given: Given, terminal: Terminal): ExitCode {
  const options = {
    trustedAccounts: [...given.texts('trusted-account')],
    organizationId: given.text('organization'),
    trustedRepositoryOwners: [...given.texts('trusted-repositories')],
  };
  const found = asUsage('', () => accessOf(templates, options));
  terminal.write(given.has('json') ? `${JSON.stringify(found, undefined, 2)}\n` : given.has('markdown') ? accessMarkdown(found) : accessText(found));
  return ExitCode.CLEAN;
}

function answer(templates: TemplateSet, given: Given, terminal: Terminal): ExitCode {
  const context = asUsage('--context: ', () => Object.entries(given.pairs('context'))
    .reduce((sum, [key, value]) => sum.having(key, value), RequestContext.unknown()));
  const resources = given.has('resource') ? [...given.texts('resource')] : undefined;
  const { verdict, parts, unknowns, explanation } = asUsage('', () => AccessModel.fromTemplates(templates)
    .ask({ principal: given.text('principal') ?? '', actions: [...given.texts('action')], resources, context }));
  const text = given.has('json') ? JSON.stringify({ verdict, parts, unknowns, explanation }, undefined, 2)
    : given.has('markdown') ? `**${verdict}**\n\n\`\`\`text\n${printable(explanation).replaceAll('```', "'''")}\n\`\`\`` : printable(explanation);
  terminal.write(`${text}\n`);
  const expected = given.text('expect')?.toUpperCase();
  return expected === undefined || expected === (verdict as string) ? ExitCode.CLEAN : ExitCode.FINDINGS;
}
