import { resolve, join, sep } from 'node:path';
import type { Acknowledgement } from './acknowledgement';
import type { Finding } from '../model/finding';

/** Whether an acknowledgement is about a finding, whatever its reason says. */
export function covers(acknowledgement: Acknowledgement, finding: Finding): boolean {
  const { ruleId, stack, logicalId, folder, constructPath, property } = acknowledgement;
  return isOfRule(ruleId, finding.ruleId)
    && (stack === undefined || isStack(stack, finding))
    && (folder === undefined || isIn(folder, finding))
    && (logicalId === undefined || finding.logicalId === logicalId)
    && (constructPath === undefined || isBelow(constructPath, finding.constructPath ?? finding.stack, '/'))
    && (property === undefined || isBelow(property, finding.property, '.'));
}

/** `AwsSolutions-IAM5` is about `AwsSolutions-IAM5[Action::s3:*]`; `S3-1` is not about `S3-10`. */
export function isOfRule(acknowledged: string, ruleId: string): boolean {
  return ruleId === acknowledged || ruleId.startsWith(`${acknowledged}[`);
}

function isStack(given: string, { stack, templatePath }: Finding): boolean {
  return stack === given || (templatePath !== undefined && resolve(templatePath) === resolve(given));
}

function isIn(folder: string, { templatePath }: Finding): boolean {
  return templatePath !== undefined && resolve(templatePath).startsWith(join(resolve(folder), sep));
}

function isBelow(ancestor: string, path: string, separator: string): boolean {
  return ancestor === '' || path === ancestor || path.startsWith(`${ancestor}${separator}`);
}
