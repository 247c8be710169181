import { readConfigFile } from '../../compliance/acknowledgements/config-file';
import { assess, type AssessmentOptions } from '../../compliance/assessment/assess';
import type { Assessment } from '../../compliance/model/assessment';
import { OnUnknown } from '../../compliance/on-unknown';
import { Ratchet } from '../../compliance/ratchet/ratchet';
import type { ReportAccess } from '../../compliance/reports/report-document';
import { reportOf } from '../../compliance/reports/report-of';
import { counted } from '../../compliance/reports/texts/printable';
import { Severity } from '../../compliance/severity';
import type { TemplateSet } from '../../template/template-set';
import { InputJudge, type JudgedInputs } from '../check/judge-inputs';
import { reportOptionsOf } from '../check/report-options';
import { selectRules } from '../check/select-rules';
import { asUsage, UsageError } from '../errors';
import { ExitCode } from '../exit-code';
import { inputsOf, templateOptionsOf, TEMPLATE_OPTIONS } from '../input/inputs';
import { REPORT_OPTIONS, writeReports } from '../output/formats';
import type { Terminal } from '../output/terminal';
import type { Command } from '../parsing/command';
import type { Given } from '../parsing/given';

/** Their data are read by those who ask for them. */
const FRAMEWORKS = ['fsbp', 'cis-7.0', 'cis-6.0', 'cis-5.0', 'cis-3.0', 'nist-800-53-r5', 'pci-4.0'];

export const check: Command = {
  name: 'check',
  usage: '[options] <cdk.out | template.json | template.yaml | folder | -> …',
  about: 'Judges templates. Of a folder it takes every cdk.out and every file that is a template, and passes over what is none; - is the standard input.',
  more: [
    'Examples:',
    '  cdk-security-baseline check cdk.out',
    '  cdk-security-baseline check templates --fail-on high --sarif report.sarif --html report.html',
    '  cdk-security-baseline check cdk.out --baseline known.json --update-baseline',
    '',
    'Exit codes: 0 nothing blocks; 1 something blocks; 2 wrong usage, or something could not be read (then also when something blocks).',
  ],
  operands: { least: 1, most: Infinity },
  options: [
    { name: 'pack', value: 'NAME', isRepeatable: true, about: 'Rules to judge by: baseline (default), strict, fsbp, cis-7.0, cis-6.0, cis-5.0, cis-3.0, nist-800-53-r5, pci-4.0.' },
    { name: 'rule', value: 'ID', isRepeatable: true, about: 'A rule besides; without --pack only the rules that are named judge.' },
    { name: 'without', value: 'ID', isRepeatable: true, about: 'Leaves a rule out.' },
    { name: 'fail-on', value: 'SEVERITY', choices: ['critical', 'high', 'medium', 'low'], about: 'From which severity on a finding blocks; medium by default.' },
    { name: 'on-unknown', value: 'WHAT', choices: ['ignore', 'warn', 'block'], about: 'What is done about values that only the deployment knows: ignore shows them in report files only, warn (default) everywhere, block takes them for findings.' },
    { name: 'config', value: 'FILE', about: 'File with acknowledgements; cdk-security-baseline.json in the working directory by default, if there is one.' },
    { name: 'baseline', value: 'FILE', about: 'File of known findings: only new ones block. What is in it and is not found any more blocks, so that it can only shrink.' },
    { name: 'update-baseline', about: 'Writes the file of --baseline: everything that is found and not acknowledged is known from now on.' },
    { name: 'never-acknowledge', value: 'ID', isRepeatable: true, about: 'A rule that no acknowledgement covers.' },
    ...TEMPLATE_OPTIONS,
    { name: 'together', about: 'Judges all that is named as one: exports of one template are found by imports of the other. By default each file and each cdk.out is judged for itself.' },
    { name: 'access', about: 'Adds to the reports who may do what: outsiders, ways to more rights, access levels.' },
    { name: 'matrix', value: 'FRAMEWORK', isRepeatable: true, choices: FRAMEWORKS, about: 'Adds to the reports which controls of a framework hold, as far as the rules of --pack and --rule look.' },
    { name: 'fix-hints', about: 'Names the fixes of this library (mixins) for what was found.' },
    { name: 'timestamp', about: 'Writes date and time into the reports; without it the same templates give the same reports.' },
    ...REPORT_OPTIONS,
  ],
  run: runCheck,
};

