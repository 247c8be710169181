import { Annotations, Aws, Duration, Stack } from 'aws-cdk-lib';
import * as sso from 'aws-cdk-lib/aws-sso';
import type { Construct } from 'constructs';
import { MAXIMUM_POLICIES } from './identity-center-validation';
import { inlinePolicy, INLINE_POLICY_QUOTA } from './permission-set-policies';
import { worstCaseSize } from '../../../private/policy-size';
import type { CustomerManagedPolicyReference, IdentityCenterAccessProps, PermissionSetSettings } from '../../identity-center-access-props';
import { JobFunction } from '../../job-function';
import { awsManagedPolicyNames } from '../job-function-policies';

/** More takes a higher quota of IAM in each account. */
const DEFAULT_POLICIES = 10;

/** The permission set of one job. */
export function permissionSet(
  scope: Construct, jobFunction: JobFunction, name: string, props: IdentityCenterAccessProps,
): sso.CfnPermissionSet {
  const stack = Stack.of(scope);
  const settings = props.permissionSets?.find((candidate) => candidate.jobFunction.name === jobFunction.name);
  const references = settings?.customerManagedPolicies ?? [];
  const managedPolicies = managedPolicyArns(jobFunction, props);
  const document = inlinePolicy(scope, jobFunction, props);
  const count = managedPolicies.length + references.length;
  if (count > MAXIMUM_POLICIES) {
    throw new Error(`'customerManagedPolicies' must, with the policies of AWS, have at most ${MAXIMUM_POLICIES} entries, got ${count} for ${jobFunction.name}`);
  }
  if (count > DEFAULT_POLICIES) {
    Annotations.of(scope).addWarningV2(`cdk-security-baseline:IdentityCenterAccess.manyPolicies.${jobFunction.name}`,
      `${count} managed policies for ${jobFunction.name}: more than ${DEFAULT_POLICIES} need a higher quota of IAM in each account`);
  }

  const resource = new sso.CfnPermissionSet(scope, jobFunction.name, {
    instanceArn: props.instanceArn,
    name,
    description: settings?.description ?? `What ${jobFunction.name} may do`,
    sessionDuration: iso(settings?.sessionDuration ?? Duration.hours(jobFunction === JobFunction.ADMINISTRATORS ? 1 : 4)),
    relayStateType: settings?.relayState,
    managedPolicies: managedPolicies.length > 0 ? managedPolicies : undefined,
    inlinePolicy: document,
    ...policyReferences(settings, references),
  });
  resource.node.addValidation({
    validate: () => {
      const size = document ? worstCaseSize(stack, document) : 0;
      return size > INLINE_POLICY_QUOTA
        ? [`the inline policy of ${jobFunction.name} must have at most ${INLINE_POLICY_QUOTA} characters, got ${size} (deploy-time values at their longest)`]
        : [];
    },
  });
  return resource;
}

function managedPolicyArns(jobFunction: JobFunction, { billingReadOnly }: IdentityCenterAccessProps): string[] {
  return [
    ...awsManagedPolicyNames(jobFunction, { billingReadOnly }).map((name) => `arn:${Aws.PARTITION}:iam::aws:policy/${name}`),
    ...(jobFunction._custom?.managedPolicies ?? []).map((policy) => policy.managedPolicyArn),
  ];
}

function policyReferences(
  settings: PermissionSetSettings | undefined, references: CustomerManagedPolicyReference[],
): Partial<sso.CfnPermissionSetProps> {
  const reference = ({ name, path = '/' }: CustomerManagedPolicyReference) => ({ name, path });
  return {
    customerManagedPolicyReferences: references.length > 0 ? references.map(reference) : undefined,
    permissionsBoundary: settings?.permissionsBoundary && { customerManagedPolicyReference: reference(settings.permissionsBoundary) },
  };
}

/** ISO 8601, as IAM Identity Center writes it itself: whole hours as hours. */
function iso(duration: Duration): string {
  const seconds = duration.toSeconds();
  return seconds % 3600 === 0 ? `PT${seconds / 3600}H` : `PT${seconds}S`;
}
