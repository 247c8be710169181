import { Annotations, RemovalPolicy } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { hasFullAccess } from './job-function-groups-validation';
import type { JobFunction } from '../job-function';
import type { JobFunctionGroupsProps } from '../job-function-groups-props';

/** Says what was loosened. */
export function warnOfLoosening(scope: Construct, props: JobFunctionGroupsProps, functions: JobFunction[]): void {
  const warn = (rule: string, text: string) => {
    Annotations.of(scope).addWarningV2(`cdk-security-baseline:JobFunctionGroups.${rule}`, text);
  };

  if (props.enforceMfa === false) {
    warn('mfaNotEnforced', `Members need no MFA: ${props.noMfaReason ?? ''}`);
  }
  if (props.allowPasswordChangeWithoutMfa) {
    warn('passwordChangeWithoutMfa', 'Whoever has a password can change it without MFA, and so lock its owner out.');
  }
  if (props.selfServiceAccessKeys) {
    warn('selfServiceAccessKeys', 'Members can make access keys for themselves. Prefer temporary credentials: aws login, or roles.');
  }
  if (props.readOnlyDataAccess) {
    warn('readOnlyDataAccess', 'The read-only group reads data too: objects, table items, messages, logs and parameters.');
  }
  if (props.allowCdkDeploy) {
    warn('allowCdkDeploy', 'Whoever deploys with the CDK acts with the CloudFormation execution role of cdk bootstrap. Limit it '
      + '(cdk bootstrap --custom-permissions-boundary), and deploy this stack with a bootstrap of its own qualifier.');
  }
  if (props.conditions?.requireSecureTransport === false) {
    warn('insecureTransport', 'Members may use plain HTTP where a service offers it.');
  }
  if (props.removalPolicy === RemovalPolicy.DESTROY) {
    warn('removedWithStack', 'Groups and policies go with the stack, and their denies with them: a member who has other permissions '
      + 'as well no longer needs MFA.');
  }
  for (const jobFunction of functions.filter(hasFullAccess)) {
    warn(`fullAccess.${jobFunction.name}`, `${jobFunction.name} may do everything: ${jobFunction._custom?.fullAccessReason ?? ''}`);
  }
}