function runCheck(given: Given, terminal: Terminal): ExitCode {
  const selection = selectRules(given);
  const ratchetFile = given.text('baseline');
  if (given.has('update-baseline') && ratchetFile === undefined) {
    throw new UsageError('--update-baseline needs the file: --baseline FILE');
  }
  const options = assessmentOptions(given);
  const ratchet = ratchetFile === undefined || given.has('update-baseline') ? undefined : asUsage('', () => Ratchet.read(ratchetFile));
  const inputs = judgeAll(given, terminal, selection);
  const acknowledgements = [...inputs.acknowledgements, ...options.acknowledgements];
  const assessBy = (known?: Ratchet): Assessment => (
    assess(inputs.judged, inputs.templates, { ...options, ratchet: known, acknowledgements, otherRules: selection.allIds }));
  const updated = given.has('update-baseline') && ratchetFile !== undefined ? update(assessBy(), ratchetFile, terminal) : undefined;
  const assessment = assessBy(updated ?? ratchet);
  const document = reportOf(assessment, selection.rules, reportOptionsOf(given, assessment, selection, options, inputs.access));
  writeReports(document, given, terminal);
  return document.summary.unreadable > 0 ? ExitCode.UNREADABLE : document.summary.blocking > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
}

function judgeAll(given: Given, terminal: Terminal, { rules, allIds }: ReturnType<typeof selectRules>): JudgedInputs {
  const ids = new Set(allIds);
  const seen = new Set<string>();
  const templateOptions = templateOptionsOf(given);
  const judge = new InputJudge(rules, templateOptions, { isRule: (id) => ids.has(id) }, seen, given.has('access') ? accessOf : undefined);
  const inputs = inputsOf(given.operands, terminal);
  if (given.has('together')) {
    judge.addTogether(inputs);
  } else {
    inputs.forEach((input, index) => {
      terminal.progress(() => `${index + 1} of ${inputs.length}: ${input.path}`);
      judge.add(input);
    });
  }
  terminal.clearProgress();
  const strange = Object.keys(templateOptions.parameters ?? {}).find((name) => !seen.has(name));
  const result = judge.result();
  if (strange !== undefined) {
    throw new UsageError(`--parameter must name a parameter of a template, got ${strange}`);
  }
  if (result.templates.length === 0) {
    throw new UsageError(`there is no template in ${given.operands.join(', ')}`);
  }
  return result;
}

function assessmentOptions(given: Given): AssessmentOptions {
  return {
    failOn: choiceOf(Severity, given.text('fail-on')) ?? Severity.MEDIUM,
    onUnknown: choiceOf(OnUnknown, given.text('on-unknown')) ?? OnUnknown.WARN,
    neverAcknowledge: given.texts('never-acknowledge').map((id) => id.replace(/^SecurityBaseline::/, '')),
    acknowledgements: asUsage('', () => readConfigFile(given.text('config'))).acknowledgements,
    today: new Date().toISOString().slice(0, 10),
  };
}

/** The analysis is loaded when it is asked for: it takes longer to load than most templates to judge. */
function accessOf(templates: TemplateSet): ReportAccess {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require('../../compliance/reports/access/access-of') as typeof import('../../compliance/reports/access/access-of')).accessOf(templates);
}

/** What could not be read may hold known findings, too: they would be forgotten. */
function update({ findings, templates }: Assessment, file: string, terminal: Terminal): Ratchet | undefined {
  if (templates.some(({ unreadable }) => unreadable !== undefined)) {
    terminal.warn(`${file} was not written: not everything could be read`);
    return undefined;
  }
  const ratchet = Ratchet.of(findings);
  asUsage(`'${file}' cannot be written: `, () => { ratchet.write(file); });
  const count = ratchet.known.reduce((sum, one) => sum + one.count, 0);
  terminal.warn(`${counted(count, 'known finding')} ${count === 1 ? 'is' : 'are'} in ${file} now`);
  return ratchet;
}

/** The parser has let only members pass. */
function choiceOf<T extends string>(members: Readonly<Record<string, T>>, text: string | undefined): T | undefined {
  return Object.values(members).find((member) => member.toLowerCase() === text);
}
