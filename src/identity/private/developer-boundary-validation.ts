import { Token } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { validateAccessConditions } from './access-condition-statements';
import { validateStackNames } from './stack-names';
import { requireEach, requireEntries, requireMatch } from '../../private/validation';
import type { DeveloperBoundaryProps } from '../developer-boundary-props';

const POLICY_NAME = /^[\w+=,.@-]{1,128}$/;
const ROLE_PATTERN = /^[\w+=,.@-][\w+=,.@/*-]{0,511}$/;
const SERVICE_PREFIX = /^[a-z0-9-]+$/;

/** How names of roles begin that are never an application's. */
const FOREIGN = ['aws-reserved/', 'break-glass/', 'cdk-', 'security-baseline/'];

/** Refuses what would not be a boundary, or one with a hole in it. */
export function validateDeveloperBoundary(policyName: string, props: DeveloperBoundaryProps): void {
  if (Token.isUnresolved(policyName)) {
    throw new Error("'policyName' must be known when the app is synthesized, got a name that is known only at deployment");
  }
  requireMatch('policyName', policyName, POLICY_NAME, 'have 1 to 128 letters, digits and +=,.@_-');
  validateRoles(props);
  validateStackNames(props);
  requireEntries('allowedServices', props.allowedServices);
  requireEach('allowedServices', props.allowedServices, SERVICE_PREFIX, 'be prefixes of actions such as s3');
  validateAccessConditions({ allowedRegions: props.allowedRegions });
  props.additionalDenies?.forEach((statement) => {
    if (statement.effect !== iam.Effect.DENY) {
      throw new Error(`'additionalDenies' must only deny, got the statement ${statement.sid ?? 'without Sid'} that allows`);
    }
  });
}

function validateRoles({ applicationRoles }: DeveloperBoundaryProps): void {
  requireEntries('applicationRoles', applicationRoles);
  requireEach('applicationRoles', applicationRoles, ROLE_PATTERN, 'be names of roles with their path, with * for any characters after the first');
  applicationRoles?.forEach((name) => {
    if (FOREIGN.some((foreign) => overlaps(name, foreign))) {
      throw new Error(`'applicationRoles' must not name roles of the baseline, of cdk bootstrap or of AWS, got ${name}`);
    }
  });
}

/** Whether the pattern takes in something that begins so; what follows the first wildcard may be anything. */
function overlaps(pattern: string, beginning: string): boolean {
  const [known = ''] = pattern.split('*');
  return known.startsWith(beginning) || (pattern !== known && beginning.startsWith(known));
}
