import { serviceOf } from './arns';
import { isSpecial } from './targets';
import { relate } from '../evaluation/glob';
import type { Policy, Target } from '../evaluation/types';

// Actions whose resources have ARNs of another service.
const OTHER_SERVICES: Readonly<Record<string, readonly string[]>> = {
  'sts': ['iam'],
  'apigateway': ['execute-api'],
  'execute-api': ['apigateway'],
  'kafka-cluster': ['kafka'],
  'vpc-lattice-svcs': ['vpc-lattice'],
  's3': ['s3express', 's3-outposts', 's3-object-lambda'],
};

// Questions that do not name a service.
const EVERYTHING = /^[^:]*$|^arn:[^:]*[*?]|^arn:[^:]*:[^:]*[*?]/;

/**
 * The targets that an action can be about, with the policies that bear on it: a trust policy is asked when a role is assumed, and not
 * when somebody changes the role. For what covers both, such as `*`, each role is there twice. Of a question about everything only the
 * resources of the action's service, and the rest, are left.
 */
export function targetsForAction(targets: readonly Target[], action: string, question: string): Target[] {
  const assumes = relate(action.toLowerCase(), 'sts:*');
  const narrowed = targets.flatMap((target) => guardsRole(target) ? roleTargets(target, assumes) : [target]);
  return EVERYTHING.test(question)
    ? narrowed.filter((target) => target.arn === question || (isSpecial(target) && concerns(target, action.toLowerCase())))
    : narrowed;
}

function roleTargets(target: Target, assumes: 'inside' | 'apart' | 'overlaps'): Target[] {
  const changed = { ...target, policies: target.policies.filter(({ origin }) => origin.kind !== 'trust'), policyMustAllow: false, unknownPolicy: undefined, unread: undefined };
  return assumes === 'inside' ? [target] : assumes === 'apart' ? [changed] : [target, changed];
}

function guardsRole({ arn, policyMustAllow }: Target): boolean {
  return policyMustAllow && serviceOf(arn) === 'iam';
}

/** Whether a resource is of the service of the action, or its policy says something about that service. */
function concerns(target: Target, action: string): boolean {
  const [prefix] = action.split(':', 1);
  const service = serviceOf(target.arn);
  return /[*?]/.test(prefix) || !action.includes(':') || service === '' || service === prefix
    || (OTHER_SERVICES[prefix] ?? []).includes(service) || target.policies.some((policy) => names(policy, `${prefix}:`));
}

function names({ statements }: Policy, prefix: string): boolean {
  return statements.some(({ actions }) => actions?.some((action) => action.toLowerCase().startsWith(prefix)));
}
