import { readFileSync } from 'node:fs';
import type { FoundByFile } from './found';
import { RULES } from '../../src/compliance/catalogue/rules';
import { judge } from '../../src/compliance/engine/judge';
import { TemplateSet } from '../../src/template/template-set';

/** The rules of the default pack. */
export function findByGate(files: readonly string[]): FoundByFile {
  const rules = RULES.filter(({ level }) => level === 'baseline');
  return new Map(files.map((file) => [file, judge(TemplateSet.fromDocument(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>), rules).findings
    .filter(({ status }) => status === 'fail')
    .map(({ ruleId, logicalId = '', property }) => ({ rule: ruleId, logicalId, property }))]));
}
